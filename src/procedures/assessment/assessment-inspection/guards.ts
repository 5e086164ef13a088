// An inspection is answered when every finding has been taken up; how far each is mended is told as it is.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

export const answerDueAhead = guard<{ readonly answerBy: PlainDate }>({
  code: 'due-before-today',
  otherwise: '报告整改结果的日期早于登记反馈的日期，请核对。',
  basis: [],
  field: 'answerBy',
  holds: ({ answers, occurredOn }) => answers.answerBy >= occurredOn,
})

export const everyFindingTakenUp = guard<{ readonly shortcomings: readonly string[] }>({
  code: 'finding-not-taken-up',
  otherwise: '整改事项少于反馈的问题。请在“不足与整改”里逐条登记，登记时选明来自这次督察，再来报告。',
  basis: [督察规定('')],
  field: 'shortcomings',
  holds: ({ answers, matter, around }) => new Set(answers.shortcomings.filter((id) => isFrom(around(id), matter?.id))).size >= findingsOf(matter),
})

function isFrom(shortcoming: Matter | undefined, inspection: string | undefined): boolean {
  return shortcoming?.entries.some((entry) => entry.action === 'record' && entry.answers['inspection'] === inspection) ?? false
}

function findingsOf(matter: Matter | undefined): number {
  const findings = matter?.entries.findLast((entry) => entry.action === 'findings')?.answers['findings']
  return Array.isArray(findings) ? findings.length : 0
}
