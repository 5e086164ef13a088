// Where a decision falls short of its rules though nothing was forbidden: seen, and said.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { isAdministrative } from './decision-kinds.ts'

const 条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

const carriedOut: readonly string[] = ['执行中', '中止执行', '已办结', '已停止执行']
const over: readonly string[] = ['未通过', '已办结', '已停止执行']

export const unpublished: Flag = {
  code: 'decision-unpublished',
  sentence: '重大行政决策已经执行，还没有公布，也没有登记不公开的依据。',
  basis: [条例('32')],
  raised: (decision) => isAdministrative(decision) && carriedOut.includes(decision.state) && !decision.entries.some((entry) => entry.action === 'publish' || entry.action === 'withhold'),
}

export const commentShortened: Flag = {
  code: 'comment-shortened',
  sentence: '公开征求意见缩短了期限，公告里要说明原因。',
  basis: [条例('15', '1')],
  raised: (decision) => decision.entries.some((entry) => entry.action === 'openComment' && entry.answers['shortReason'] !== undefined),
}

export const trouble: Flag = {
  code: 'execution-in-trouble',
  sentence: '执行中报告了严重影响目标实现的情形，还没有中止、调整或者停止执行。',
  basis: [条例('35', '1'), 条例('37')],
  raised: (decision) => decision.state === '执行中' && decision.entries.findLast((entry) => entry.action === 'report' || entry.action === 'resume')?.answers['problem'] !== undefined
    && decision.entries.findLast((entry) => entry.action === 'report' || entry.action === 'resume')?.answers['problem'] !== 'none',
}

export const unfiled: Flag = {
  code: 'decision-unfiled',
  sentence: '事项已经了结，材料还没有归档。',
  basis: [条例('33'), 本地规定('')],
  raised: (decision) => over.includes(decision.state) && !decision.entries.some((entry) => entry.action === 'file'),
}
