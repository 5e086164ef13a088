// The persons of a notice, as the law has them published: masked, and gone where their key was destroyed.
import type { Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import { openSealed } from '#matters/open-sealed.ts'
import type { PublicBody } from '#matters/publish.ts'
import type { PersonInput } from '#procedure/field.ts'

/** @returns the facts of a notice as people read them */
export async function factsShown(engine: Engine, client: Queryable, { tenant, facts }: { readonly tenant: number; readonly facts: PublicBody['facts'] }): Promise<readonly { readonly label: string; readonly value: string }[]> {
  const sealed = facts.flatMap(({ value }) => (typeof value === 'string' ? [] : [value.sealed]))
  const opened = await openSealed(engine, client, tenant, sealed)
  return facts.map(({ label, value }) => ({ label, value: typeof value === 'string' ? value : maskedName((opened[value.sealed] as PersonInput | undefined)?.name) }))
}

/** 王＊＊: the first character, and no more stars than two. */
function maskedName(name: string | undefined): string {
  if (name === undefined) return '（已删除）'
  const [first = '', ...others] = name.trim()
  return `${first}${'＊'.repeat(Math.min(Math.max(others.length, 1), 2))}`
}
