// Against what an outsider kept: the database's owner changes the ledger, makes every hash, seal and statement anew so that the
// ledger proves itself, and is found all the same.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Door } from '#api/door.ts'
import { qrPicture } from '#api/qr-picture.ts'
import { withStatement } from '#api/statement-blocks.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { paperText } from '#documents/paper-text.ts'
import { chainHash, noHash, type AlgorithmId } from '#ledger/chain.ts'
import { sealDays } from '#ledger/checkpoint.ts'
import { writeIn, type Queryable } from '#ledger/database.ts'
import { newSigningSecret, signerOf, type Signer } from '#ledger/signer.ts'
import { stateDays, statementsOf } from '#ledger/statement-book.ts'
import { shortForm, statementHolds, type Statement } from '#ledger/statement.ts'
import { readChains } from '#ledger/stored-matter.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { verifyAgainst } from '#projections/verify-against.ts'
import { verifyTownship } from '#projections/verify.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const tenant = 220382203
const area = String(tenant)
const account = randomUUID()
const staff: Actor = { account, appointments: [{ id: randomUUID(), account, post: 'staff', area: '22', from: plainDate('2000-01-01') }] }
const today = plainDate('2024-03-09')

describe.each(servers.slice(0, 1))('对着外人手里的日结声明复核（$name）', ({ start }) => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let ledger: TestLedger
  let signer: Signer
  let kept: readonly Statement[]

  const openOn = async (day: string, what: string) => {
    time.set(day)
    const outcome = await perform(ledger.engine, { command: randomUUID(), actor: staff, procedure: 'errand', area, action: 'open', occurredOn: plainDate('2024-03-01'), answers: { what } })
    if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
  }

  beforeAll(async () => {
    server = await start()
    ledger = await openTestLedger(server, makeBelieve, time.clock)
    signer = await signerOf('ed25519', newSigningSecret())
    // Positions 1 to 3, 4 to 6, 7 to 9, on three days.
    for (const day of ['2024-03-05', '2024-03-06', '2024-03-08']) for (const what of ['修路', '修桥', '修渠']) await openOn(day, what)
    time.set(today)
    await writeIn(ledger.database, area, async (client) => {
      await sealDays(client, { tenant, today, algorithm: 1 })
      expect(await stateDays(client, { tenant, now: time.clock() }, signer)).toBe(3)
      expect(await stateDays(client, { tenant, now: time.clock() }, signer)).toBe(0)
      kept = await statementsOf(client, tenant)
    })
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  /** As the database's owner, undone afterwards. Every hash, seal and statement is made anew before the proof, with the true key. */
  async function after(attack: (client: Queryable) => Promise<unknown>, against: readonly Statement[] = kept) {
    const client = await ledger.owner.pool.connect()
    try {
      await client.query(`begin; select set_config('xiangzhi.scope', '${area}', true)`)
      await attack(client)
      await makeAnew(client, signer)
      const own = await verifyTownship(ledger.engine, client, tenant)
      const told = own.faults.filter((each) => ['hash-differs', 'checkpoint-differs', 'day-unsealed', 'position-gap'].includes(each.code))
      return { self: told, faults: await verifyAgainst(client, tenant, against) }
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const sql = (text: string) => (client: Queryable) => client.query(text)

  test('台账没有动过：一天、几天的声明都相符，签名成立', async () => {
    expect(kept.map(({ day, lastPosition, entries }) => ({ day, lastPosition, entries }))).toEqual([
      { day: '2024-03-05', lastPosition: 3, entries: 3 }, { day: '2024-03-06', lastPosition: 6, entries: 3 }, { day: '2024-03-08', lastPosition: 9, entries: 3 }])
    for (const each of kept) expect(await statementHolds(each)).toBe(true)
    for (const against of [kept, kept.slice(0, 1), kept.slice(2), [...kept].reverse(), [kept[0], kept[2]].filter((each) => each !== undefined), [...kept, ...kept]]) {
      expect((await after(async () => undefined, against)).faults).toEqual([])
    }
  })

  test('签发的报告附上第一份盖得住它的声明；当天的还没作出，就说次日以后有', async () => {
    const report = { tenant, document: { title: '报告', layout: 'official', blocks: [] } } as const
    const covered = await withStatement({ engine: ledger.engine } as Door, { ...report, position: 5 })
    expect(paperText(covered.document).join('\n')).toMatch(/第1条至第5条[^]*2024年3月6日[^]*共有6条/)
    expect([...covered.pictures.values()]).toEqual([qrPicture(shortForm(kept[1] as Statement))])
    const early = await withStatement({ engine: ledger.engine } as Door, { ...report, position: 10 })
    expect(paperText(early.document).join('\n')).toContain('次日')
    expect(early.pictures.size).toBe(0)
  })

  test('改了一条：说得出是哪一天、从第几条起', async () => {
    const { self, faults } = await after(sql(`update entry set answers = jsonb_set(answers, '{what}', '"改"') where tenant = ${tenant} and position = 5`))
    expect(self).toEqual([])
    expect(faults).toEqual([expect.objectContaining({ code: 'statement-day-differs', position: 4, sentence: expect.stringContaining('2024-03-06') })])
  })

  test('只留了最后一天的声明，改了更早的一条，也查得出', async () => {
    const { faults } = await after(sql(`update entry set answers = jsonb_set(answers, '{what}', '"改"') where tenant = ${tenant} and position = 2`), kept.slice(2))
    expect(faults).toEqual([expect.objectContaining({ code: 'statement-earlier-differs', sentence: expect.stringContaining('2024-03-08以前') })])
  })

  test('删了一条，后面的顺次前移，自己看不出缺口', async () => {
    const { self, faults } = await after(sql(`delete from entry where tenant = ${tenant} and position = 5;
      update entry set position = position - 1 where tenant = ${tenant} and position > 5; update position set last = 8 where tenant = ${tenant}`))
    expect(self).toEqual([])
    expect(faults).toContainEqual(expect.objectContaining({ code: 'statement-day-differs', position: 4, sentence: expect.stringMatching(/2024-03-06.*3条.*现有2条/) }))
  })

  test('删掉最后几条，当作从来没有', async () => {
    const { self, faults } = await after(sql(`delete from entry where tenant = ${tenant} and position > 7; update position set last = 7 where tenant = ${tenant}`))
    expect(self).toEqual([])
    expect(faults.filter((each) => each.code === 'statement-entry-missing').map((each) => each.position)).toEqual([8, 9])
    expect(faults).toContainEqual(expect.objectContaining({ code: 'statement-day-differs', position: 7 }))
  })

  test('两条换了次序', async () => {
    const { self, faults } = await after(sql(`update entry set position = -1 where tenant = ${tenant} and position = 4;
      update entry set position = 4 where tenant = ${tenant} and position = 6; update entry set position = 6 where tenant = ${tenant} and position = -1`))
    expect(self).toEqual([])
    expect(faults).toEqual([expect.objectContaining({ code: 'statement-day-differs', position: 4 })])
  })

  test('中间插进一条，后面的顺次后移', async () => {
    const { self, faults } = await after(async (client) => {
      await client.query(`update entry set position = position + 1000 where tenant = ${tenant} and position > 4; update entry set position = position - 999 where tenant = ${tenant} and position > 1000`)
      await client.query(copyOf(4, 5, `recorded_at`))
      await client.query(`update position set last = 10 where tenant = ${tenant}`)
    })
    expect(self).toEqual([])
    expect(faults.map((each) => each.code)).toContain('statement-day-differs')
    expect(faults.find((each) => each.code === 'statement-day-differs')).toMatchObject({ position: 4, sentence: expect.stringContaining('2024-03-06') })
  })

  test('事后补一条，把登记时间倒填到已经声明的那天', async () => {
    const { faults } = await after(async (client) => {
      await client.query(copyOf(4, 10, `recorded_at + interval '1 minute'`))
      await client.query(`update position set last = 10 where tenant = ${tenant}`)
    })
    expect(faults).toContainEqual(expect.objectContaining({ code: 'statement-back-dated', position: 10, sentence: expect.stringContaining('2024-03-06') }))
    // Nothing else was touched, and nothing else is accused.
    expect(faults.filter((each) => each.code !== 'statement-back-dated')).toEqual([])
  })

  test('声明过的整本台账换成另一本，同一把钥匙另签的声明与手里的互相矛盾', async () => {
    const other = { ...kept[1], digest: '00'.repeat(32) } as Statement
    const { faults } = await after(async () => undefined, [...kept, other])
    expect(faults.map((each) => each.code)).toContain('statements-contradict')
  })
})

/** A new matter whose one entry is that of another at another place. */
function copyOf(position: number, to: number, recordedAt: string): string {
  return `insert into entry select (jsonb_populate_record(e, jsonb_build_object('matter', gen_random_uuid(), 'command', gen_random_uuid(), 'position', ${to}, 'recorded_at', ${recordedAt}))).*
    from entry e where tenant = ${tenant} and position = ${position}`
}

/** What somebody who owns database and program would do afterwards. */
async function makeAnew(client: Queryable, signer: Signer): Promise<void> {
  const ids = (await client.query<{ id: string }>('select distinct matter as id from entry where tenant = $1', [tenant])).rows.map((row) => row.id)
  for (const stored of await readChains(client, tenant, ids)) {
    let previous = noHash
    for (const entry of stored.entries) {
      previous = chainHash(entry.algorithm as AlgorithmId, { tenant, matter: stored.id, procedure: stored.procedure, version: stored.version, area: stored.area }, entry, previous)
      await client.query('update entry set hash = $3 where tenant = $1 and position = $2', [tenant, entry.position, previous])
    }
  }
  await client.query('delete from checkpoint where tenant = $1', [tenant])
  await client.query('delete from statement where tenant = $1', [tenant])
  await sealDays(client, { tenant, today, algorithm: 1 })
  await stateDays(client, { tenant, now: momentAt(today, 10) }, signer)
}
