// From a clue to a case: register, decline, pass on, file.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, matter, matters, person, privateText, text, yesNo } from '#procedure/field.ts'
import { mayPunish, powerPunishes } from '../power-guards.ts'
import { certificatesOfThisPlace, certificatesValid, twoOfficers } from '../valid-certificates.ts'
import { certificatesCoverCase, clueOfSomeAge, withinLimitation } from './filing-guards.ts'
import { judgedByAnother } from './investigation-guards.ts'
import { partyKinds } from '../party-kinds.ts'
import { sources } from './lists.ts'
import { notedOfFiling } from './notes.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const enforcers = ['enforcement-officer', 'staff', 'justice-clerk'] as const
export const heads = ['township-head', 'deputy-head'] as const

/** Officers are taken by their certificates, so that each act proves who could act that day. */
export const officers = matters('执法人员', 'enforcement-certificate', { hint: '选两名以上执法人员的证件' })

export const filingSteps = {
  register: action({
    title: '登记线索', from: 'new', to: '线索待定', by: [...enforcers, ...heads],
    asks: {
      act: text('案由', { hint: '如“擅自占用道路摆摊”；不写人名', most: 60 }),
      source: choice('线索来源', sources),
      place: text('地点', { hint: '如“永加村文化广场东侧”' }),
      actedOn: day('违法行为发生的日期', { hint: '一直持续的，填行为结束的日期；还没有结束的，填发现的日期' }),
      told: privateText('线索情况', { reason: 'findings', retention: 'keep-enforcement', optional: true, hint: '投诉人、涉及的人写在这里' }),
    },
    guards: [clueOfSomeAge], basis: [行政处罚法('54', '1')],
    hint: '发现线索当天登记；够得上处罚的再立案',
  }),
  dismiss: action({
    title: '不予立案', from: ['线索待定'], to: '不予立案', by: heads,
    asks: {
      why: choice('原因', { unfounded: '没有违法事实', slight: '违法行为轻微，已经教育改正', tooOld: '超过追究期限', handled: '已经处理', other: '其他' }),
      reason: privateText('说明', { reason: 'note', retention: 'keep-enforcement', optional: true }),
      toldInformant: yesNo('已告知投诉举报人', { optional: true }),
    },
    basis: [行政处罚法('54', '2')],
  }),
  passOn: action({
    title: '移送有管辖权的机关', from: ['线索待定', '调查中', '调查终结'], to: '已移送', by: heads,
    asks: { to: text('移送给', { hint: '如“双辽市农业农村局”' }), why: privateText('移送的理由', { reason: 'grounds', retention: 'keep-enforcement', optional: true }), documentNumber: text('移送函文号', { optional: true }) },
    issues: ['penalty-transfer-letter'], basis: [行政处罚法('17'), 行政处罚法('22'), 行政处罚法('23')],
    hint: '乡镇没有处罚权或者不归本地管的，移送出去',
  }),
  file: action({
    title: '立案', from: ['线索待定'], to: '调查中', by: heads,
    asks: {
      power: matter('执法事项', 'enforcement-power', { hint: '从权责清单里选' }),
      partyKind: choice('当事人', partyKinds),
      party: person('当事人姓名', { reason: 'party', retention: 'keep-enforcement', hint: '单位填法定代表人（负责人），个体工商户填经营者' }),
      organisation: text('单位名称（字号）', { onlyIf: { answer: 'partyKind', is: ['business', 'organisation'] }, basis: [行政处罚法('59', '1(1)')] }),
      organisationCode: text('统一社会信用代码', { optional: true, onlyIf: { answer: 'partyKind', is: ['business', 'organisation'] }, most: 18 }),
      lifeOrFinance: yesNo('涉及公民生命健康安全、金融安全且有危害后果'),
      officers,
      reason: privateText('案情和立案理由', { reason: 'findings', retention: 'keep-enforcement' }),
    },
    guards: [mayPunish, powerPunishes, withinLimitation, twoOfficers, certificatesValid, certificatesOfThisPlace, certificatesCoverCase, judgedByAnother],
    notes: notedOfFiling, issues: ['penalty-filing-approval'],
    basis: [行政处罚法('54', '2'), 行政处罚法('42', '1')],
    hint: '由负责人批准，同时指定两名以上承办人员',
  }),
}
