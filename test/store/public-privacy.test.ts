// The privacy walk: over the whole made-up year, on days chosen so that every notice that ever stood is seen standing, each public
// page that links lead to is held against every name, number, address and private word that the ledger keeps sealed.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { momentAt, type Moment } from '#calendar/clock.ts'
import { plainDate, type PlainDate } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { openTownship, type Township } from '#township.ts'
import { copyDemoYear } from '#test/demo-year.ts'
import { walkPublicPages, type WalkedPage } from '#test/public-walk.ts'
import { SecretFinder, secretsIn, type Secret } from '#test/told-secrets.ts'

const area = '220382203'

type Stood = { readonly matter: string; readonly seq: number; readonly publication: string; readonly from_on: PlainDate; readonly until_on: PlainDate | null }

describe('公开的页面不泄露个人信息', () => {
  let folder: string
  let township: Township
  let app: FastifyInstance
  let now: Moment = momentAt(plainDate('2025-03-20'), 9)
  let finder: SecretFinder
  let stood: readonly Stood[]
  /** Every page that was read, on whichever day. */
  const pages: WalkedPage[] = []

  const inside = <T>(work: Parameters<typeof readIn<T>>[2]) => readIn(township.engine.database, area, work)
  const addressOf = ({ matter, seq }: Stood) => `/public/${area}/notices/${matter}-${seq}`
  /** Open to whoever holds the paper, whether or not it still stands. */
  const checkOf = ({ matter, seq }: Stood) => `/public/verify/${area}/${matter}-${seq}`

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-walk-'))
    await copyDemoYear(folder)
    township = await openTownship({ folder, clock: () => now })
    app = await buildServer(township.door, { accessLog: join(folder, 'access') })
    finder = new SecretFinder(await keptSecrets())
    stood = await inside(async (client) => (await client.query<Stood>('select matter, seq, publication, from_on, until_on from publication where until_on is null or until_on >= from_on')).rows)
    for (const day of daysToSeeAll(stood)) {
      now = momentAt(day, 9)
      pages.push(...await walkPublicPages(app, ['/public', ...stood.map(checkOf)], day === lastDay(stood) ? samples : [...samples, ...besideNotices]))
    }
  }, 600_000)
  afterAll(async () => {
    await app?.close()
    await township?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Everything sealed, and the names of everybody with an account. */
  async function keptSecrets(): Promise<readonly Secret[]> {
    const sealed = await inside(async (client) => openSealed(township.engine, client, Number(area), (await client.query<{ id: string }>('select id from sealed')).rows.map(({ id }) => id)))
    const accounts = (await township.engine.database.pool.query<{ name: string }>('select name from account')).rows
    return [...Object.values(sealed).flatMap(secretsIn), ...accounts.map(({ name }) => ({ text: name, what: 'account' }))]
  }

  test('走到了每一份公布过的公告，公告、报告、数字、指南、活动、法律、做题都走到了', () => {
    const seen = new Set(pages.filter(({ status }) => status === 200).map(({ path }) => path))
    expect(stood.filter((each) => !seen.has(addressOf(each))).map((each) => [each.publication, each.from_on])).toEqual([])
    for (const kind of [/\/notices\/[a-z]+$/, /\/reports\/2024$/, /\/figures\//, /\/guides\/./, /\/activities$/, /\/laws/, /\/quiz/, /\/verify\/./, /\/ask\/./, /\/mine$/]) expect([kind, [...seen].some((path) => kind.test(path))]).toEqual([kind, true])
  })

  test('没有一页说出台账里封存的姓名、电话、身份证号、住址和私密的话，地址里也没有', () => {
    const told = pages.flatMap(({ path, body }) => finder.find(`${decodeURIComponent(path)}\n${body}`).map(({ what, text }) => `${what} ${text} — ${path}`))
    expect([...new Set(told)]).toEqual([])
  })

  test('访问记录里没有个人信息', async () => {
    const files = await readdir(join(folder, 'access'))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(finder.find(await readFile(join(folder, 'access', file), 'utf8'))).toEqual([])
  })
})

/** Pages of which any number are alike. */
const samples = [{ of: /\/public\/laws/, most: 40 }, { of: /\/public\/quiz/, most: 5 }]
/** What stays the same from day to day is read whole on one of them. */
const besideNotices = [{ of: /\/figures\//, most: 5 }, { of: /\/(guides|ask)/, most: 10 }]

function lastDay(stood: readonly Stood[]): PlainDate {
  return stood.map((each) => each.from_on).toSorted().at(-1) ?? expect.fail('nothing was published')
}

/** Few days on which, between them, every notice stands: the last, and of what was gone by then the last day of whichever ends first. */
function daysToSeeAll(stood: readonly Stood[]): readonly PlainDate[] {
  const last = lastDay(stood)
  const days = [last]
  for (const { from_on: from, until_on: until } of stood.toSorted((one, other) => ((one.until_on ?? last) < (other.until_on ?? last) ? -1 : 1))) {
    if (until !== null && !days.some((day) => from <= day && day <= until)) days.push(until)
  }
  return days
}
