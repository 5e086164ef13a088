// Ledgers listed and searched by words: newest first, whole and in order, whether the words are common or rare; a county's over all
// its townships, and a township's over all its kinds.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { readIn } from '#ledger/database.ts'
import type { System } from '#procedure/system.ts'
import { countMatters, listMatters, type MatterFilter } from '#projections/matter-list.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const townships = [220382203, 220382204, 220382205]
/** Of another county, and larger than what is read through title by title: its newest say nothing of what the oldest are about. */
const large = 220381201
/** With matters of several kinds. */
const several = 220381202

let server: TestServer
let ledger: TestLedger
beforeAll(async () => {
  const embedded = servers[0]
  if (!embedded) throw new Error('no database')
  server = await embedded.start()
  ledger = await openTestLedger(server, { procedures: [], papers: [], publications: [], indicators: [] } as unknown as System, standingClock('2024-12-31').clock, [...townships, large, several])
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
    await client.query(`
      insert into matter (tenant, id, procedure, version, area, number, state, title, seq, head, opened_on, closed_on, next_due, flags, grams)
      select $1::int, gen_random_uuid(), 'reception', '2020-01-01', $1::int::text, n, '已接待', words, 1, '\\x00', date '2020-01-01' + n / 150, null, null, '{}',
        array_to_tsvector(array(select to_hex($1::int) || substr(words, i, 2) from generate_series(1, length(words) - 1) i))
      from generate_series(1, 103600) n
      cross join lateral (select case when n > 102500 then '接待来访' when n > 2500 then '取件' when n % 97 = 0 then '高龄津贴' else '宅基地审批' end as words) w`, [large])
    // Of several kinds, some long quiet and some busy.
    await client.query(`
      insert into matter (tenant, id, procedure, version, area, number, state, title, seq, head, opened_on, closed_on, next_due, flags, grams)
      select $1::int, gen_random_uuid(), kind, '2020-01-01', $1::int::text, n, '办结', words, 1, '\\x00', date '2020-01-01' + (turn * 250)::int + n / 4, null, null, '{}',
        array_to_tsvector(array(select to_hex($1::int) || substr(words, i, 2) from generate_series(1, length(words) - 1) i))
      from unnest(array['dispute-mediation', 'exam', 'reception']) with ordinality kinds(kind, turn), generate_series(1, 900) n
      cross join lateral (select case when turn = 1 and n < 40 then '水渠清淤' when n % 2 = 0 then '土地纠纷' else '邻里往来' end as words) w`, [several])
    await client.query(`insert into position (tenant, last) select tenant, count(*) from matter group by tenant`)
    await client.query(`insert into counter (tenant, procedure, year, last) select distinct tenant, procedure, 2020, 900 from matter`)
  } finally {
    client.release()
  }
})
afterAll(async () => {
  await ledger?.close()
  await server?.stop()
})

/** Every page of a search, one after the other, against every line that has the words. */
async function searched(area: string, words: string, procedure?: string): Promise<{ readonly found: readonly string[]; readonly all: readonly string[]; readonly counted: number }> {
  const filter: Omit<MatterFilter, 'size'> = { area, unseen: nothingUnseen, words, ...(procedure === undefined ? {} : { procedure }) }
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await readIn(ledger.database, area, (client) => listMatters(client, { ...filter, size: 50, ...(after === undefined ? {} : { after }) }))
    found.push(...page.items.map((each) => `${each.openedOn} ${each.id}`))
    after = page.next
  } while (after !== undefined)
  return readIn(ledger.database, area, async (client) => ({
    found, counted: await countMatters(client, filter),
    all: (await client.query<{ line: string }>(`select opened_on || ' ' || id as line from matter where title like $1 and ($2::text is null or procedure = $2) order by opened_on desc, id desc`, [`%${words}%`, procedure ?? null])).rows.map((row) => row.line),
  }))
}

test.each([['220382', '宅基地', 399], ['220382', '津贴', 9], ['220382', '低保', 792], ['220382', '没有', 0], [String(large), '来访', 1100], [String(large), '宅基地', 2475], [String(large), '高龄', 25], [String(large), '基', 2475], [String(large), '没有', 0]])('在%s搜“%s”：逐页翻完，与逐条数出来的一样，从新到旧，不重不漏', async (area, words, count) => {
  const { found, all, counted } = await searched(area, words, 'reception')
  expect(found).toEqual(all)
  expect([found.length, counted]).toEqual([count, count])
})

test.each([['', 2700], ['土地', 1331], ['水渠清淤', 39], ['居', 0], ['没有', 0]])('一个乡镇不分种类搜“%s”：各种事项合在一起，从新到旧，不重不漏', async (words, count) => {
  const { found, all, counted } = await searched(String(several), words)
  expect(found).toEqual(all)
  expect([found.length, counted]).toEqual([count, count])
})
