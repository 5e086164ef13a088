// `npx tsx bench/export.ts`: what one ledger of 50,000 lines costs as a spreadsheet, beside one of 5,000: seconds, and the memory of
// the server before, at the most, and after. Flat memory means that ten times the lines take no more of it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../bin/build.mjs'
import { fillMatters } from './fill-matters.ts'
import { now } from './load.ts'
import { ownerUrl } from './owner-url.ts'
import { firstTownship, prepare, start, type Running } from './server.ts'

const sizes = [5000, 50_000]

type Exported = { readonly rows: number; readonly seconds: number; readonly bytes: number; readonly before: number; readonly peak: number; readonly after: number }

/** Memory in megabytes; a garbage collection of its own time is waited for afterwards. */
async function exported(server: Running, township: number): Promise<Exported> {
  const before = server.memory()
  let peak = before
  const watch = setInterval(() => { peak = Math.max(peak, server.memory()) }, 20)
  const began = now()
  const response = await fetch(`http://127.0.0.1:${server.port}/api/ledgers/reception/export.xlsx?area=${township}`, { headers: { cookie: server.cookie } })
  let bytes = 0
  if (response.body) for await (const chunk of response.body) bytes += chunk.length
  const seconds = (now() - began) / 1000
  await new Promise((resolve) => { setTimeout(resolve, 5000) })
  clearInterval(watch)
  return { rows: Number(response.headers.get('x-rows')), seconds, bytes, before, peak, after: server.memory() }
}

await build()
const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-bench-'))
try {
  await prepare({ folder }, sizes.length)
  const own = await ownerUrl(folder)
  for (const [index, rows] of sizes.entries()) await fillMatters(own.url, { rows, firstTownship: firstTownship + index, townships: 1 })
  await own.stop()
  const server = await start(folder)
  try {
    // The first of each warms up what any first request needs; the second is what an export costs.
    for (const round of [1, 2]) {
      for (const index of sizes.keys()) {
        const each = await exported(server, firstTownship + index)
        console.log(`round ${round}: ${each.rows} rows in ${each.seconds.toFixed(1)} s, ${(each.bytes / 1e6).toFixed(2)} MB; memory ${each.before} MB before, ${each.peak} at the most, ${each.after} five seconds after`)
      }
    }
  } finally {
    await server.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
