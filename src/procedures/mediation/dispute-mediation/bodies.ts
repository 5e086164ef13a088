// Before which body a dispute came, as the ministry's table tells them apart. Frozen when the dispute comes in: a committee
// that is set up anew in another form later does not move old disputes.
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'

/** Kinds of committee → what the table calls them. */
export const bodies = {
  village: '村调委会',
  community: '社区（居委会）调委会',
  township: '乡镇（街道）调委会',
  enterprise: '企业事业单位调委会',
  trade: '行业性、专业性调委会',
} as const

export type Body = keyof typeof bodies

/** Sets down the kind of the committee that was chosen, as its register has it on that day. */
export function bodyNoted({ answers, around }: Circumstances<{ readonly committee: string }>): JsonObject {
  return { body: around(answers.committee)?.entries[0]?.answers['kind'] ?? null }
}
