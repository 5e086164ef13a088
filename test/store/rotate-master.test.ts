// A new master key on a real ledger: stopped in the middle it goes on where it was, then opens everything, and the old key nothing.
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readIn } from '#ledger/database.ts'
import { forgetFingerprints, rotateMaster } from '#ledger/rotate-master.ts'
import { vaultOf, type Vault } from '#ledger/vault.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const tenants = [220382203, 220382204, 310115101] as const
const each = 600

type Kept = { readonly tenant: number; readonly id: string; readonly wrapped_key: Buffer | null; readonly ciphertext: Buffer }

describe.each(servers.slice(0, 1))('更换主钥匙（$name）', ({ start }) => {
  const [from, to] = [randomBytes(32), randomBytes(32)]
  const [old, fresh] = [vaultOf(from), vaultOf(to)]
  const erased = randomUUID()
  let server: TestServer
  let ledger: TestLedger

  beforeAll(async () => {
    server = await start()
    ledger = await openTestLedger(server, makeBelieve, standingClock('2024-03-05').clock, tenants)
    const client = await ledger.owner.pool.connect()
    try {
      const said = tenants.flatMap((tenant) => Array.from({ length: each }, (_, index) => ({ tenant, id: randomUUID(), value: { name: `张${index}` } })))
      const rows = said.map(({ tenant, id, value }) => ({ tenant, id, ...hexOf(old, { tenant, id }, value) }))
      await client.query(`insert into sealed (tenant, id, matter, wrapped_key, ciphertext)
        select tenant, id, id, decode(key, 'hex'), decode(value, 'hex') from jsonb_to_recordset($1::jsonb) as r(tenant int, id uuid, key text, value text)`, [JSON.stringify(rows)])
      await client.query(`insert into sealed (tenant, id, matter, wrapped_key, ciphertext) values ($1, $2, $2, null, '\\x')`, [tenants[0], erased])
      for (const tenant of tenants) {
        const id = randomUUID()
        await client.query(`insert into account (id, tenant, login, name, created_at) values ($1, $2, $3, '某人', now())`, [id, tenant, `a${tenant}`])
        const kept = old.seal({ tenant, id }, 'JBSWY3DPEHPK3PXP')
        await client.query('insert into second_factor (account, wrapped_key, ciphertext) values ($1, $2, $3)', [id, kept.wrappedKey, kept.ciphertext])
        await client.query(`insert into recognition (tenant, digest, matter, kind, source) values ($1, $2, $3, 'name', $3)`, [tenant, old.fingerprint(tenant, '张三'), randomUUID()])
        await client.query('insert into person_trace (tenant, digest, matter, source) values ($1, $2, $3, $3)', [tenant, old.fingerprint(tenant, '张三'), randomUUID()])
        await client.query('insert into person_traced (tenant, position) values ($1, 7)', [tenant])
      }
    } finally {
      client.release()
    }
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  const all = async (): Promise<readonly Kept[]> => (await ledger.owner.pool.query<Kept>(
    'select tenant, id, wrapped_key, ciphertext from sealed union all select a.tenant, a.id, f.wrapped_key, f.ciphertext from second_factor f join account a on a.id = f.account')).rows
  const opened = (rows: readonly Kept[], vault: Vault) => rows.filter((row) => row.wrapped_key !== null && opens(row, vault)).length
  const every = tenants.length * (each + 1)

  test('换到一半被打断：做完的留着，再运行接着做，一把也不漏', async () => {
    await expect(rotateMaster(ledger.owner, { from, to }, (done) => { if (done >= 1000) throw new Error('killed') })).rejects.toThrow('killed')
    const half = await all()
    expect(opened(half, fresh)).toBeGreaterThanOrEqual(1000)
    expect(opened(half, fresh) + opened(half, old)).toBe(every)
    expect(opened(half, old)).toBeGreaterThan(0)
    // The rest alone, and nothing the third time.
    expect(await rotateMaster(ledger.owner, { from, to })).toBe(every - opened(half, fresh))
    expect(await rotateMaster(ledger.owner, { from, to })).toBe(0)
    const whole = await all()
    expect(opened(whole, fresh)).toBe(every)
    expect(opened(whole, old)).toBe(0)
    expect(whole.find((row) => row.id === erased)?.wrapped_key).toBeNull()
  })

  test('两把钥匙都打不开的，说出来，什么也不改', async () => {
    const before = await all()
    await expect(rotateMaster(ledger.owner, { from, to: randomBytes(32) })).rejects.toMatchObject({ code: 'key-does-not-fit' })
    expect(await all()).toEqual(before)
  })

  test('用原来的钥匙做的识别值全部清掉，每个乡镇都清', async () => {
    await forgetFingerprints(ledger.owner)
    for (const tenant of tenants) {
      for (const table of ['recognition', 'person_trace', 'person_traced']) {
        expect([table, await readIn(ledger.database, String(tenant), async (client) => (await client.query(`select 1 from ${table}`)).rowCount)]).toEqual([table, 0])
      }
    }
  })
})

function hexOf(vault: Vault, place: { readonly tenant: number; readonly id: string }, value: { readonly name: string }) {
  const kept = vault.seal(place, value)
  return { key: kept.wrappedKey.toString('hex'), value: kept.ciphertext.toString('hex') }
}

function opens(row: Kept, vault: Vault): boolean {
  try {
    vault.open(row, { wrappedKey: row.wrapped_key ?? Buffer.alloc(0), ciphertext: row.ciphertext })
    return true
  } catch {
    return false
  }
}
