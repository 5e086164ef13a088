// The ways out of an investigation: punish, don't punish, withdraw the case; and the serving of what was decided.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, person, privateText, text, yesNo } from '#procedure/field.ts'
import {
  collectionNamed, discussedTogether, educated, finedOnce, hearingTermOver, legallyReviewed, noHeavierThanTold, powerStillValid, responsible, reviewNotFailed, statementTermOver,
} from './decision-guards.ts'
import { announcedFirst, consentToElectronic, leftWithProof } from './execution-guards.ts'
import { enforcers, heads } from './filing-steps.ts'
import { clockRuns, judgedByAnother } from './investigation-guards.ts'
import { cancelGrounds, noneGrounds, serviceWays } from './lists.ts'
import { notedOfDecision, notedOfNoPenalty, notedOfService } from './notes.ts'
import { amountsFit, withinPower } from './notice-guards.ts'
import { sanction } from './notice-steps.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 民事诉讼法 = lawBook('civil-procedure-law')

const remedy = { reviewBody: text('向哪里申请行政复议', { hint: '如“双辽市人民政府”' }), court: text('向哪个法院起诉', { hint: '如“双辽市人民法院”' }) }

const service = {
  way: choice('送达方式', serviceWays), receiver: person('签收人、代收人', { reason: 'receiver', retention: 'keep-enforcement', optional: true }), witness: person('见证人', { reason: 'witness', retention: 'keep-enforcement', optional: true }),
  filmed: yesNo('已拍照、录像', { optional: true }), consent: yesNo('当事人已签订电子送达确认书', { optional: true }),
  receipt: yesNo('送达回证已签收或者记明'), files: files('送达回证、照片', { optional: true }),
}
const served = [announcedFirst, leftWithProof, consentToElectronic] as const

export const decisionSteps = {
  decide: action({
    title: '作出处罚决定', from: ['已告知', '已听证'], to: '处罚待送达', by: heads,
    asks: {
      ...sanction, facts: privateText('认定的事实和证据', { reason: 'findings', retention: 'keep-enforcement' }), discretion: text('裁量的理由', { optional: true, hint: '适用哪条裁量基准', most: 500 }),
      payAt: text('罚款缴到哪里', { optional: true, hint: '银行和账户，或者电子支付的方式' }), perform: text('其他处罚的履行方式和期限', { optional: true }),
      ...remedy, publish: yesNo('具有一定社会影响，应当公开'),
    },
    guards: [
      judgedByAnother, powerStillValid, withinPower, amountsFit, noHeavierThanTold, statementTermOver, hearingTermOver, legallyReviewed, reviewNotFailed, discussedTogether, responsible, finedOnce, collectionNamed, clockRuns,
    ],
    notes: notedOfDecision, issues: ['penalty-decision'], basis: [行政处罚法('57', '1(1)'), 行政处罚法('59')],
  }),
  decideNone: action({
    title: '不予处罚', from: ['调查终结', '已告知', '已听证'], to: '不罚待送达', by: heads,
    asks: {
      why: choice('理由', noneGrounds), facts: privateText('认定的事实和证据', { reason: 'findings', retention: 'keep-enforcement' }), educated: yesNo('已对当事人进行教育'), guardian: yesNo('已责令监护人管教、看管', { optional: true }), ...remedy,
    },
    guards: [judgedByAnother, educated, clockRuns], notes: notedOfNoPenalty, issues: ['penalty-none-decision'], basis: [行政处罚法('57', '1(2)'), 行政处罚法('57', '1(3)'), 行政处罚法('33')],
  }),
  cancel: action({
    title: '撤销案件', from: ['调查中', '调查终结', '已告知', '已听证'], to: '已撤案', by: heads,
    asks: { why: choice('原因', cancelGrounds), reason: privateText('说明', { reason: 'note', retention: 'keep-enforcement', optional: true }) }, guards: [judgedByAnother], basis: [行政处罚法('57', '1'), 行政处罚法('75', '2')],
  }),
  announce: action({
    title: '公告送达', from: ['处罚待送达', '不罚待送达'], by: enforcers,
    asks: { reason: privateText('原因和经过', { reason: 'findings', retention: 'keep-enforcement', hint: '下落不明，或者其他方式都送不到' }), where: text('公告的地方') }, basis: [行政处罚法('61', '1'), 民事诉讼法('95')],
    hint: '公告期满以后，再登记“送达”',
  }),
  serve: action({
    title: '送达处罚决定书', from: ['处罚待送达'], to: '执行中', by: enforcers,
    asks: service, guards: served, notes: notedOfService, issues: ['penalty-service-receipt'], basis: [行政处罚法('61'), 民事诉讼法('87')],
    hint: '发生日期填送达的日期；宣告后当场交付的，和决定同一天',
  }),
  serveNone: action({
    title: '送达不予处罚决定书', from: ['不罚待送达'], to: '待结案', by: enforcers,
    asks: service, guards: served, notes: notedOfService, issues: ['penalty-service-receipt'], basis: [行政处罚法('61'), 民事诉讼法('87')],
  }),
}
