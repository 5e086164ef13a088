// `npx tsx bench/pages.ts [ROWS]`: ledger pages of a township and of its county by the reading function alone, without HTTP; 100,000
// matters in 30 townships unless told.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, readIn } from '#ledger/database.ts'
import { listMatters, type MatterFilter } from '#projections/matter-list.ts'
import { fillMatters } from './fill-matters.ts'
import { now, percentiles } from './load.ts'
import { ownerUrl } from './owner-url.ts'
import { firstTownship, prepare } from './server.ts'

const rows = Number(process.argv[2] ?? 100_000)
const reads = 20
const township = String(firstTownship)
/** As an ordinary reader is, from whom other people's exams are hidden. */
const unseen = { kinds: ['exam-sitting'], account: '00000000-0000-7000-8000-000000000001' }
const lists: readonly (readonly [string, Omit<MatterFilter, 'size'>])[] = [
  ['a township’s first page', { area: township, unseen, procedure: 'reception' }],
  ['a township, by common words', { area: township, unseen, procedure: 'reception', words: '宅基地' }],
  ['a township, by common words, of every kind', { area: township, unseen, words: '宅基地' }],
  ['a township, by rare words', { area: township, unseen, words: `登记${Math.floor(rows / 60) * 6 + 5}` }],
  ['a township, by one character that is nowhere', { area: township, unseen, procedure: 'reception', words: '鼎' }],
  ['a county’s first page', { area: '220382', unseen, procedure: 'reception' }],
  ['a county, by common words', { area: '220382', unseen, procedure: 'reception', words: '宅基地' }],
  ['a county, by common words, of every kind', { area: '220382', unseen, words: '宅基地' }],
  ['a county, by rare words', { area: '220382', unseen, procedure: 'reception', words: '登记99999' }],
]

const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-bench-'))
try {
  await prepare({ folder }, 30)
  const own = await ownerUrl(folder)
  const database = openDatabase(own.url)
  try {
    await fillMatters(own.url, { rows, firstTownship, townships: 30 })
    for (const [what, filter] of lists) {
      const times: number[] = []
      let found = 0
      for (let count = 0; count < reads; count += 1) {
        const began = now()
        found = (await readIn(database, filter.area, (client) => listMatters(client, { ...filter, size: 50 }))).items.length
        times.push(now() - began)
      }
      console.log(`${what}: ${percentiles(times).p50.toFixed(1)} ms, at the most ${Math.max(...times).toFixed(0)}; ${found} on the page`)
    }
  } finally {
    await database.close()
    await own.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
