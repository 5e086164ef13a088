// Is a notice what was published? Its text against the digest kept then, the matter's chain of hashes, and the signed statement of
// the day: all three recomputed from what is stored, each time somebody asks.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Moment } from '#calendar/clock.ts'
import type { Queryable } from '#ledger/database.ts'
import { statementCovering } from '#ledger/statement-book.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { digestOf, publishedNote } from '#matters/publish.ts'
import type { Notice } from '#portal/reading/notices.ts'
import { chainFaults } from '#projections/verify.ts'

export type NoticeProof = {
  readonly recordedAt: Moment
  /** Place in the township's line of entries. */
  readonly position: number
  /** `same`: the text is the one published. `unkept`: published before digests were kept; drawn from the record. `changed`: it is not. */
  readonly text: 'same' | 'unkept' | 'changed'
  /** The matter's entries are as they were written. */
  readonly chain: boolean
  /** The signed statement that covers it; nothing until the day is over. */
  readonly statement?: { readonly day: PlainDate; readonly digest: string }
}

/** @returns nothing when the entry that published it is gone */
export async function proveNotice(client: Queryable, tenant: number, notice: Notice): Promise<NoticeProof | undefined> {
  const [stored] = await readMatters(client, tenant, [notice.matter])
  const entry = stored?.entries.find((each) => each.seq === notice.seq)
  if (!stored || !entry) return undefined
  const kept = (entry.noted?.[publishedNote] as Readonly<Record<string, string>> | undefined)?.[notice.publication]
  const digest = digestOf(notice.body)
  const statement = await statementCovering(client, tenant, entry.position)
  return {
    recordedAt: entry.recordedAt, position: entry.position, chain: chainFaults(stored).length === 0,
    text: digest !== notice.digest || (kept !== undefined && kept !== digest) ? 'changed' : kept === undefined ? 'unkept' : 'same',
    ...(statement ? { statement: { day: statement.day, digest: statement.digest } } : {}),
  }
}
