// The contract of the ledger, run on every PostgreSQL at hand: whole or not at all, never twice, never changed, never seen
// from another township.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { append } from '#ledger/append.ts'
import type { Change } from '#ledger/change.ts'
import { sealDays } from '#ledger/checkpoint.ts'
import { readIn, writeIn } from '#ledger/database.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { contributionsIn, figuresOf, recountFigures } from '#projections/figures.ts'
import { verifyTownship } from '#projections/verify.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = 220382203
const area = String(township)
const account = randomUUID()
const staff: Actor = { account, appointments: [{ id: randomUUID(), account, post: 'staff', area: '22', from: plainDate('2000-01-01') }] }

function opening(extra: Partial<Extract<Command, { procedure: string }>> = {}): Command {
  return { command: randomUUID(), actor: staff, procedure: 'errand', area, action: 'open', occurredOn: '2024-03-01', answers: { what: '修路' }, ...extra }
}

function step(done: Extract<Outcome, { outcome: 'done' }>, action: string, answers: object, expected = done.seq): Command {
  return { command: randomUUID(), actor: staff, matter: done.matter, tenant: township, action, expected, occurredOn: '2024-03-02', answers }
}

describe.each(servers)('台账契约：$name', ({ start }) => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let ledger: TestLedger

  beforeAll(async () => {
    server = await start()
    ledger = await openTestLedger(server, makeBelieve, time.clock, [township, 220382204])
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  const act = (command: Command) => perform(ledger.engine, command)
  async function done(command: Command): Promise<Extract<Outcome, { outcome: 'done' }>> {
    const outcome = await act(command)
    if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
    return outcome
  }
  const verified = () => readIn(ledger.database, area, (client) => verifyTownship(ledger.engine, client, township))

  test('一次登记写下记录、视图、编号、期限和计数，重算全部相符', async () => {
    const one = await done(opening({ answers: { what: '修桥', who: { name: '张三', phone: '13800000000' }, weight: 3 } }))
    const two = await done(opening())
    expect(two.number).toBe(one.number + 1)
    expect(two.position).toBe(one.position + 1)
    const proof = await verified()
    expect(proof.faults).toEqual([])
    expect(proof.entries).toBeGreaterThanOrEqual(2)
  })

  test('同一操作重复提交，得到同一结果，只记一次', async () => {
    const command = opening()
    const first = await done(command)
    const again = await done(command)
    expect(again).toEqual({ ...first, repeated: true })
    const noting = step(first, 'note', { text: '已联系' })
    const noted = await done(noting)
    expect(await done(noting)).toEqual({ ...noted, repeated: true })
  })

  test('同一操作同时提交八次，也只记一次', async () => {
    const command = opening({ answers: { what: '并发' } })
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => act(command)))
    const matters = new Set(outcomes.map((each) => (each.outcome === 'done' ? each.matter : each.outcome)))
    expect(matters.size).toBe(1)
    const count = await readIn(ledger.database, area, async (client) => (await client.query('select 1 from entry where command = $1', [command.command])).rowCount)
    expect(count).toBe(1)
  })

  test('两人同时办理同一事项，后到者被告知发生了什么，先到者不受影响', async () => {
    const matter = await done(opening())
    const [one, two] = await Promise.all([act(step(matter, 'close', { how: 'good' })), act(step(matter, 'fail', {}))])
    expect([one.outcome, two.outcome].sort()).toEqual(['done', 'overtaken'])
    expect((await verified()).faults).toEqual([])
  })

  test('连带登记与主登记同成同败：库存不足时两边都不留记录', async () => {
    const store = await done(opening({ procedure: 'store', answers: { name: '传单', quantity: 10 } }))
    const errand = await done(opening())
    const used = await done(step(errand, 'use', { of: store.matter, quantity: 7 }))
    const before = await verified()
    const refused = await act(step(used, 'use', { of: store.matter, quantity: 4 }))
    expect(refused).toMatchObject({ outcome: 'refused', refusals: [{ code: 'not-enough' }] })
    const after = await verified()
    expect(after.entries).toBe(before.entries)
    expect(after.faults).toEqual([])
  })

  test('更正追加一条记录，计数随之减去，原记录仍在', async () => {
    const year = { area, year: 2024 }
    const opened = async () => (await readIn(ledger.database, area, (client) => figuresOf(client, makeBelieve, year))).find((each) => each.id === 'errand.opened')
    const before = await opened()
    const matter = await done(opening({ answers: { what: '误登', weight: 5 } }))
    expect((await opened())?.value).toBe((before?.value ?? 0) + 1)
    await done(step(matter, 'reverse', { seq: 1, reason: '登记错了乡镇' }))
    expect(await opened()).toEqual(before)
    const kept = await readIn(ledger.database, area, async (client) => (await client.query<{ action: string }>('select action from entry where matter = $1 order by seq', [matter.matter])).rows)
    expect(kept).toEqual([{ action: 'open' }, { action: 'reverse' }])
    expect((await verified()).faults).toEqual([])
  })

  test('数字与它打开的记录处处相等，按台账重算也相等', async () => {
    await readIn(ledger.database, area, async (client) => {
      const span = { area, year: 2024 }
      const live = await figuresOf(client, makeBelieve, span)
      expect(await recountFigures(client, makeBelieve, span)).toEqual(live)
      for (const indicator of makeBelieve.indicators.filter((each) => each.measure !== 'ratio' && each.measure !== 'distinct')) {
        const found = await contributionsIn(client, makeBelieve, { ...span, indicator })
        expect(found.reduce((sum, each) => sum + each.contribution.amount, 0)).toBe(live.find((each) => each.id === indicator.id)?.value ?? 0)
      }
    })
  })

  test('先用SHA-256、后改用SM3写的台账，同样复核相符', async () => {
    const begun = await done(opening())
    const national = { ...ledger.engine, algorithm: 2 as const }
    expect(await perform(national, step(begun, 'note', { text: '改用国密算法' }))).toMatchObject({ outcome: 'done' })
    const kept = await readIn(ledger.database, area, async (client) => (await client.query<{ algorithm: number }>('select algorithm from entry where matter = $1 order by seq', [begun.matter])).rows)
    expect(kept).toEqual([{ algorithm: 1 }, { algorithm: 2 }])
    expect((await verified()).faults).toEqual([])
  })

  /** What two commands in two townships change, as one statement would write it. */
  async function changeOfBoth(): Promise<Change> {
    const changes: Change[] = []
    const keep = (change: Change) => (changes.push(change), Promise.resolve({ outcome: 'written', written: [] } as const))
    for (const place of [area, '220382204']) await perform({ ...ledger.engine, append: keep }, opening({ area: place }))
    const [one, other] = [changes[0], changes.at(-1)]
    if (!one || !other) throw new Error('two commands were taken')
    return { ...one, entries: [...one.entries, ...other.entries], matters: [...one.matters, ...other.matters], tallies: [...one.tallies, ...other.tallies] }
  }

  test('不论数据库怎样安排，一条写入总是先占乡镇的序号，再碰它别的行：同时写的几条只会排队，不会互相等死', async () => {
    for (const place of [area, '220382204']) await done(opening({ area: place }))
    for (const way of ['enable_hashjoin', 'enable_mergejoin', 'enable_nestloop', 'enable_sort']) {
      const [writer, holder] = [await ledger.database.pool.connect(), await ledger.database.pool.connect()]
      try {
        await writer.query(`set ${way} = off; set plan_cache_mode = force_generic_plan`)
        const { pid } = (await writer.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0] ?? { pid: 0 }
        await holder.query(`begin; select set_config('xiangzhi.scope', '220382', true)`)
        await holder.query('select last from position where tenant = 220382204 for update')
        const writing = append(writer, await changeOfBoth(), '220382')
        await expect.poll(async () => (await holder.query('select 1 from pg_locks where pid = $1 and not granted', [pid])).rowCount).toBe(1)
        await writeIn(ledger.database, '220382204', async (client) => {
          await client.query('select last from counter where tenant = 220382204 for update nowait')
          await client.query('select amount from tally where tenant = 220382204 for update nowait')
        })
        await holder.query('rollback')
        expect(await writing).toMatchObject({ outcome: 'written' })
      } finally {
        await holder.query('rollback')
        await writer.query('reset all')
        for (const client of [writer, holder]) client.release()
      }
    }
  })

  test('程序的数据库角色不能改、不能删台账记录', async () => {
    for (const sql of ['update entry set action = \'x\'', 'delete from entry', 'truncate entry', 'alter table entry disable row level security', 'drop table entry', 'update checkpoint set entries = 0', 'delete from sealed']) {
      await expect(writeIn(ledger.database, area, (client) => client.query(sql))).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('不说明是哪个乡镇，一行也看不到；说了甲乡镇，看不到也写不了乙乡镇', async () => {
    await done(opening({ area: '220382204' }))
    expect((await ledger.database.pool.query('select 1 from entry')).rowCount).toBe(0)
    expect((await ledger.database.pool.query('select 1 from matter')).rowCount).toBe(0)
    const other = await readIn(ledger.database, '220382204', async (client) => (await client.query<{ tenant: number }>('select distinct tenant from entry')).rows)
    expect(other).toEqual([{ tenant: 220382204 }])
    await expect(writeIn(ledger.database, '220382204', (client) => client.query('insert into position (tenant, last) values (220382299, 1)'))).rejects.toMatchObject({ code: '42501' })
    const county = await readIn(ledger.database, '220382', async (client) => (await client.query<{ tenant: number }>('select distinct tenant from entry order by tenant')).rows)
    expect(county).toEqual([{ tenant: 220382203 }, { tenant: 220382204 }])
  })

  test('数据库的所有者改一个字、删一条、换次序，复核都查得出', async () => {
    time.set('2024-03-06')
    await writeIn(ledger.database, area, (client) => sealDays(client, { tenant: township, today: plainDate('2024-03-06'), algorithm: 1 }))
    expect((await verified()).faults).toEqual([])
    const tampering: readonly [string, string][] = [
      [`update entry set answers = jsonb_set(answers, '{what}', '"改"') where tenant = ${township} and position = 1`, 'hash-differs'],
      [`update entry set occurred_on = '2024-02-01' where tenant = ${township} and position = 2`, 'hash-differs'],
      [`delete from entry where tenant = ${township} and matter = (select matter from entry where tenant = ${township} and position = 3); delete from matter m where tenant = ${township} and not exists (select from entry e where e.tenant = m.tenant and e.matter = m.id)`, 'position-gap'],
      [`update tally set amount = amount + 1 where tenant = ${township} and indicator = 'errand.opened'`, 'tally-differs'],
      [`update matter set state = '已完成' where tenant = ${township} and state = '办理中'`, 'view-differs'],
      [`update deadline set due = due + 30 where tenant = ${township} and state = 'running'`, 'deadline-differs'],
    ]
    for (const [sql, code] of tampering) {
      const client = await ledger.owner.pool.connect()
      try {
        // Tampered with inside a transaction that is then undone, so that each is seen alone.
        await client.query(`begin; select set_config('xiangzhi.scope', '${area}', true)`)
        await client.query(sql)
        const proof = await verifyTownship(ledger.engine, client, township)
        expect(proof.faults.map((each) => each.code)).toContain(code)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    time.set('2024-03-05')
  })
})
