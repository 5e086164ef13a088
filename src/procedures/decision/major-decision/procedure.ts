// A decision that a township takes collectively: prepared, heard about, reviewed, put to the vote, decided with every position on
// record, published, carried out, looked back on. A major administrative decision follows the regulation; 三重一大 follow party and local rules.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { localParametersKind } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { votesNoted } from '../votes.ts'
import { adoptionTold, assessorFresh, fails, filedOnce, partyAsked, partyNotAgainst, passes, postpones } from './deciding-guards.ts'
import { kinds } from './decision-kinds.ts'
import { commentShortened, trouble, unfiled, unpublished } from './flags.ts'
import {
  commentLongEnough, ends, expertsDisinterested, expertsSigned, fundsStated, hearingCalled, hearingListPublished, hearingMaterialsInTime, hearingSigned, heardWell, mayBeTabled,
  namesSealed, reviewedFairly,
} from './preparing-guards.ts'
import { questions } from './questions.ts'

const 条例 = lawBook('major-decision-regulation')
const 组织法 = lawBook('local-government-organic-law')
const 公平竞争条例 = lawBook('fair-competition-review-regulation')
const 干部任用条例 = lawBook('cadre-appointment-regulations')
const 本地规定 = lawBook('local-rules')

const clerks = ['staff', 'justice-clerk'] as const
const leaders = ['staff', 'justice-clerk', 'deputy-head'] as const
const collective = [条例('30'), 组织法('6', '3'), 干部任用条例(''), 本地规定('')] as const

export const majorDecision = defineProcedure({
  id: 'major-decision',
  title: '重大决策',
  system: 'decision',
  about: '重大行政决策和“三重一大”事项：启动、听取意见、论证评估、合法性审查、集体讨论、公布、执行、评估、归档。',
  inForce: { from: plainDate('2019-09-01') },
  numbering: '（{year}）决策字第{n}号',
  areaLevel: 'township',
  states: ['拟订中', '征求意见中', '待讨论', '已通过', '执行中', '中止执行', '未通过', '已办结', '已停止执行', '已撤回'],
  ends: ['未通过', '已办结', '已停止执行', '已撤回'],
  actions: {
    start: action({
      title: '启动', from: 'new', to: '拟订中', by: leaders,
      asks: questions.start, guards: [fundsStated, namesSealed],
      basis: [条例('10'), 条例('11'), 本地规定('')],
      hint: '突发事件应急处置不走这个程序',
    }),
    revise: action({ title: '修改草案', from: ['拟订中', '待讨论'], to: '拟订中', by: clerks, asks: questions.revision, basis: [条例('18'), 条例('28'), 本地规定('')], hint: '审查以后又改的，除按审查意见改的以外，要复审' }),
    listen: action({ title: '听取意见', from: ['拟订中'], by: clerks, asks: questions.listening, guards: heardWell, basis: [条例('14'), 条例('18')], hint: '座谈会、走访、书面征求、问卷' }),
    openComment: action({
      title: '公开征求意见', from: ['拟订中'], to: '征求意见中', by: clerks,
      asks: questions.comment, guards: [commentLongEnough],
      issues: ['decision-comment-notice'], basis: [条例('15', '1')],
    }),
    closeComment: action({ title: '征求意见结束', from: ['征求意见中'], to: '拟订中', by: clerks, asks: questions.commentEnd, guards: [ends, ...heardWell], basis: [条例('15', '1'), 条例('18')] }),
    callHearing: action({ title: '通知听证', from: ['拟订中'], by: clerks, asks: questions.hearingCall, guards: [hearingMaterialsInTime, hearingListPublished], basis: [条例('16')], hint: '发生日期填材料送达参加人的日期' }),
    hear: action({ title: '举行听证会', from: ['拟订中'], by: clerks, asks: questions.hearing, guards: [hearingCalled, hearingSigned], basis: [条例('16'), 条例('17')] }),
    consultExperts: action({ title: '专家论证', from: ['拟订中'], by: clerks, asks: questions.experts, guards: [expertsDisinterested, expertsSigned], basis: [条例('19'), 条例('20')] }),
    assessRisk: action({ title: '风险评估', from: ['拟订中'], by: clerks, asks: questions.risk, basis: [条例('22'), 条例('23'), 条例('24')] }),
    reviewFairness: action({ title: '公平竞争审查', from: ['拟订中'], by: clerks, asks: questions.fairness, guards: reviewedFairly, basis: [公平竞争条例('13'), 公平竞争条例('17', '1'), 条例('29', '(1)')] }),
    table: action({
      title: '提交讨论', from: ['拟订中'], to: '待讨论', by: leaders,
      asks: questions.tabling, guards: mayBeTabled,
      issues: ['decision-tabling'],
      basis: [条例('25'), 条例('29'), 本地规定('')],
      hint: '上会前核对：听取意见、论证、评估、审查该做的都做了',
    }),
    pass: action({ title: '讨论通过', from: ['待讨论'], to: '已通过', by: leaders, asks: questions.passing, guards: passes, consults: [localParametersKind], notes: votesNoted, issues: ['decision-minutes'], basis: collective }),
    reject: action({ title: '讨论未通过', from: ['待讨论'], to: '未通过', by: leaders, asks: questions.rejecting, guards: fails, consults: [localParametersKind], notes: votesNoted, issues: ['decision-minutes'], basis: collective }),
    postpone: action({ title: '缓议', from: ['待讨论'], to: '拟订中', by: leaders, asks: questions.postponing, guards: postpones, consults: [localParametersKind], notes: votesNoted, issues: ['decision-minutes'], basis: collective }),
    reportToParty: action({ title: '向党委请示报告', from: ['拟订中', '待讨论', '已通过'], by: leaders, asks: questions.partyReport, basis: [条例('31')] }),
    publish: action({
      title: '公布', from: ['已通过', '执行中'], by: clerks,
      asks: questions.publication, guards: [partyAsked, partyNotAgainst, adoptionTold],
      issues: ['decision-announcement'], basis: [条例('32'), 本地规定('')],
    }),
    withhold: action({ title: '登记不公开', from: ['已通过', '执行中'], by: clerks, asks: questions.withholding, guards: [partyAsked, partyNotAgainst], basis: [条例('32'), 本地规定('')], hint: '依法不予公开的，写明依据' }),
    assign: action({ title: '明确执行', from: ['已通过'], to: '执行中', by: leaders, asks: questions.assignment, guards: [partyAsked, partyNotAgainst], basis: [条例('34'), 本地规定('')] }),
    report: action({ title: '报告执行情况', from: ['执行中'], by: leaders, asks: questions.progress, basis: [条例('34'), 条例('35', '1'), 本地规定('')] }),
    suspend: action({ title: '中止执行', from: ['执行中'], to: '中止执行', by: ['township-head'], asks: questions.suspension, basis: [条例('37')], hint: '情况紧急的，乡镇长可以先决定中止' }),
    resume: action({ title: '恢复执行', from: ['中止执行'], to: '执行中', by: ['township-head'], asks: {}, basis: [条例('37')] }),
    reopen: action({ title: '重大调整', from: ['已通过', '执行中', '中止执行'], to: '拟订中', by: leaders, asks: questions.reopening, basis: [条例('37')], hint: '重大调整要重新走听取意见、审查、讨论的程序' }),
    discontinue: action({
      title: '决定停止执行', from: ['执行中', '中止执行'], to: '已停止执行', by: leaders,
      asks: questions.passing, guards: passes, consults: [localParametersKind], notes: votesNoted, issues: ['decision-minutes'], basis: [条例('37'), 本地规定('')], hint: '要经会议讨论，不得随意停止',
    }),
    finish: action({ title: '执行完毕', from: ['执行中'], to: '已办结', by: leaders, asks: questions.completion, basis: [条例('34'), 本地规定('')] }),
    evaluate: action({ title: '决策后评估', from: ['执行中', '中止执行', '已办结', '已停止执行'], by: clerks, asks: questions.evaluation, guards: [assessorFresh], basis: [条例('36')] }),
    withdraw: action({ title: '撤回', from: ['拟订中', '征求意见中', '待讨论'], to: '已撤回', by: leaders, asks: questions.withdrawal, basis: [条例('10'), 本地规定('')], hint: '不再推进的' }),
    file: action({
      title: '归档', from: ['未通过', '已通过', '执行中', '已办结', '已停止执行'], by: clerks,
      asks: questions.filing, guards: [filedOnce], issues: ['decision-dossier'], basis: [条例('33'), 本地规定('')],
    }),
  },
  timeLimits: {
    comment: { title: '公开征求意见到期', within: { untilAnswer: 'closesOn' }, after: ['openComment'], until: ['closeComment', 'withdraw'], whose: '承办单位', onExpiry: 'remind', basis: [条例('15', '1')] },
    hearing: { title: '举行听证会', within: { untilAnswer: 'heldOn' }, after: ['callHearing'], until: ['callHearing', 'hear', 'table', 'withdraw'], whose: '承办单位', onExpiry: 'remind', basis: [条例('16', '2')] },
    meeting: { title: '上会讨论', within: { untilAnswer: 'meetsOn' }, after: ['table'], until: ['pass', 'reject', 'postpone', 'revise', 'withdraw'], whose: '承办单位', onExpiry: 'remind', basis: [本地规定('')] },
    execution: { title: '执行完毕', within: { untilAnswer: 'due' }, after: ['assign'], until: ['finish', 'reopen', 'discontinue'], pauses: [{ stop: 'suspend', resume: 'resume', basis: [条例('37')] }], whose: '执行单位', onExpiry: 'supervise', basis: [条例('34'), 本地规定('')] },
  },
  flags: [unpublished, commentShortened, trouble, unfiled],
  name: (decision) => {
    const started = first(decision, 'start')?.answers
    return started ? `${kinds[started.kind]}：${started.item}` : '重大决策'
  },
})
