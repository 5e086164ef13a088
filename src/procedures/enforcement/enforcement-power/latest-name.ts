// What a power is called now, after its revisions.
import type { Matter } from '#procedure/matter.ts'

export function latestName(power: Matter<{ readonly answers: object }>): string {
  const named = power.entries.findLast(({ answers }) => 'name' in answers && typeof answers.name === 'string')
  return named && 'name' in named.answers ? String(named.answers.name) : '执法权责事项'
}
