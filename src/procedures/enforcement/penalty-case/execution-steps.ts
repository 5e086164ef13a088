// After service: paying, deferring, the extra fine, review and suit, the court, publication, and the closing of the file.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, integer, money, privateText, rows, text, yesNo } from '#procedure/field.ts'
import { notPublished, published, publishing, publishingBasis, takingDown, takingDownBasis } from '../published-decision.ts'
import {
  cashCollected, changedLighter, contested, deferredLater, fineOwed, notContested, notOverpaid, penaltyStands, performanceDue, receiptGiven, remedyTermOver, surchargeWithinLaw,
  urgedLongEnough,
} from './execution-guards.ts'
import { closingGuards, explainable } from './file-review.ts'
import { enforcers, heads } from './filing-steps.ts'
import { judgedByAnother } from './investigation-guards.ts'
import { annullers, courtResults, payWays, remedies, remedyResults } from './lists.ts'
import { notedOfChange, notedOfClosing, notedOfPayment, notedOfSurcharge } from './notes.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 行政强制法 = lawBook('administrative-coercion-law')
const performing = ['执行中'] as const
const afterService = ['执行中', '待结案'] as const

export const executionSteps = {
  pay: action({
    title: '登记缴纳罚款', from: performing, by: enforcers,
    asks: { amount: money('缴纳数额', { hint: '含加处罚款' }), way: choice('缴纳方式', payWays), receiptNumber: text('票据号', { optional: true }), files: files('票据', { optional: true }) },
    guards: [notOverpaid, receiptGiven], notes: notedOfPayment, basis: [行政处罚法('67', '3'), 行政处罚法('69')],
  }),
  handIn: action({ title: '交回当场收缴的罚款', from: afterService, by: enforcers, asks: { proof: text('缴款凭证号') }, guards: [cashCollected], basis: [行政处罚法('71')] }),
  perform: action({
    title: '登记其他处罚的履行', from: performing, by: enforcers,
    asks: { what: choices('履行了什么', { confiscated: '没收的款物已上缴、处理', licence: '许可证件已暂扣、降级、吊销', conduct: '停产停业、限制等已执行', other: '其他处罚已履行' }), how: text('情况', { hint: '如“没收的地笼三个，公开销毁，清单第2号”', most: 500 }), files: files('清单、凭证', { optional: true }) },
    basis: [行政处罚法('66', '1'), 行政处罚法('74', '1')],
  }),
  defer: action({
    title: '延期、分期缴纳', from: performing, by: heads,
    asks: {
      reason: privateText('当事人的申请和困难情况', { reason: 'statement', retention: 'keep-enforcement' }), until: day('缴清的日期', { future: true }),
      instalments: rows('分期', { by: day('日期', { future: true }), amount: money('数额') }, { optional: true, hint: '一次延期的不填' }),
    },
    guards: [fineOwed, deferredLater, judgedByAnother], issues: ['penalty-deferral'], basis: [行政处罚法('66', '2')],
  }),
  surcharge: action({
    title: '加处罚款', from: performing, by: heads,
    asks: { amount: money('加处数额', { hint: '到这一天为止应当加处的，减去已经加处的' }) }, guards: [fineOwed, surchargeWithinLaw, notContested], notes: notedOfSurcharge, basis: [行政处罚法('72', '1(1)'), 行政强制法('45')],
  }),
  remedy: action({
    title: '登记复议、诉讼', from: afterService, by: [...enforcers, ...heads],
    asks: { kind: choice('当事人提出', remedies), body: text('受理机关') }, guards: [notContested], basis: [行政处罚法('73')],
    hint: '不停止执行，但加处罚款不再计算',
  }),
  remedyEnded: action({
    title: '登记复议、诉讼结果', from: afterService, by: [...enforcers, ...heads],
    asks: { result: choice('结果', remedyResults), fine: money('变更后的罚款数额', { optional: true }), documentNumber: text('文书号', { optional: true }) },
    guards: [contested, changedLighter], notes: notedOfChange, basis: [行政处罚法('73'), 行政处罚法('48', '2')],
    hint: '决定被撤销、确认违法或者无效的，办理“处罚决定被撤销”',
  }),
  annul: action({
    title: '处罚决定被撤销', from: performing, to: '待结案', by: [...enforcers, ...heads],
    asks: { by: choice('由谁', annullers), documentNumber: text('文书号', { optional: true }), refunded: yesNo('已缴的罚款已退还', { optional: true }), note: privateText('说明', { reason: 'note', retention: 'keep-enforcement', optional: true }) },
    notes: notedOfChange, basis: [行政处罚法('75', '2'), 行政处罚法('48', '2')],
  }),
  urge: action({
    title: '催告', from: performing, by: enforcers,
    asks: { demand: text('催告内容', { hint: '履行的期限、方式、金额和给付方式' }), told: yesNo('已告知陈述、申辩的权利'), answer: privateText('当事人的意见', { reason: 'statement', retention: 'keep-enforcement', optional: true }) },
    guards: [performanceDue, notContested], issues: ['penalty-urging-letter'], basis: [行政强制法('35'), 行政强制法('54')],
    hint: '发生日期填催告书送达的日期',
  }),
  applyCourt: action({
    title: '申请法院强制执行', from: performing, by: [...heads, 'justice-clerk'],
    asks: {
      court: text('法院', { hint: '如“双辽市人民法院”' }), amount: money('申请执行的数额', { optional: true }), other: text('申请执行的其他事项', { optional: true }), situation: privateText('当事人意见、催告和标的情况', { reason: 'statement', retention: 'keep-enforcement' }),
    },
    guards: [urgedLongEnough, remedyTermOver], issues: ['penalty-court-application'], basis: [行政处罚法('72', '1(4)'), 行政强制法('53'), 行政强制法('54')],
  }),
  courtEnded: action({
    title: '登记法院执行结果', from: performing, to: '待结案', by: [...enforcers, ...heads],
    asks: { result: choice('结果', courtResults), amount: money('执行到位数额', { optional: true }), documentNumber: text('裁定书文号', { optional: true }) }, basis: [行政强制法('57'), 行政强制法('58')],
  }),
  publish: action({
    title: '公开处罚决定', from: ['处罚待送达', '执行中', '待结案', '已结案'], by: [...enforcers, ...heads],
    asks: publishing, guards: [penaltyStands, notPublished], basis: publishingBasis,
  }),
  unpublish: action({
    title: '撤下公开的决定', from: ['执行中', '待结案', '已结案'], by: [...enforcers, ...heads],
    asks: takingDown, guards: [published], basis: takingDownBasis,
  }),
  explain: action({
    title: '补写案卷说明', from: afterService, by: [...enforcers, ...heads],
    asks: { points: choices('说明哪些问题', explainable), explanation: privateText('原因和责任', { reason: 'findings', retention: 'keep-enforcement', hint: '照实写，不能倒填日期、补签' }) }, basis: [行政处罚法('47')],
    hint: '结案审查指出、已经无法补救的，写明原因入卷',
  }),
  close: action({
    title: '结案', from: afterService, to: '已结案', by: heads,
    asks: { sealed: yesNo('决定书已盖印章'), bound: yesNo('文书按顺序装订、编了页码和目录'), pages: integer('页数', { least: 1, most: 5000, optional: true }), remark: privateText('备考', { reason: 'note', retention: 'keep-enforcement', optional: true }) },
    guards: [judgedByAnother, ...closingGuards], notes: notedOfClosing, issues: ['penalty-closing-approval', 'penalty-dossier', 'penalty-file-review'], basis: [行政处罚法('47'), 行政处罚法('66', '1')],
    hint: '先自动评查案卷，缺什么一次说全',
  }),
}
