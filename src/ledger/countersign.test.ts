// A county's book of what townships stated: each line on top of the other, and no two words that cannot both be true.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { bookPath, brokenLine, countersign, countersignatureHolds, readBook, type Countersignature } from '#ledger/countersign.ts'
import { newSigningSecret, signerOf, type Signer } from '#ledger/signer.ts'
import { stateDay, type Statement } from '#ledger/statement.ts'

let [folder, county, town] = ['', undefined as unknown as Signer, undefined as unknown as Signer]
const now = momentAt(plainDate('2026-03-10'), 9)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiangzhi-county-'))
  county = await signerOf('sm2', newSigningSecret())
  town = await signerOf('ed25519', newSigningSecret())
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const day = (on: string, lastPosition: number, extra: { entries?: number; fill?: number; by?: Signer; tenant?: number } = {}): Promise<Statement> =>
  stateDay(extra.tenant ?? 220382203, { day: plainDate(on), lastPosition, entries: extra.entries ?? 3, algorithm: 1, digest: Buffer.alloc(32, extra.fill ?? lastPosition), previous: Buffer.alloc(32, 9) }, extra.by ?? town)
const received = (statement: Statement, newKey?: string) => countersign(folder, statement, { signer: county, now, ...(newKey === undefined ? {} : { newKey }) })
async function kept(statement: Statement): Promise<Countersignature> {
  const done = await received(statement)
  if ('sentence' in done) throw new Error(done.sentence)
  return done
}

test('收到的声明一行接一行，各有加签；同一份再来，还是那一行', async () => {
  const [one, two] = [await kept(await day('2026-03-05', 3)), await kept(await day('2026-03-06', 6))]
  await kept(await day('2026-03-06', 40, { tenant: 220382204 }))
  expect([one.number, two.number, one.receivedAt]).toEqual([1, 2, now])
  for (const each of [one, two]) expect(await countersignatureHolds(each)).toBe(true)
  expect(await kept(one.statement)).toEqual(one)
  expect(await readBook(folder)).toHaveLength(3)
  expect(await brokenLine(await readBook(folder))).toBeUndefined()
  expect(await countersignatureHolds({ ...one, statement: two.statement })).toBe(false)
  expect(await countersignatureHolds({ ...one, receivedAt: momentAt(plainDate('2026-03-01'), 9) })).toBe(false)
})

test('与以前收到的互相矛盾的，不予加签：同一天另一个校验值，后来的条数反而少，早先的后来变多', async () => {
  await kept(await day('2026-03-05', 30))
  await kept(await day('2026-03-08', 60))
  const wrong = [day('2026-03-05', 30, { fill: 1 }), day('2026-03-05', 30, { entries: 2 }), day('2026-03-09', 60), day('2026-03-09', 59), day('2026-03-06', 58), day('2026-03-04', 28)]
  for (const each of await Promise.all(wrong)) expect([each.day, each.lastPosition, await received(each)]).toMatchObject([each.day, each.lastPosition, { code: 'statements-contradict' }])
  // Late, and true together with the others.
  expect(await kept(await day('2026-03-06', 50))).toMatchObject({ number: 3 })
})

test('签名不成立的、另一把钥匙签的，不予加签；核实换过钥匙的，说明以后才加签', async () => {
  const first = await day('2026-03-05', 3)
  expect(await received({ ...first, lastPosition: 4 })).toMatchObject({ code: 'statement-signature' })
  await kept(first)
  const other = await day('2026-03-06', 6, { by: await signerOf('ed25519', newSigningSecret()) })
  expect(await received(other)).toMatchObject({ code: 'statement-key' })
  expect(await received(other, first.signer)).toMatchObject({ code: 'statement-key' })
  expect(await received(other, other.signer)).toMatchObject({ number: 2 })
})

test('加签簿被改动、抽掉一行、调换次序，都看得出，并且不再加签', async () => {
  for (const [on, last] of [['2026-03-05', 3], ['2026-03-06', 6], ['2026-03-07', 9]] as const) await kept(await day(on, last))
  const lines = (await readFile(bookPath(folder), 'utf8')).trim().split('\n')
  const [one = '', two = '', three = ''] = lines
  for (const [wrong, number] of [[[one, three], 2], [[two, one, three], 1], [[one, two.replace('2026-03-10T', '2026-03-09T'), three], 2]] as const) {
    await writeFile(bookPath(folder), `${wrong.join('\n')}\n`)
    expect(await brokenLine(await readBook(folder))).toBe(number)
    expect(await received(await day('2026-03-08', 12))).toMatchObject({ code: 'countersign-book-broken' })
  }
})
