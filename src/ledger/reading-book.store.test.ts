// The book of readings on a real database: written in batches, whole on a stop, and beyond the program's power to change.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readIn, writeIn } from '#ledger/database.ts'
import { readingBook, type Reading } from '#ledger/reading-book.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const time = standingClock('2024-03-01')
const township = 220382203

describe('查看记录', () => {
  let server: TestServer
  let ledger: TestLedger
  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, makeBelieve, time.clock, [township, 220382204])
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  const reading = (more: Partial<Reading> = {}): Reading => ({ tenant: township, id: ledger.engine.newId(), at: time.clock(), account: randomUUID(), what: 'page', ...more })
  const kept = async (account: string, scope = String(township)) =>
    readIn(ledger.database, scope, async (client) => (await client.query('select what, ref, purpose from reading where account = $1', [account])).rows as unknown[])

  test('等到写下为止的，写下之后才算数；一批里各乡各记各的', async () => {
    const account = randomUUID()
    const book = readingBook(ledger.database, 0)
    await Promise.all([book.note(reading({ account, what: 'reveal', ref: '当事人', purpose: '核对身份' })), book.note(reading({ account, tenant: 220382204 }))])
    expect(await kept(account)).toEqual([{ what: 'reveal', ref: '当事人', purpose: '核对身份' }])
    expect(await kept(account, '220382204')).toHaveLength(1)
  })

  test('停机时手上没写完的都写下', async () => {
    const account = randomUUID()
    const book = readingBook(ledger.database, 60_000)
    for (let count = 0; count < 300; count += 1) void book.note(reading({ account }))
    expect(await kept(account)).toHaveLength(0)
    await book.flush()
    expect(await kept(account)).toHaveLength(300)
  })

  test('一时写不进的，下一次一并写下，等候的人得知没有写成', async () => {
    const account = randomUUID()
    let broken = true
    const faulty = { ...ledger.database, pool: new Proxy(ledger.database.pool, { get: (pool, key) => (key === 'connect' && broken ? async () => { throw new Error('gone') } : Reflect.get(pool, key) as unknown) }) }
    const book = readingBook(faulty, 0)
    await expect(book.note(reading({ account }))).rejects.toThrow('gone')
    broken = false
    await book.note(reading({ account }))
    expect(await kept(account)).toHaveLength(2)
  })

  test('程序自己也不能改、不能删', async () => {
    for (const statement of [`update reading set purpose = ''`, 'delete from reading', 'truncate reading']) {
      await expect(writeIn(ledger.database, String(township), (client) => client.query(statement))).rejects.toThrow('permission denied')
    }
  })
})
