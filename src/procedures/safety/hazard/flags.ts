// A grave danger that nobody above has been told of.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'

const 安全生产法 = lawBook('work-safety-law')

export const majorNotReported: Flag = {
  code: 'major-hazard-not-reported',
  sentence: '重大隐患还没有向上级报告，也没有移送有权部门。请尽快办理“报告上级”或者“移送”。',
  basis: [安全生产法('9', '2')],
  raised: ({ entries }) => entries[0]?.answers['grade'] === 'major' && entries.every((entry) => !['reportUp', 'handOver', 'unfounded'].includes(entry.action)),
}
