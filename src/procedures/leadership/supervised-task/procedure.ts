// A task that a leader has set: who does it until when, what the leader did about it, how it was finished and who checked.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, longText, matter, staff, staffList, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { dueNotPast, laterThanBefore, notOwnWork, ownerOrClerk } from './guards.ts'
import { leaderActs, leaderPosts, ways } from '../leader-act.ts'
import { finishedLate } from './finished-late.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

const leader = {
  leader: staff('领导姓名'),
  leaderPost: choice('领导职务', leaderPosts),
  way: choice('方式', ways, { optional: true }),
}
const leaderSays = { ...leader, said: longText('具体要求或意见', { hint: '写明问了什么、要求怎么办' }) }

export const supervisedTask = defineProcedure({
  id: 'supervised-task',
  title: '督办任务',
  system: 'leadership',
  about: '领导交办的法治工作任务和整改事项：交办、过问、协调、督办、办结、核验，时限到期前办完。',
  inForce: { from: plainDate('2016-11-30') },
  numbering: '（{year}）法治督办第{n}号',
  areaLevel: 'township',
  states: ['办理中', '待核验', '已办结', '已撤销'],
  ends: ['已办结', '已撤销'],
  actions: {
    arrange: action({
      title: '交办任务', from: 'new', to: '办理中', by: ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'],
      asks: {
        task: text('任务', { hint: '如“查清农村公路路政执法力量缺口并提出解决办法”' }),
        source: choice('任务来源', { plan: '年度工作重点', meeting: '会议议定', shortcoming: '年度报告所列不足', inspection: '督察、考核反馈', instruction: '领导批示或当面交办' }),
        plan: matter('所属年度工作重点', 'annual-plan', { optional: true }),
        meeting: matter('议定的会议', 'rule-of-law-meeting', { optional: true }),
        ...leader,
        act: choice('领导怎样交办', leaderActs, { hint: '安排新任务为部署，查问问题为过问，多家协作为协调，盯办要事为督办' }),
        owner: staff('承办人'),
        helpers: staffList('协办人', { optional: true }),
        due: day('办结期限', { future: true }),
        requirement: longText('交办要求', { optional: true }),
      },
      guards: [dueNotPast],
      issues: ['supervision-slip'],
      basis: [第一责任人规定('4')],
    }),
    askAfter: action({
      title: '过问', from: ['办理中', '待核验'], by: ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'],
      asks: leaderSays, basis: [第一责任人规定('4')], hint: '领导了解进展、指出问题；司法所可以代为记录',
    }),
    coordinate: action({
      title: '协调', from: ['办理中', '待核验'], by: ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'],
      asks: { ...leaderSays, parties: text('参加协调的单位', { optional: true }) },
      basis: [第一责任人规定('4')], hint: '领导召集几家单位解决卡住的环节',
    }),
    supervise: action({
      title: '督办', from: ['办理中', '待核验'], by: ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'],
      asks: leaderSays, basis: [第一责任人规定('4')], hint: '领导盯住期限和结果',
    }),
    report: action({
      title: '报告进展', from: ['办理中'], by: ['staff', 'window-clerk', 'deputy-head', 'justice-clerk'],
      asks: { progress: longText('进展'), difficulty: longText('困难和需要协调的事', { optional: true }) },
      guards: [ownerOrClerk],
      basis: [第一责任人规定('4')],
    }),
    finish: action({
      title: '报告办结', from: ['办理中'], to: '待核验', by: ['staff', 'window-clerk', 'deputy-head', 'justice-clerk'],
      asks: { result: longText('办理结果'), proof: files('佐证材料', { optional: true }) },
      guards: [ownerOrClerk],
      basis: [第一责任人规定('4')],
    }),
    verify: action({
      title: '核验办结', from: ['待核验'], to: '已办结', by: ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'],
      asks: { opinion: text('核验意见', { optional: true, hint: '看了什么材料、到现场看了什么' }) },
      guards: [notOwnWork],
      basis: [第一责任人规定('4')],
    }),
    returnForMore: action({
      title: '退回继续办理', from: ['待核验'], to: '办理中', by: ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'],
      asks: { reason: text('退回原因'), due: day('新的办结期限', { future: true }) },
      guards: [dueNotPast],
      basis: [第一责任人规定('4')],
    }),
    extend: action({
      title: '延期', from: ['办理中'], by: ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'],
      asks: { due: day('延长后的办结期限', { future: true }), reason: text('延期原因'), approvedBy: staff('批准延期的领导') },
      guards: [dueNotPast, laterThanBefore],
      basis: [第一责任人规定('4')],
    }),
    withdraw: action({
      title: '撤销任务', from: ['办理中'], to: '已撤销', by: ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'],
      asks: { reason: text('撤销原因') },
      basis: [第一责任人规定('4')],
    }),
  },
  timeLimits: {
    completion: {
      title: '办结督办任务', within: { untilAnswer: 'due' }, after: ['arrange', 'extend', 'returnForMore'], until: ['finish', 'extend', 'withdraw'],
      whose: '承办人', onExpiry: 'supervise', basis: [第一责任人规定('4')],
    },
  },
  flags: [finishedLate],
  name: (matter) => first(matter, 'arrange')?.answers.task ?? '督办任务',
})
