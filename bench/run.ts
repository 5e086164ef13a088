// `npm run bench`: the speed of the product as a share of what the same PostgreSQL does bare. Writes docs/benchmarks.md.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { openAsOwner, openDatabase, readIn } from '#ledger/database.ts'
import { runningUrl } from '#ledger/embedded/running-url.ts'
import { system } from '#content/system.ts'
import { figuresOf, recountFigures } from '#projections/figures.ts'
import { build } from '../bin/build.mjs'
import { bareInserts } from './bare-insert.ts'
import { fillMatters } from './fill-matters.ts'
import { load, now, percentiles, type Measured, type Sent } from './load.ts'
import { measurePortal, portalLines, type PortalMeasured } from './portal-readers.ts'
import { county, firstTownship, prepare, signIn, start, type Reader, type Running } from './server.ts'
import { ownerUrl } from './owner-url.ts'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 5)
const rows = Number(process.env['BENCH_ROWS'] ?? 1_000_000)
const townships = 30
/** Commands before anything is measured: a program that has just started still translates what it runs, and takes three times as long. */
const warmUp = 12_800
/** Of each kind of page: fewer than one person may ask for in a minute. */
const pageReads = 200
const clients = [1, 8, 32]
const lines: string[] = []
const say = (line: string) => { lines.push(line); console.log(line) }
const share = (part: number, whole: number) => (part / whole).toFixed(2)
const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)

await build()
const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-bench-'))
try {
  const coldStarted = now()
  await prepare({ folder }, townships)
  const cold = now() - coldStarted
  let server = await start(folder)
  const warm = server.startedIn
  const atRest = server.memory()
  const commands = await commandTable(server)
  await server.stop()
  const figures = await withOwner((url) => figuresTable(url))
  await withOwner((url) => fillMatters(url, { rows, firstTownship, townships }))
  server = await start(folder, '--second-factor', '无')
  const pages = await pageTable(server)
  const exported = await exportLine(server)
  await server.stop()
  const portal = await measurePortal(seconds)
  report({ cold, warm, atRest, commands, figures, pages, portal, exported })
  await writeFile(new URL('../docs/benchmarks.md', import.meta.url), `${lines.join('\n')}\n`)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function withOwner<T>(work: (url: string) => Promise<T>): Promise<T> {
  const own = await ownerUrl(folder)
  try {
    return await work(own.url)
  } finally {
    await own.stop()
  }
}

function reception(): Sent {
  const area = String(firstTownship + Math.floor(Math.random() * townships))
  return { method: 'POST', path: '/api/matters', body: JSON.stringify({ procedure: 'reception', area, action: 'receive', occurredOn: '2026-01-05', answers: { purpose: 'ask' }, commandId: randomUUID() }) }
}

type CommandRow = { clients: number; bare: number; ours: Measured; oneTownship: Measured }

/** The ceiling is measured right before each of ours, on the same server. */
async function commandTable(server: Running): Promise<readonly CommandRow[]> {
  const table: CommandRow[] = []
  await load(server, 32, { times: warmUp / 32 }, reception)
  for (const count of clients) {
    const bare = await bareInserts(server, folder, count, seconds)
    const ours = await load(server, count, seconds, reception)
    const only = String(firstTownship)
    const oneTownship = await load(server, count, seconds, () => ({ ...reception(), body: JSON.stringify({ ...JSON.parse(reception().body ?? '{}') as object, area: only }) }))
    table.push({ clients: count, bare, ours, oneTownship })
    console.log(`  ${count} clients: bare ${bare.toFixed(0)}/s, ours ${ours.perSecond.toFixed(0)}/s (${ours.failures} failed), one township ${oneTownship.perSecond.toFixed(0)}/s`)
  }
  return table
}

type FigureRow = { what: string; tallies: number; recount: number }

async function figuresTable(url: string): Promise<readonly FigureRow[]> {
  const database = openDatabase(url)
  const time = async (area: string, work: typeof figuresOf, rounds: number): Promise<number> => {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const began = now()
      await readIn(database, area, (client) => work(client, system, { area, year: 2026 }))
      times.push(now() - began)
    }
    return percentiles(times).p50
  }
  try {
    return [
      { what: '一个乡镇', tallies: await time(String(firstTownship), figuresOf, 9), recount: await time(String(firstTownship), recountFigures, 1) },
      { what: `一个县（${townships}个乡镇）`, tallies: await time(county, figuresOf, 9), recount: await time(county, recountFigures, 1) },
    ]
  } finally {
    await database.close()
  }
}

type PageRow = { what: string; result: Measured }

async function pageTable(server: Running): Promise<readonly PageRow[]> {
  const area = String(firstTownship)
  const deep = await cursorAt(area, 0.9)
  const at = (what: string, reader: Reader, query: string) => ({ what, reader, path: `/api/matters?size=50&${query}` })
  const kinds = [
    at('首页', 'first', `area=${area}&procedure=reception`),
    at('深页（九成处）', 'deep', `area=${area}&procedure=reception&after=${deep}`),
    at('按状态和日期', 'filtered', `area=${area}&procedure=reception&state=${encodeURIComponent('已接待')}&from=2025-03-01&to=2025-06-30`),
    at('按字词：到处都有', 'common', `area=${area}&words=${encodeURIComponent('接待')}`),
    at('按字词：少见', 'rare', `area=${area}&words=${encodeURIComponent('审批1200')}`),
    // The worst there is: in every title but the newest, which the commands above have written.
    at('按字词：近来没有、从前到处都有', 'bygone', `area=${area}&words=${encodeURIComponent('宅基地')}`),
    at('全县首页', 'county', `area=${county}&procedure=reception`),
  ]
  const table: PageRow[] = []
  for (const { what, reader, path } of kinds) {
    const target = { port: server.port, cookie: await signIn(server.port, reader) }
    table.push({ what, result: await load(target, 1, { times: pageReads }, () => ({ method: 'GET', path })) })
  }
  return table
}

async function cursorAt(area: string, depth: number): Promise<string> {
  return withOwnerPool(async (query) => {
    const total = Math.floor(rows / townships)
    const found = await query(`select opened_on::text as day, id::text as id from matter where tenant = ${area} and procedure = 'reception' order by opened_on desc, id desc offset ${Math.floor(total * depth)} limit 1`)
    return `${found['day']}~${found['id']}`
  })
}

async function withOwnerPool<T>(work: (query: (sql: string) => Promise<Record<string, string>>) => Promise<T>): Promise<T> {
  const own = openAsOwner(await runningUrl(folder) ?? '')
  try {
    return await work(async (sql) => {
      const client = await own.pool.connect()
      await client.query(`select set_config('xiangzhi.scope', '22', false)`)
      const row = (await client.query<Record<string, string>>(sql)).rows[0]
      client.release()
      return row ?? {}
    })
  } finally {
    await own.close()
  }
}

type Exported = { rows: number; seconds: number; memoryBefore: number; memoryPeak: number; bytes: number }

async function exportLine(server: Running): Promise<Exported> {
  const memoryBefore = server.memory()
  let memoryPeak = memoryBefore
  const watch = setInterval(() => { memoryPeak = Math.max(memoryPeak, server.memory()) }, 50)
  const began = now()
  const response = await fetch(`http://127.0.0.1:${server.port}/api/ledgers/reception/export.xlsx?area=${firstTownship}`, { headers: { cookie: server.cookie } })
  let bytes = 0
  if (response.body) for await (const chunk of response.body) bytes += chunk.length
  clearInterval(watch)
  const found = await withOwnerPool((query) => query(`select count(*)::text as n from matter where procedure = 'reception' and tenant = ${firstTownship}`))
  return { rows: Number(found['n']), seconds: (now() - began) / 1000, memoryBefore, memoryPeak, bytes }
}

function report(found: { cold: number; warm: number; atRest: number; commands: readonly CommandRow[]; figures: readonly FigureRow[]; pages: readonly PageRow[]; portal: PortalMeasured; exported: Exported }): void {
  say('# Benchmarks')
  say('')
  say(`\`npm run bench\`: one run, on ${cpus().length} cores (${cpus()[0]?.model ?? ''}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, embedded PostgreSQL, fsync on. Server, database and load generator share the machine. Read the ratios; absolute figures move with the machine.`)
  say('')
  say('## Commands through HTTP')
  say('')
  say(`Sign-in, authority, guards, hash chain, views, tallies, all in; as a share of a bare single-row INSERT through the same driver on the same server, measured right before, after ${warmUp.toLocaleString('en')} commands to warm up. Commands go to 30 townships; the last column sends all to one.`)
  say('')
  say('| clients | bare INSERT/s | commands/s | share | p50 ms | p99 ms | failed | one township/s | share |')
  say('|---|---|---|---|---|---|---|---|---|')
  for (const row of found.commands) say(`| ${row.clients} | ${row.bare.toFixed(0)} | ${row.ours.perSecond.toFixed(0)} | **${share(row.ours.perSecond, row.bare)}** | ${ms(row.ours.p50)} | ${ms(row.ours.p99)} | ${row.ours.failures + row.oneTownship.failures} | ${row.oneTownship.perSecond.toFixed(0)} | ${share(row.oneTownship.perSecond, row.bare)} |`)
  say('')
  say('## Figures of a year')
  say('')
  say('| place | from tallies, ms | recounted from entries, ms | times |')
  say('|---|---|---|---|')
  for (const row of found.figures) say(`| ${row.what} | ${ms(row.tallies)} | ${ms(row.recount)} | ${(row.recount / row.tallies).toFixed(0)} |`)
  say('')
  say(`## Ledger pages at ${rows.toLocaleString('en')} matters`)
  say('')
  say(`Through HTTP, ${pageReads} reads of each, 50 rows a page.`)
  say('')
  say('| page | p50 ms | p95 ms | p99 ms | failed |')
  say('|---|---|---|---|---|')
  for (const row of found.pages) say(`| ${row.what} | ${ms(row.result.p50)} | ${ms(row.result.p95)} | ${ms(row.result.p99)} | ${row.result.failures} |`)
  say('')
  for (const line of portalLines(found.portal)) say(line)
  say('## Export, memory, start')
  say('')
  say(`- ${found.exported.rows.toLocaleString('en')} rows as .xlsx in ${found.exported.seconds.toFixed(1)} s (${(found.exported.bytes / 1e6).toFixed(1)} MB); memory of the server ${found.exported.memoryBefore} MB before, ${found.exported.memoryPeak} MB at the peak.`)
  say(`- At rest after the start: ${found.atRest} MB without the database.`)
  say(`- Cold: an empty folder, database made, ${townships} townships set up: ${(found.cold / 1000).toFixed(1)} s. Warm start to listening: ${(found.warm / 1000).toFixed(1)} s.`)
}
