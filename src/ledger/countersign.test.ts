// A county's book of what townships stated: each line on top of the other, and no two words that cannot both be true.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { bookPath, CountersignBook, type Receiving } from '#ledger/countersign.ts'
import { countersignatureHolds, type Countersignature } from '#ledger/countersignature.ts'
import { keptSecret, readSecret } from '#ledger/kept-secret.ts'
import { newSigningSecret, signerOf, type Signer } from '#ledger/signer.ts'
import { changeSigningKey, readKeyChanges } from '#ledger/signing-key.ts'
import { stateDay, type Statement } from '#ledger/statement.ts'

let [folder, county, town] = ['', undefined as unknown as Signer, undefined as unknown as Signer]
const now = momentAt(plainDate('2026-03-10'), 9)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiangzhi-county-'))
  book = new CountersignBook(folder)
  county = await signerOf('sm2', newSigningSecret())
  town = await signerOf('ed25519', newSigningSecret())
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const day = (on: string, lastPosition: number, extra: { entries?: number; fill?: number; by?: Signer; tenant?: number } = {}): Promise<Statement> =>
  stateDay(extra.tenant ?? 220382203, { day: plainDate(on), lastPosition, entries: extra.entries ?? 3, algorithm: 1, digest: Buffer.alloc(32, extra.fill ?? lastPosition), previous: Buffer.alloc(32, 9) }, extra.by ?? town)
// One book for the whole test, as a server has it, and one that begins anew, as a command has it.
let book: CountersignBook
const received = (statement: Statement, newKey?: string, extra: Partial<Receiving> = {}) => book.receive(statement, { signer: county, now, ...(newKey === undefined ? {} : { newKey }), ...extra })
const proved = () => new CountersignBook(folder).read()
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
  expect(await proved()).toHaveLength(3)
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
    expect(await proved()).toBe(number)
    book = new CountersignBook(folder)
    for (const _twice of [1, 2]) expect(await received(await day('2026-03-08', 12))).toMatchObject({ code: 'countersign-book-broken' })
  }
})

test('没有人看着收的：第一份要先由人送来；钥匙换了，旧钥匙签过名的才认', async () => {
  const first = await day('2026-03-05', 3)
  expect(await received(first, undefined, { unattended: true })).toMatchObject({ code: 'statement-unknown-sender' })
  await kept(first)
  expect(await received(await day('2026-03-06', 6), undefined, { unattended: true })).toMatchObject({ number: 2 })

  // The township changes its key twice in its own folder.
  const own = await mkdtemp(join(tmpdir(), 'xiangzhi-town-'))
  const secretNow = () => readSecret(own, 'signing.key').then((secret) => signerOf('ed25519', secret ?? Buffer.alloc(0)))
  await keptSecret(own, 'signing.key', newSigningSecret)
  await changeSigningKey(own, town, now)
  await changeSigningKey(own, await secretNow(), now)
  const [later, changes] = [await secretNow(), await readKeyChanges(own)]
  await rm(own, { recursive: true })
  const signedAnew = await day('2026-03-07', 9, { by: later })
  for (const wrong of [[], changes.slice(1), changes.slice(0, 1), changes.map((each) => ({ ...each, signed: changes[0]?.signed ?? '' })).reverse()]) {
    expect(await received(signedAnew, undefined, { unattended: true, changes: wrong })).toMatchObject({ code: 'statement-key' })
  }
  expect(await received(signedAnew, undefined, { unattended: true, changes })).toMatchObject({ number: 3 })
})

test('服务和命令行同时加签的，一行接一行，不会有两个相同的号', async () => {
  const days = await Promise.all(Array.from({ length: 12 }, (_each, index) => day(`2026-03-${String(index + 1).padStart(2, '0')}`, 3 * (index + 1))))
  await kept(days[0] ?? expect.fail())
  const others = [book, new CountersignBook(folder), new CountersignBook(folder)]
  const made = await Promise.all(days.map((each, index) => (others[index % 3] ?? book).receive(each, { signer: county, now })))
  expect(made.map((each) => 'number' in each ? each.number : each.code).toSorted((one, other) => Number(one) - Number(other))).toEqual(days.map((_each, index) => index + 1))
  expect(await proved()).toHaveLength(12)
})
