// What somebody of the staff has said of themselves so that they are reminded to step aside: where they live, and whom they are
// near to. Sealed; told to nobody else, and asked of nobody.
import type { Database } from '#ledger/database.ts'
import type { Vault } from '#ledger/vault.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

export type OwnTies = { readonly address: string; readonly kin: readonly string[] }

type With = { readonly database: Database; readonly vault: Vault }
type Owner = { readonly id: string; readonly tenant: number }

const mostKin = 30

export const noTies: OwnTies = { address: '', kin: [] }

export async function readTies({ database, vault }: With, { id, tenant }: Owner): Promise<OwnTies> {
  const [row] = (await database.pool.query<{ wrapped_key: Buffer; ciphertext: Buffer }>('select wrapped_key, ciphertext from own_ties where account = $1', [id])).rows
  return row ? vault.open({ tenant, id }, { wrappedKey: row.wrapped_key, ciphertext: row.ciphertext }) as OwnTies : noTies
}

/** Nothing said is nothing kept: the row goes, and its key with it. */
export async function keepTies({ database, vault }: With, { id, tenant }: Owner, ties: OwnTies): Promise<void> {
  if (ties.address === '' && ties.kin.length === 0) return void await database.pool.query('delete from own_ties where account = $1', [id])
  const { wrappedKey, ciphertext } = vault.seal({ tenant, id }, ties)
  await database.pool.query('insert into own_ties (account, wrapped_key, ciphertext) values ($1, $2, $3) on conflict (account) do update set wrapped_key = excluded.wrapped_key, ciphertext = excluded.ciphertext', [id, wrappedKey, ciphertext])
}

/** @returns what was said, tidied; or every fault in it */
export function tiesOf(said: { readonly address?: unknown; readonly kin?: unknown }): OwnTies | readonly Refusal[] {
  const address = typeof said.address === 'string' ? said.address.trim() : ''
  const kin = Array.isArray(said.kin) ? [...new Set(said.kin.map((name: unknown) => (typeof name === 'string' ? name.trim() : '')).filter((name) => name !== ''))] : []
  const faults = [
    ...(address.length > 100 ? [refusal('ties-invalid', '住址最多100个字。', { field: 'address' })] : []),
    ...(kin.length > mostKin || kin.some((name) => [...name].length < 2 || [...name].length > 20) ? [refusal('ties-invalid', `近亲属一行写一个姓名，每个2到20个字，最多${mostKin}个。`, { field: 'kin' })] : []),
  ]
  return faults.length > 0 ? faults : { address, kin }
}
