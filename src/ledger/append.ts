// Writes a change, whole or not at all.
import { appendStatement } from '#ledger/append-statement.ts'
import type { Change, Written } from '#ledger/change.ts'
import type { Queryable } from '#ledger/database.ts'

export type Appended =
  | { readonly outcome: 'written'; readonly written: readonly Written[] }
  /** Somebody acted on one of the matters first: read again and decide again. */
  | { readonly outcome: 'overtaken' }
  /** This very command has been written before. */
  | { readonly outcome: 'repeated' }
  /** There is one already of what there may be only one of. */
  | { readonly outcome: 'taken' }

/**
 * One statement, one round trip; safe to repeat with the same command id.
 * Throws what the database throws when it is the database that failed.
 */
export async function append(database: Queryable, change: Change, scope = String(change.tenant)): Promise<Appended> {
  try {
    const { name, text, values } = appendStatement(scope, change)
    const result = await database.query<Written>({ name, text, values: [...values] })
    return { outcome: 'written', written: result.rows }
  } catch (cause) {
    const { code, constraint, column, table } = cause as { code?: string; constraint?: string; column?: string; table?: string }
    if (code === '23505' && constraint === 'matter_once') return { outcome: 'taken' }
    if (code === '23505' && constraint === 'entry_tenant_command_part_key') return { outcome: 'repeated' }
    if (code === '23502' && table === 'entry' && column === 'seq') return { outcome: 'overtaken' }
    if (code === '23505' && table === 'entry') return { outcome: 'overtaken' }
    throw cause
  }
}
