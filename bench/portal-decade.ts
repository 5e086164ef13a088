// `npx tsx bench/portal-decade.ts FOLDER`: what public pages cost when nothing of them is kept, in a township that has published for
// ten years. FOLDER holds a demo year and is grown; use a copy.
import { buildServer } from '#api/server.ts'
import { epochOf, momentAt, momentOf } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { openAsOwner, readIn } from '#ledger/database.ts'
import { openTownship } from '#township.ts'
import { now, percentiles } from './load.ts'

const area = '220382203'
const [years, perYear, times] = [10, 3000, 40]

const folder = process.argv[2]
if (folder === undefined) throw new Error('name a folder with a demo year')
let moment = momentAt(plainDate('2025-03-24'), 9)
const township = await openTownship({ folder, clock: () => moment })
const owner = openAsOwner(township.url)
const client = await owner.pool.connect()
await client.query(`select set_config('xiangzhi.scope', '22', false)`)
// Every notice of the year many times over, spread over ten years; what had a last day keeps its length. No matter stands behind
// them: lists never ask for one.
await client.query(
  `insert into publication (tenant, matter, publication, seq, area, shelf, subject, body, digest, from_on, until_on, closes_on, ending)
   select p.tenant, gen_random_uuid(), p.publication, p.seq, p.area, p.shelf, p.subject || n, p.body, p.digest, p.from_on - n % $2, p.until_on - n % $2, p.closes_on - n % $2, p.ending
   from generate_series(1, $1::int) n cross join lateral (select * from publication where tenant = $3 and shelf <> 'calendar' order by matter, seq offset n % 30 limit 1) p`,
  [years * perYear, years * 365, Number(area)])
await client.query('vacuum analyze publication')
client.release()
await owner.close()

const app = await buildServer(township.door)
const count = await readIn(township.engine.database, area, async (each) => (await each.query<{ count: number }>('select count(*)::int as count from publication')).rows[0]?.count ?? 0)
console.log(`${count} notices of ten years`, '', '| page | p50 ms | p95 ms | KB |', '|---|---|---|---|')
const shelf = `/public/${area}/notices/village`
const second = /rel="next" href="([^"]+)"/.exec((await app.inject({ url: shelf })).body)?.[1] ?? shelf
const pages: readonly (readonly [title: string, url: string])[] = [
  ['home', `/public/${area}`], ['what was published', `/public/${area}/notices`], ['a shelf', shelf], ['its second page', second], ['its page of ten years ago', `${shelf}?after=2015-06-01~ffffffff-ffff-4fff-bfff-ffffffffffff-9`],
  ['the calendar', `/public/${area}/notices/calendar`], ['annual report', `/public/${area}/reports/2024`], ['a figure with its records', `/public/${area}/reports/2024/figures/publicity.activities`],
]
for (const [title, url] of pages) console.log(await measured(title, url))
await app.close()
await township.close()

/** Each time ten minutes later, so that nothing kept is right any more. */
async function measured(title: string, url: string): Promise<string> {
  const took: number[] = []
  let size = 0
  for (let turn = 0; turn < times; turn += 1) {
    moment = momentOf(epochOf(moment) + 10 * 60_000)
    const began = now()
    const answer = await app.inject({ url })
    took.push(now() - began)
    if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}`)
    size = answer.body.length
  }
  const { p50, p95 } = percentiles(took.slice(5))
  return `| ${title} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${(size / 1000).toFixed(0)} |`
}
