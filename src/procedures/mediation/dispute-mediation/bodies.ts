// Before which body a dispute came, as the ministry's table tells them apart. Frozen when the dispute comes in: a committee
// that is set up anew in another form later does not move old disputes.
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'

/** Sets down the kind of the committee that was chosen, as its register has it on that day. */
export function bodyNoted({ answers, around }: Circumstances<{ readonly committee: string }>): JsonObject {
  return { body: around(answers.committee)?.entries[0]?.answers['kind'] ?? null }
}
