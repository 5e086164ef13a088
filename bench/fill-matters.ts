// A ledger grown large: matters of many townships and years, written straight into the view that pages are made of. What a
// page costs depends on that view alone.
import { openAsOwner } from '#ledger/database.ts'

export async function fillMatters(url: string, size: { rows: number; firstTownship: number; townships: number }): Promise<void> {
  const owner = openAsOwner(url)
  const client = await owner.pool.connect()
  try {
    await client.query(`select set_config('xiangzhi.scope', '22', false)`)
    await client.query(`
      insert into matter (tenant, id, procedure, version, area, number, state, title, seq, head, opened_on, closed_on, next_due, flags, grams)
      select $2::int + (n % $3::int), gen_random_uuid(), 'reception', '2020-01-01', ($2::int + (n % $3::int))::text, n, '已接待',
        topic.words, 1, '\\x00', day, day, null, '{}',
        array_to_tsvector(array(select to_hex($2::int + (n % $3::int)) || substr(topic.words, i, 2) from generate_series(1, length(topic.words) - 1) i))
      from generate_series(1, $1::int) n
      cross join lateral (select date '2021-01-01' + (n::bigint * 7919 % 1825)::int as day) d
      cross join lateral (select (array['咨询宅基地审批', '办理高龄津贴', '取件', '投诉道路积水', '咨询低保政策', '医保参保登记'])[1 + n % 6] || n as words) topic`,
    [size.rows, size.firstTownship, size.townships])
    // So many entries at the least: lists trust that a township has no more matters than entries.
    await client.query(`insert into position (tenant, last) select tenant, count(*) from matter where seq = 1 and head = '\\x00' group by tenant on conflict (tenant) do update set last = position.last + excluded.last`)
    await client.query('vacuum (analyze)')
  } finally {
    client.release()
    await owner.close()
  }
}
