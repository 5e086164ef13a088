// Punished on the spot: a small fine or a warning, for plain facts, by two officers with their certificates shown; what goes
// beyond takes the ordinary way.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, matter, matters, money, person, privateText, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { mayPunish, powerPunishes } from '../power-guards.ts'
import { notPublished, published, publishing, publishingBasis, takingDown, takingDownBasis } from '../published-decision.ts'
import { certificatesOfThisPlace, certificatesValid, twoOfficers } from '../valid-certificates.ts'
import { cashAllowed, cashReceipted, certificatesCoverIt, certificateShown, fineFits, fineWithinPower, heardFirst, underTheLimit } from './guards.ts'
import { cashAccounted, filedForRecord, fineSettled } from './closing-guards.ts'
import { defences, parties, payings, signings } from './lists.ts'
import { notedOfAnnulment, notedOfDecision } from './notes.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 行政强制法 = lawBook('administrative-coercion-law')
const 三项制度 = lawBook('three-systems-opinion')
const 本地规定 = lawBook('local-rules')

const enforcers = ['enforcement-officer', 'staff'] as const
const heads = ['township-head', 'deputy-head'] as const

export const simplePenalty = defineProcedure({
  id: 'simple-penalty',
  title: '当场处罚',
  system: 'enforcement',
  about: '违法事实确凿、有法定依据的小额罚款或者警告，两名执法人员当场决定。超出限额的走普通程序。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）当罚第{n}号',
  areaLevel: 'either',
  recusal: { basis: [行政处罚法('43')], decidedBy: ['township-head', 'deputy-head'] },
  states: ['已决定', '已结案', '已撤销'],
  ends: ['已结案', '已撤销'],
  actions: {
    punish: action({
      title: '当场处罚', from: 'new', to: '已决定', by: enforcers,
      asks: {
        act: text('案由', { hint: '如“擅自占用道路摆摊”；不写人名', most: 60 }),
        place: text('地点'),
        power: matter('执法事项', 'enforcement-power', { hint: '从权责清单里选' }),
        officers: matters('执法人员', 'enforcement-certificate', { hint: '选两名以上执法人员的证件' }),
        shown: yesNo('已出示执法证件'),
        partyKind: choice('当事人', parties),
        party: person('当事人姓名', { reason: 'party', retention: 'keep-enforcement', hint: '单位填负责人，个体工商户填经营者' }),
        organisation: text('单位名称（字号）', { onlyIf: { answer: 'partyKind', is: ['business', 'organisation'] }, basis: [行政处罚法('59', '1(1)')] }),
        facts: privateText('违法事实和证据', { reason: 'findings', retention: 'keep-enforcement' }),
        told: yesNo('已告知拟处罚的内容、事实、理由、依据和陈述申辩的权利'),
        defence: choice('陈述申辩', defences),
        warning: yesNo('给予警告'),
        fine: money('罚款', { optional: true }),
        paying: choice('罚款怎样缴', payings, { optional: true, hint: '有罚款的要选' }),
        receipt: text('票据号', { optional: true, onlyIf: { answer: 'paying', is: ['small', 'hardLater', 'remote'] } }),
        payAt: text('缴到哪里', { optional: true, onlyIf: { answer: 'paying', is: ['bank'] }, hint: '银行和账户，或者电子支付的方式' }),
        signed: choice('当事人签收', signings),
        reviewBody: text('向哪里申请行政复议', { hint: '如“双辽市人民政府”' }),
        court: text('向哪个法院起诉', { hint: '如“双辽市人民法院”' }),
      },
      guards: [mayPunish, powerPunishes, twoOfficers, certificatesValid, certificatesOfThisPlace, certificatesCoverIt, certificateShown, heardFirst, fineFits, underTheLimit, fineWithinPower, cashAllowed, cashReceipted],
      notes: notedOfDecision, issues: ['simple-penalty-decision'], basis: [行政处罚法('51'), 行政处罚法('52')],
      hint: '当场填写、当场交付',
    }),
    report: action({ title: '报备案', from: ['已决定'], by: enforcers, asks: { to: text('报给', { optional: true, hint: '如“综合行政执法队”' }) }, basis: [行政处罚法('52', '3')] }),
    pay: action({ title: '登记缴纳', from: ['已决定'], by: enforcers, asks: { receipt: text('票据号', { optional: true }), proof: files('缴款凭证', { optional: true }) }, basis: [行政处罚法('67', '3')] }),
    handIn: action({ title: '交回当场收缴的罚款', from: ['已决定'], by: enforcers, asks: { to: text('交给', { hint: '收款的单位和人员岗位' }) }, basis: [行政处罚法('71')] }),
    deposit: action({ title: '缴付银行', from: ['已决定'], by: [...enforcers, 'justice-clerk'], asks: { slip: text('缴款单号', { optional: true }) }, basis: [行政处罚法('71')] }),
    applyCourt: action({ title: '申请法院强制执行', from: ['已决定'], by: heads, asks: { court: text('人民法院') }, basis: [行政处罚法('72', '1(4)'), 行政强制法('53')], hint: '期满不缴纳、不申请复议也不起诉，催告以后申请' }),
    annul: action({ title: '撤销', from: ['已决定'], to: '已撤销', by: heads, asks: { why: choice('原因', { review: '行政复议决定撤销', suit: '法院判决撤销', self: '自查发现错误' }), reason: privateText('说明', { reason: 'note', retention: 'keep-enforcement', optional: true }) }, notes: notedOfAnnulment, basis: [行政处罚法('75', '2'), 行政处罚法('48', '2')] }),
    publish: action({
      title: '公开处罚决定', from: ['已决定', '已结案'], by: [...enforcers, ...heads], asks: publishing, guards: [notPublished], basis: publishingBasis,
      hint: '具有一定社会影响的才公开，不是每件都公开',
    }),
    unpublish: action({ title: '撤下公开的决定', from: ['已决定', '已结案', '已撤销'], by: [...enforcers, ...heads], asks: takingDown, guards: [published], basis: takingDownBasis }),
    close: action({ title: '结案', from: ['已决定'], to: '已结案', by: heads, asks: {}, guards: [filedForRecord, fineSettled, cashAccounted], basis: [行政处罚法('52', '3'), 行政处罚法('71')] }),
  },
  timeLimits: {
    pay: { title: '缴纳罚款', within: { noted: 'payDays', unit: 'calendar-day' }, after: ['punish'], until: ['pay', 'applyCourt', 'annul', 'close'], whose: '当事人', onExpiry: 'remind', basis: [行政处罚法('67', '3')] },
    handIn: { title: '交回当场收缴的罚款', within: { noted: 'handInDays', unit: 'working-day' }, after: ['punish'], until: ['handIn'], whose: '执法人员', onExpiry: 'supervise', basis: [行政处罚法('71')] },
    deposit: { title: '缴付指定的银行', within: { rule: 'pen-cash-hand-in-2' }, after: ['handIn'], until: ['deposit'], whose: '本机关', onExpiry: 'supervise', basis: [行政处罚法('71')] },
    withdraw: {
      title: '撤下被撤销的决定', within: { noted: 'withdrawDays', unit: 'working-day' }, after: ['annul'], until: ['unpublish'], outlasts: true, whose: '执法人员', onExpiry: 'supervise', basis: [行政处罚法('48', '2')],
    },
    publication: { title: '公示期满，撤下', within: { untilAnswer: 'until' }, after: ['publish'], until: ['unpublish'], outlasts: true, whose: '执法人员', onExpiry: 'remind', basis: [三项制度(''), 本地规定('')] },
  },
  name: (file) => first(file, 'punish')?.answers.act ?? '当场处罚',
})
