// SQL that leaves out of lists and counts what is other people's own: the wall of `mayOpen`, for many matters at once.
import type { Unseen } from '#accounts/authority.ts'

/**
 * @param unseen what the reader is not to see there
 * @param list `m`: what the statement calls the table of matters; `procedure`: the one kind it lists, where it lists one
 * @returns conditions to be joined with `and`; none where nothing is hidden, so that an ordinary list costs what it did
 */
export function seenOnly({ kinds, account }: Unseen, value: (each: unknown) => string, { m, procedure }: { readonly m: string; readonly procedure?: string | undefined }): readonly string[] {
  if (procedure === undefined ? kinds.length === 0 : !kinds.includes(procedure)) return []
  // A subquery that gives one value is asked of the hidden kinds' rows alone; an `exists` might be answered by reading every entry.
  const begun = `(select begun.actor from entry begun where begun.tenant = ${m}.tenant and begun.matter = ${m}.id and begun.seq = 1)`
  return [`(${m}.procedure <> all(${value(kinds)}::text[]) or ${begun} = ${value(account)}::uuid)`]
}
