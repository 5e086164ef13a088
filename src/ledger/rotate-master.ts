// A new master key: every person's own key is wrapped anew, a batch at a time. May be stopped anywhere and run again: what the new
// key opens already is left as it is.
import type pg from 'pg'
import type { Database } from '#ledger/database.ts'
import { rewrap } from '#ledger/vault.ts'
import { Fault } from '#ledger/fault.ts'

export type Masters = { readonly from: Buffer; readonly to: Buffer }
type Row = { readonly tenant: number; readonly id: string; readonly wrapped_key: Buffer }

const batch = 500

// Each gives what is sealed, in an order that a batch can go on from. Factors and ties belong to accounts, which stand outside the wall.
const tables = [
  { rows: 'select tenant, id, wrapped_key from sealed where wrapped_key is not null', set: 'update sealed t set wrapped_key = n.new from fresh n where t.tenant = n.tenant and t.id = n.id and t.wrapped_key = n.old', walled: true },
  { rows: 'select a.tenant, a.id, f.wrapped_key from second_factor f join account a on a.id = f.account', set: 'update second_factor t set wrapped_key = n.new from fresh n where t.account = n.id and t.wrapped_key = n.old', walled: false },
  { rows: 'select a.tenant, a.id, f.wrapped_key from own_ties f join account a on a.id = f.account', set: 'update own_ties t set wrapped_key = n.new from fresh n where t.account = n.id and t.wrapped_key = n.old', walled: false },
] as const

/**
 * @param owner of the tables; no program may be at work on them
 * @param told after each batch, which is then safe
 * @returns how many keys were wrapped anew
 * @throws Fault when something is opened by neither key; nothing of its batch is changed
 */
export async function rotateMaster(owner: Database, masters: Masters, told: (done: number) => void = () => undefined): Promise<number> {
  const provinces = (await owner.pool.query<{ code: string }>('select distinct left(tenant::text, 2) as code from township order by code')).rows.map((row) => row.code)
  let done = 0
  for (const table of tables) {
    for (const province of table.walled ? provinces : ['0']) {
      let after = { tenant: 0, id: '00000000-0000-0000-0000-000000000000' }
      for (;;) {
        const step = await inScope(owner, province, (client) => rewrapSome(client, { table, after }, masters))
        if (step.last === undefined) break
        after = step.last
        told(done += step.changed)
      }
    }
  }
  return done
}

/** What was made with the old key to recognise people by, is made again at the next start. */
export async function forgetFingerprints(owner: Database): Promise<void> {
  const provinces = (await owner.pool.query<{ code: string }>('select distinct left(tenant::text, 2) as code from township')).rows
  for (const { code } of provinces) await inScope(owner, code, (client) => client.query('delete from recognition; delete from person_trace; delete from person_traced'))
}

async function rewrapSome(client: pg.PoolClient, { table, after }: { table: (typeof tables)[number]; after: Omit<Row, 'wrapped_key'> }, masters: Masters): Promise<{ readonly changed: number; readonly last?: Row }> {
  const { rows } = await client.query<Row>(`select * from (${table.rows}) s where (tenant, id) > ($1, $2::uuid) order by tenant, id limit ${batch}`, [after.tenant, after.id])
  const last = rows.at(-1)
  if (last === undefined) return { changed: 0 }
  const fresh = rows.filter((row) => !opens(row, masters.to)).map((row) => ({ tenant: row.tenant, id: row.id, old: row.wrapped_key.toString('hex'), new: wrapped(row, masters).toString('hex') }))
  await client.query(
    `with fresh as (select tenant, id, decode(old, 'hex') as old, decode(new, 'hex') as new from jsonb_to_recordset($1::jsonb) as r(tenant int, id uuid, old text, new text)) ${table.set}`, [JSON.stringify(fresh)])
  return { changed: fresh.length, last }
}

function opens(row: Row, master: Buffer): boolean {
  try {
    rewrap(row, row.wrapped_key, { from: master, to: master })
    return true
  } catch {
    return false
  }
}

function wrapped(row: Row, masters: Masters): Buffer {
  try {
    return rewrap(row, row.wrapped_key, masters)
  } catch (cause) {
    throw new Fault('key-does-not-fit', '有个人信息用原来的钥匙和新的钥匙都打不开，没有换完；请把原来的 secrets/master.key 放回去再试。', { cause })
  }
}

async function inScope<T>(owner: Database, scope: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await owner.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('xiangzhi.scope', $1, true)`, [scope])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (cause) {
    await client.query('rollback').catch(() => undefined)
    throw cause
  } finally {
    client.release()
  }
}
