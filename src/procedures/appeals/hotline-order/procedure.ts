// An order from the hotline or a platform: received with the clock it brings, handled, answered, asked after; or sent back
// because it is somebody else's. Dissatisfaction is written down as said.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, person, privateText, staff, text, yesNo } from '#procedure/field.ts'
import { localOn, notedLocally } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { answeredLate } from './flags.ts'
import { dissatisfactionHeard, dueAhead, postponedForward, postponedInTime } from './guards.ts'
import { kinds, results, satisfactions, sources, topics } from './order-lists.ts'

const 热线意见 = lawBook('hotline-opinion')
const 本地规定 = lawBook('local-rules')

const office = ['justice-clerk', 'staff', 'window-clerk'] as const
const anyone = [...office, 'village-cadre'] as const

export const hotlineOrder = defineProcedure({
  id: 'hotline-order',
  title: '热线工单',
  system: 'appeals',
  about: '12345热线、平台和群众反馈的工单：时限以工单为准，办理、答复、回访，不属于本乡镇的退回；不满意照实登记。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）工单第{n}号',
  areaLevel: 'either',
  states: ['待办理', '已答复', '已办结', '已退回'],
  ends: ['已办结', '已退回'],
  actions: {
    receive: action({
      title: '收到工单', from: 'new', to: '待办理', by: office,
      asks: {
        source: choice('来源', sources), order: text('工单编号', { optional: true }), kind: choice('类型', kinds), topic: choice('内容', topics),
        caller: person('诉求人', { reason: 'party', retention: 'keep-appeals', optional: true, hint: '要求保密的不填' }), account: privateText('诉求', { reason: 'statement', retention: 'keep-appeals' }), again: yesNo('是否重复诉求', { optional: true }),
        due: day('答复时限', { optional: true, future: true, hint: '工单上写的；没有写的按本地规定' }),
      },
      guards: [dueAhead],
      notes: ({ answers, ...reading }) => (answers.due === undefined ? { answerDays: localOn('hotline-answer', reading).value, ...notedLocally(['hotline-answer'], reading) } : {}),
      issues: ['hotline-slip'], basis: [热线意见(''), 本地规定('')],
    }),
    assign: action({ title: '交办', from: ['待办理'], by: office, asks: { handler: staff('承办人') }, basis: [本地规定('')] }),
    sendBack: action({ title: '退回', from: ['待办理'], to: '已退回', by: office, asks: { reason: text('理由', { hint: '如“属于供电公司职责”' }), owner: text('应当由谁办', { optional: true }) }, basis: [热线意见(''), 本地规定('')], hint: '不属于本乡镇职责的' }),
    postpone: action({ title: '申请延期', from: ['待办理'], by: office, asks: { until: day('新的时限', { future: true }), reason: text('理由') }, guards: [postponedInTime, postponedForward], basis: [本地规定('')], hint: '工单来源单位同意延期以后登记' }),
    handle: action({ title: '登记办理情况', from: ['待办理'], by: anyone, asks: { said: privateText('办理情况', { reason: 'answer', retention: 'keep-appeals' }) }, basis: [本地规定('')] }),
    answer: action({ title: '答复', from: ['待办理'], to: '已答复', by: office, asks: { result: choice('结果', results), said: privateText('答复内容', { reason: 'answer', retention: 'keep-appeals' }) }, issues: ['hotline-slip'], basis: [热线意见(''), 本地规定('')] }),
    callBack: action({ title: '回访', from: ['已答复'], by: office, asks: { by: choice('谁回访', { us: '本乡镇', centre: '热线中心' }), satisfied: choice('诉求人意见', satisfactions), solved: yesNo('诉求人认为是否解决', { optional: true }), said: privateText('说了什么', { reason: 'statement', retention: 'keep-appeals', optional: true }) }, basis: [热线意见(''), 本地规定('')] }),
    redo: action({ title: '重新办理', from: ['已答复'], to: '待办理', by: office, asks: { until: day('重新答复的时限', { future: true }), reason: text('原因', { optional: true }) }, guards: [postponedForward], basis: [热线意见(''), 本地规定('')], hint: '不满意、热线中心退回重办的' }),
    close: action({ title: '办结', from: ['已答复'], to: '已办结', by: office, asks: { reason: text('不满意仍办结的原因', { optional: true }) }, guards: [dissatisfactionHeard], basis: [本地规定('')] }),
  },
  timeLimits: {
    sendBack: { title: '不属于本乡镇的，退回', within: { rule: 'hotline-return' }, after: ['receive'], until: ['sendBack', 'assign', 'handle', 'answer', 'postpone'], whose: '本乡镇', onExpiry: 'remind', basis: [本地规定('')] },
    answer: { title: '答复工单', within: { untilAnswer: 'due' }, after: ['receive'], until: ['answer', 'sendBack', 'postpone'], whose: '本乡镇', onExpiry: 'supervise', basis: [热线意见(''), 本地规定('')] },
    answerLocal: { title: '答复工单', within: { noted: 'answerDays', unit: 'working-day', local: ['hotline-answer'] }, after: ['receive'], until: ['answer', 'sendBack', 'postpone'], whose: '本乡镇', onExpiry: 'supervise', basis: [本地规定('')] },
    answerMoved: { title: '答复工单', within: { untilAnswer: 'until' }, after: ['postpone', 'redo'], until: ['answer', 'sendBack', 'postpone'], whose: '本乡镇', onExpiry: 'supervise', basis: [本地规定('')] },
  },
  flags: [answeredLate],
  name(matter) {
    const said = first(matter, 'receive')?.answers
    return said ? `${sources[said.source]}：${topics[said.topic]}${kinds[said.kind]}` : '热线工单'
  },
})
