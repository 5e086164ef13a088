// A county searched by words: newest first over all its townships, whole and in order, whether the words are common or rare.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { readIn } from '#ledger/database.ts'
import type { System } from '#procedure/system.ts'
import { countMatters, listMatters, type MatterFilter } from '#projections/matter-list.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const townships = [220382203, 220382204, 220382205]

let server: TestServer
let ledger: TestLedger
beforeAll(async () => {
  const embedded = servers[0]
  if (!embedded) throw new Error('no database')
  server = await embedded.start()
  ledger = await openTestLedger(server, { procedures: [], papers: [], publications: [], indicators: [] } as unknown as System, standingClock('2024-12-31').clock, townships)
  const client = await ledger.owner.pool.connect()
  try {
    await client.query(`select set_config('xiangzhi.scope', '22', false)`)
    // Of very different age: the first township's newest are older than anything of the third's.
    await client.query(`
      insert into matter (tenant, id, procedure, version, area, number, state, title, seq, head, opened_on, closed_on, next_due, flags, grams)
      select tenant, gen_random_uuid(), 'reception', '2020-01-01', tenant::text, n, '已接待', words, 1, '\\x00', date '2020-01-01' + ((tenant - 220382203) * 200 + n % 300), null, null, '{}',
        array_to_tsvector(array(select to_hex(tenant) || substr(words, i, 2) from generate_series(1, length(words) - 1) i))
      from unnest($1::int[]) tenant, generate_series(1, 400) n
      cross join lateral (select case when n % 3 = 0 then '宅基地审批' when n % 97 = 0 then '高龄津贴' else '低保政策' end as words) w`, [townships])
  } finally {
    client.release()
  }
})
afterAll(async () => {
  await ledger?.close()
  await server?.stop()
})

test.each([['宅基地', 399], ['津贴', 9], ['低保', 792], ['没有', 0]])('全县搜“%s”：逐页翻完，与逐条数出来的一样，从新到旧，不重不漏', async (words, count) => {
  const filter: Omit<MatterFilter, 'size'> = { area: '220382', unseen: nothingUnseen, procedure: 'reception', words }
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await readIn(ledger.database, '220382', (client) => listMatters(client, { ...filter, size: 50, ...(after === undefined ? {} : { after }) }))
    found.push(...page.items.map((each) => `${each.openedOn} ${each.id}`))
    after = page.next
  } while (after !== undefined)
  const all = await readIn(ledger.database, '220382', async (client) =>
    (await client.query<{ line: string }>(`select opened_on || ' ' || id as line from matter where title like $1 order by opened_on desc, id desc`, [`%${words}%`])).rows.map((row) => row.line))
  expect(found).toEqual(all)
  expect(found.length).toBe(await readIn(ledger.database, '220382', (client) => countMatters(client, filter)))
  expect(found.length).toBe(count)
})
