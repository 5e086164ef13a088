// What each step of the four deliberations asks.
import { choice, choices, day, files, integer, longText, matter, money, person, privateText, text, yesNo } from '#procedure/field.ts'
import { bodies } from '../bodies.ts'
import { places } from '../posting.ts'
import { registerProcedure } from '../village-register.ts'
import { countFields, voteFields } from '../vote.ts'
import { matterKinds } from './matter-kinds.ts'

const due = integer('应到', { least: 1, unit: '人' })
const { present, agreed, opposed, abstained } = countFields
const record = longText('会议内容', { hint: '讨论了什么、怎样定的；不写村民姓名' })
const signIn = files('签到表等', { optional: true })

export const questions = {
  proposal: {
    register: matter('本村的村级组织登记', registerProcedure),
    subject: text('事项', { hint: '如“村西机耕路硬化”，不写村民姓名' }),
    kind: choice('哪一类事项', matterKinds),
    source: choice('动议事由', { people: '党员群众建议', cadres: '村干部提议', above: '上级安排' }),
    due, present,
    plan: longText('初步方案', { hint: '做什么、花多少钱、钱从哪来、谁来做' }),
    amount: money('涉及金额', { optional: true }),
    reference: text('合同、资产编号', { optional: true, hint: '三资平台或者合同上的编号，只作对照' }),
    attachments: files('方案、预算等', { optional: true }),
  },
  discussion: { due, present, agreed, opposed, abstained, record, signIn },
  partyReview: { circulatedOn: day('方案送到党员手中的日期', { optional: true }), present, agreed, opposed, abstained, record, signIn },
  legality: {
    finding: choice('意见', { clear: '没有发现违法', improve: '有修改建议', unlawful: '可能违法，建议修改后再表决' }),
    note: longText('说明', { optional: true, hint: '有建议或者可能违法的，写明哪一条' }),
  },
  notice: {
    body: choice('召开哪个会议', bodies),
    meetingOn: day('开会日期', { future: true }),
    urgent: text('临时通知的原因', { optional: true, hint: '2026年起，村民会议遇有特殊情况可以临时通知；没有的不填' }),
  },
  adjournment: { body: choice('哪个会议', bodies), present, note: text('说明', { optional: true }) },
  vote: { ...voteFields, authorised: yesNo('村民会议已经授权村民代表会议决定', { optional: true, hint: '由村民代表会议决定的才填' }) },
  publication: {
    places: choices('公布在哪里', places),
    content: longText('公布的内容', { hint: '决议事项、表决结果、意见反映的办法；不写个人隐私' }),
    finishBy: day('计划完成日期', { future: true, optional: true }),
    photos: files('照片', { optional: true }),
  },
  objection: { objector: person('提出人', { reason: 'reporter', retention: 'keep-village', optional: true, hint: '不愿留名的不填' }), content: privateText('异议内容', { reason: 'statement', retention: 'keep-village' }) },
  objectionAnswer: {
    outcome: choice('处理', { explained: '解释说明', changed: '采纳，作了调整', revote: '提交重新讨论' }),
    answer: privateText('答复内容', { reason: 'answer', retention: 'keep-village' }),
  },
  supervision: {
    step: choice('监督哪一步', { proposal: '提议', discussion: '商议', review: '审议', vote: '决议', resolution: '决议公开', execution: '实施', result: '结果公开' }),
    opinion: choice('意见', { sound: '程序和内容属实', problem: '发现问题' }),
    note: longText('说明', { optional: true, hint: '发现问题的，写明是什么问题、建议怎么办' }),
  },
} as const
