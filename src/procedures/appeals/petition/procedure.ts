// A petition, received directly or handed over: told within fifteen days where it stands, sorted by what it asks, answered
// within sixty days where the petition procedure applies, then recheck and review by those above.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, people, privateText, staff, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import {
  extendedInTime, extendedOnce, extensionProvided, fewRepresentatives, forwardedToUs, groundGiven, isClaim, noInterest, notForDiscipline, objectedInTime, outcomeFitsKind, recheckInTime,
  replyDelivered, reviewInTime, windowPassed,
} from './guards.ts'
import { repliedLate, unheard } from './flags.ts'
import { channels, kinds, outcomes, reviewOutcomes, topics, ways } from './petition-lists.ts'

const 信访条例 = lawBook('petition-work-regulation')

const office = ['justice-clerk', 'staff'] as const
const deciders = ['township-head', 'party-secretary', 'deputy-head'] as const

const heard = {
  channel: choice('信访形式', channels),
  kind: choice('类别', kinds),
  topic: choice('内容', topics),
  again: choice('初次还是重复', { first: '初次', repeat: '重复' }, { hint: '同一信访人以同一事实和理由再次提出的是重复' }),
  petitioners: people('信访人', { reason: 'party', retention: 'keep-appeals', optional: true, hint: '多人走访的填代表，不超过五人；匿名的不填' }),
  persons: integer('来访人数', { optional: true, unit: '人', hint: '多人走访的填' }),
  account: privateText('反映的事项', { reason: 'statement', retention: 'keep-appeals', hint: '请求、事实和理由' }),
}

export const petition = defineProcedure({
  id: 'petition',
  title: '信访事项',
  system: 'appeals',
  about: '信访事项：登记、告知、受理、分流、转送、答复、复查、复核；初次、重复如实分开计。',
  inForce: { from: plainDate('2022-05-01') },
  numbering: '（{year}）信访第{n}号',
  areaLevel: 'either',
  recusal: { basis: [信访条例('28', '3')] },
  states: ['待处理', '办理中', '已答复', '复查中', '已复查', '复核中', '已提异议', '已办结', '已转送', '已分流', '已退回', '已和解', '已撤回', '不再受理'],
  ends: ['已办结', '已转送', '已分流', '已退回', '已和解', '已撤回', '不再受理'],
  actions: {
    receive: action({
      title: '登记（直接提出）', from: 'new', to: '待处理', by: [...office, 'window-clerk'], asks: heard, guards: [fewRepresentatives],
      // Without name and address nobody can be told: the limit does not run (art. 23.2).
      notes: ({ answers, occurredOn }) => (answers.petitioners === undefined ? {} : { informDays: ruleOn('pet-inform-15', occurredOn).value }),
      basis: [信访条例('23', '1')], hint: '信访人来访、来信、来电、上网直接提出的',
    }),
    receiveForwarded: action({
      title: '登记（转送、交办）', from: 'new', to: '待处理', by: office,
      asks: { ...heard, sender: text('转送、交办单位', { hint: '如“双辽市信访局”' }), paper: text('转送函号', { optional: true }), reportBy: day('要求反馈结果的日期', { optional: true, future: true }) },
      guards: [fewRepresentatives],
      notes: ({ answers, occurredOn }) => (answers.petitioners === undefined ? {} : { informDays: ruleOn('pet-inform-forwarded-15', occurredOn).value }),
      basis: [信访条例('23', '3')], hint: '信访部门或者上级转送、交办的',
    }),
    assign: action({
      title: '确定承办人', from: ['待处理', '办理中'], by: [...office, ...deciders],
      asks: { handler: staff('承办人'), interested: yesNo('与信访事项或者信访人有直接利害关系') }, guards: [noInterest], basis: [信访条例('28', '3')],
    }),
    accept: action({
      title: '受理并告知', from: ['待处理'], to: '办理中', by: office,
      asks: { discipline: yesNo('是否属于纪检监察机关受理', { optional: true, hint: '检举控告要填' }), told: choice('怎样告知', { written: '当面书面告知', post: '邮寄', online: '网上', none: '姓名、住址不清，无法告知' }) },
      guards: [notForDiscipline],
      notes: ({ matter, occurredOn }) => (matter?.entries[0]?.answers['kind'] === 'claim' ? { handleDays: ruleOn('pet-handle-60', occurredOn).value } : {}),
      issues: ['petition-acceptance'], basis: [信访条例('23'), 信访条例('31', '(6)')], hint: '属于本乡镇职权；申诉求决类自受理之日起六十日内办结',
    }),
    divert: action({
      title: '分流到其他程序', from: ['待处理', '办理中'], to: '已分流', by: office,
      asks: { way: choice('应当走哪个程序', ways), body: text('向哪里提出', { hint: '如“双辽市人民法院”“双辽市劳动人事争议仲裁委员会”' }), reason: privateText('说明', { reason: 'note', retention: 'keep-appeals', optional: true }) },
      guards: [isClaim], issues: ['petition-diversion'], basis: [信访条例('31')],
    }),
    forward: action({
      title: '转送', from: ['待处理', '办理中'], to: '已转送', by: office,
      asks: { to: text('转送给', { hint: '如“双辽市纪委监委”“县自然资源局”' }), told: choice('是否告知信访人去向', { yes: '已经告知', none: '姓名、住址不清，无法告知' }), paper: text('函号', { optional: true }) },
      issues: ['petition-forwarding'], basis: [信访条例('22'), 信访条例('23', '1')], hint: '检举控告的材料和情况不得透露、转给被检举的人或者单位',
    }),
    object: action({
      title: '提出异议', from: ['待处理'], to: '已提异议', by: office, asks: { reason: text('理由', { most: 500 }) }, guards: [forwardedToUs, objectedInTime], basis: [信访条例('23', '3')], hint: '转送、交办的不属于本乡镇职权',
    }),
    objectionTaken: action({ title: '异议成立，退回', from: ['已提异议'], to: '已退回', by: office, asks: { said: text('答复', { optional: true }) }, basis: [信访条例('23', '3')] }),
    objectionRejected: action({ title: '异议不成立', from: ['已提异议'], to: '待处理', by: office, asks: { said: text('答复', { optional: true }) }, basis: [信访条例('24')] }),
    reportUrgent: action({ title: '重大紧急报告', from: ['待处理', '办理中', '已答复'], by: office, asks: { to: text('报告给'), what: text('情况', { hint: '不写姓名' }) }, basis: [信访条例('25')] }),
    investigate: action({ title: '调查核实', from: ['办理中'], by: office, asks: { record: privateText('调查核实情况', { reason: 'findings', retention: 'keep-appeals' }), files: files('材料', { optional: true }) }, basis: [信访条例('31', '(6)')] }),
    settle: action({
      title: '调解、和解', from: ['办理中'], to: '已和解', by: office, asks: { way: choice('方式', { mediation: '调解', settlement: '自愿和解' }), terms: privateText('协议内容', { reason: 'terms', retention: 'keep-appeals' }), scans: files('协议书', { optional: true }) }, basis: [信访条例('33')],
    }),
    extend: action({
      title: '延长办理期限', from: ['办理中'], by: deciders, asks: { reason: text('理由', { hint: '告知信访人的理由，不写姓名' }) },
      guards: [extensionProvided, extendedOnce, extendedInTime], issues: ['petition-extension'], basis: [信访条例('34')], hint: '由本机关负责人批准，并告知信访人',
    }),
    reply: action({
      title: '答复', from: ['办理中'], to: '已答复', by: [...office, ...deciders],
      asks: { outcome: choice('办理结果', outcomes), facts: privateText('事实和理由', { reason: 'statement', retention: 'keep-appeals' }), opinion: privateText('处理意见', { reason: 'answer', retention: 'keep-appeals' }), ground: text('依据', { optional: true, most: 500, hint: '申诉求决类要填，如“土地管理法第六十二条”' }), above: text('复查机关', { optional: true, hint: '上一级机关，如“双辽市人民政府”' }) },
      guards: [outcomeFitsKind, groundGiven], issues: ['petition-opinion'], basis: [信访条例('32'), 信访条例('29')],
    }),
    deliver: action({ title: '送达答复', from: ['已答复'], by: [...office, 'village-cadre'], asks: { way: choice('方式', { inPerson: '当面', post: '邮寄', online: '网上', village: '村（社区）代送' }) }, basis: [信访条例('35')], hint: '发生日期填信访人收到的日期' }),
    carryOut: action({ title: '登记执行情况', from: ['已答复', '已复查', '已办结'], by: office, asks: { said: text('执行情况', { most: 500, hint: '不写姓名' }) }, basis: [信访条例('32', '2')] }),
    requestRecheck: action({ title: '请求复查', from: ['已答复', '已办结'], to: '复查中', by: office, asks: { body: text('复查机关') }, guards: [recheckInTime], basis: [信访条例('35')], hint: '发生日期填复查机关收到请求的日期' }),
    recheckDecided: action({ title: '复查意见', from: ['复查中'], to: '已复查', by: office, asks: { outcome: choice('意见', { upheld: reviewOutcomes.upheld, changed: reviewOutcomes.changed }), paper: text('文号', { optional: true }) }, basis: [信访条例('35')] }),
    recheckRedo: action({ title: '复查撤销，重新处理', from: ['复查中'], to: '办理中', by: office, asks: { paper: text('文号', { optional: true }), by: day('要求办结的日期', { optional: true, future: true }) }, basis: [信访条例('35')] }),
    requestReview: action({ title: '请求复核', from: ['已复查', '已办结'], to: '复核中', by: office, asks: { body: text('复核机关') }, guards: [reviewInTime], basis: [信访条例('36', '1')] }),
    reviewDecided: action({ title: '复核意见', from: ['复核中'], to: '已办结', by: office, asks: { outcome: choice('意见', reviewOutcomes), paper: text('文号', { optional: true }), said: text('需要本乡镇做什么', { optional: true }) }, basis: [信访条例('36', '1')] }),
    close: action({
      title: '办结', from: ['已答复', '已复查'], to: '已办结', by: office,
      asks: { why: choice('怎样办结', { satisfied: '信访人接受', lapsed: '期满没有请求复查、复核', suggestion: '建议意见已回复', unreachable: '姓名、住址不清，无法送达' }) }, guards: [replyDelivered, windowPassed], basis: [信访条例('34'), 信访条例('29')],
    }),
    withdraw: action({ title: '信访人撤回', from: ['待处理', '办理中'], to: '已撤回', by: office, asks: { note: text('说明', { optional: true }) }, basis: [信访条例('33')] }),
    notAgain: action({
      title: '不再受理', from: ['待处理'], to: '不再受理', by: office, asks: { review: text('复核意见文号和日期', { hint: '经过复核、仍以同一事实和理由提出的' }) }, basis: [信访条例('36', '3')],
    }),
  },
  timeLimits: {
    inform: { title: '书面告知信访人', within: { noted: 'informDays', unit: 'calendar-day' }, after: ['receive', 'receiveForwarded'], until: ['accept', 'divert', 'forward', 'object', 'notAgain', 'withdraw'], whose: '本乡镇', onExpiry: 'supervise', basis: [信访条例('23')] },
    object: { title: '不属于本乡镇的，提出异议', within: { rule: 'pet-object-5wd' }, after: ['receiveForwarded'], until: ['object', 'accept', 'divert', 'forward', 'assign', 'notAgain'], whose: '本乡镇', onExpiry: 'remind', basis: [信访条例('23', '3')] },
    handle: {
      title: '办结信访事项', within: { noted: 'handleDays', unit: 'calendar-day' }, after: ['accept'], until: ['reply', 'divert', 'forward', 'settle', 'withdraw'],
      extension: { action: 'extend', rule: 'pet-handle-extend-30' }, whose: '本乡镇', onExpiry: 'supervise', basis: [信访条例('34')],
    },
    feedBack: { title: '向转送、交办单位反馈结果', within: { untilAnswer: 'reportBy' }, after: ['receiveForwarded'], until: ['reply', 'divert', 'forward', 'settle', 'object', 'notAgain'], whose: '本乡镇', onExpiry: 'supervise', basis: [信访条例('22', '1(3)')] },
    redo: { title: '重新处理', within: { untilAnswer: 'by' }, after: ['recheckRedo'], until: ['reply', 'settle'], whose: '本乡镇', onExpiry: 'supervise', basis: [信访条例('35')] },
    recheckWindow: { title: '信访人请求复查', within: { rule: 'pet-recheck-apply-30' }, after: ['deliver'], until: ['requestRecheck', 'close'], whose: '信访人', onExpiry: 'lapses', basis: [信访条例('35')] },
    recheck: { title: '提出复查意见', within: { rule: 'pet-recheck-decide-30' }, after: ['requestRecheck'], until: ['recheckDecided', 'recheckRedo'], whose: '复查机关', onExpiry: 'remind', basis: [信访条例('35')] },
    reviewWindow: { title: '信访人请求复核', within: { rule: 'pet-review-apply-30' }, after: ['recheckDecided'], until: ['requestReview', 'close'], whose: '信访人', onExpiry: 'lapses', basis: [信访条例('36', '1')] },
    review: { title: '提出复核意见', within: { rule: 'pet-review-decide-30' }, after: ['requestReview'], until: ['reviewDecided'], whose: '复核机关', onExpiry: 'remind', basis: [信访条例('36', '1')] },
  },
  flags: [repliedLate, unheard],
  name(matter) {
    const said = (first(matter, 'receive') ?? first(matter, 'receiveForwarded'))?.answers
    return said ? `${kinds[said.kind]}：${topics[said.topic]}（${channels[said.channel]}）` : '信访事项'
  },
})
