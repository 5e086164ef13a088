// What is found must be settled issue by issue; what a letter demands must be reported; nobody passes more files than were read.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { allOf, lastOf } from '../entries-of.ts'
import { openIssues } from './issues.ts'

const 监督条例 = lawBook('enforcement-supervision-regulation')
const 本地规定 = lawBook('local-rules')

export const issuesFound = guard<object>({
  code: 'no-issue-found',
  otherwise: '还没有登记问题。没有发现问题的，请办理“结束：没有发现问题”；有问题的，先一条一条登记。',
  basis: [本地规定('')],
  holds: ({ matter }) => allOf(matter, 'addIssue').length > 0,
})

export const noIssues = guard<object>({
  code: 'issue-found',
  otherwise: '已经登记了问题，请办理“结束：发现问题”。',
  basis: [本地规定('')],
  holds: ({ matter }) => allOf(matter, 'addIssue').length === 0,
})

export const issueOpen = guard<{ readonly number: number }>({
  code: 'issue-not-open', field: 'number',
  otherwise: '没有这个序号的问题，或者已经销号。请照问题清单填写序号。',
  basis: [本地规定('')],
  holds: ({ answers, matter }) => openIssues(matter).includes(answers.number),
})

export const allSettled = guard<object>({
  code: 'issues-open',
  otherwise: '还有问题没有整改，不能办结。请逐条办理“问题整改销号”，核实不属实的办理“问题不成立”。',
  basis: [监督条例('27'), 监督条例('28'), 本地规定('')],
  holds: ({ matter }) => openIssues(matter).length === 0,
})

export const letterReported = guard<object>({
  code: 'letter-unreported',
  otherwise: '还没有向发出督办函（意见书、决定）的机关报告整改情况，不能办结。请先办理“报告整改情况”。',
  basis: [监督条例('27'), 监督条例('28')],
  holds({ matter }) {
    const letter = lastOf(matter, 'letter', 'receive')
    return letter === undefined || (lastOf(matter, 'report')?.seq ?? 0) > letter.seq
  },
})

export const soundWithinSampled = guard<{ readonly sampled: number; readonly documentsSound: number; readonly proceduresSound: number }>({
  code: 'more-sound-than-sampled', field: 'sampled',
  otherwise: '合格的卷数多于抽查的卷数，请核对。',
  basis: [本地规定('')],
  holds: ({ answers }) => answers.documentsSound <= answers.sampled && answers.proceduresSound <= answers.sampled,
})
