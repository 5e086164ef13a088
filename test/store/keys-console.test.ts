// Statements and keys at the prompt, on a real township's folder: what an outsider keeps, what the owner changes, new keys.
import { randomUUID } from 'node:crypto'
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'
import { dayOfMoment, momentAt, systemClock } from '#calendar/clock.ts'
import { addDays } from '#calendar/plain-date.ts'
import { demoAccounts, demoPassword } from '#demo/build-demo.ts'
import { openAsOwner, writeIn } from '#ledger/database.ts'
import { openTownship, sealAll } from '#township.ts'
import { refusedInOneSentence, run, told } from './console.ts'

const area = '220382203'
const tenant = Number(area)

let folder: string
const at = (name: string) => join(folder, name)
const data = () => ['--data', at('data')] as const

beforeAll(async () => {
  await build()
  folder = await mkdtemp(join(tmpdir(), 'xiangzhi-keys-'))
  await told('init', '--area', area, ...data())
  // Tomorrow, with one name under seal: today can be stated.
  const tomorrow = momentAt(addDays(dayOfMoment(systemClock()), 1), 10)
  const township = await openTownship({ folder: at('data'), clock: () => tomorrow })
  try {
    const place = { tenant, id: randomUUID() }
    const kept = township.engine.vault.seal(place, { name: '张三' })
    await writeIn(township.engine.database, area, (client) => client.query('insert into sealed (tenant, id, matter, wrapped_key, ciphertext) values ($1, $2, $2, $3, $4)', [tenant, place.id, kept.wrappedKey, kept.ciphertext]))
    await sealAll(township)
  } finally {
    await township.close()
  }
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Works on the tables as their owner, while no server runs. */
async function asOwner(work: (owner: ReturnType<typeof openAsOwner>) => Promise<unknown>): Promise<void> {
  const township = await openTownship({ folder: at('data') })
  const owner = openAsOwner(township.url)
  try {
    await work(owner)
  } finally {
    await owner.close()
    await township.close()
  }
}

test('写出声明，按文件或按抄下的短码核对，都相符；抄错一个字，说出来', async () => {
  const key = await told<{ key: string; signer: string }>('statement', 'key', ...data())
  for (const format of ['json', 'txt', 'pdf', 'docx']) expect((await run('statement', '--area', area, '--out', at(`kept.${format}`), ...data())).code).toBe(0)
  expect((await readFile(at('kept.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  const short = (await readFile(at('kept.txt'), 'utf8')).trim()
  for (const against of [at('kept.json'), short]) {
    expect(await told('verify', '--against', against, '--key', key.key, ...data())).toEqual([{ tenant, statements: 1, faults: [] }])
  }
  const wrong = short.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))
  const ran = await run('verify', '--against', wrong, ...data())
  expect(ran.code === 1 ? ran.out : ran.err).toMatch(/签名不成立|不是日结声明/)
  const other = await run('verify', '--against', at('kept.json'), '--key', '00'.repeat(32), ...data())
  expect([other.code, other.out]).toEqual([1, expect.stringContaining('不是 --key 所说的那一把')])
  await refusedInOneSentence('verify', '--against', at('nothing.json'), ...data())
  await refusedInOneSentence('statement', '--area', area, '--out', at('kept.xml'), ...data())
}, 120_000)

test('数据库的主人改了台账，对着声明核对，退出码是1，说出哪一天', async () => {
  let before = ''
  const set = (posts: string) => asOwner(async (owner) => {
    const client = await owner.pool.connect()
    await client.query(`select set_config('xiangzhi.scope', '22', false)`)
    const row = (await client.query<{ post: string }>(`select post from entry where tenant = ${tenant} and position = 1`)).rows[0]
    before = row?.post ?? ''
    await client.query(`update entry set post = $1 where tenant = ${tenant} and position = 1`, [posts])
    client.release(true)
  })
  await set('mediator')
  const original = before
  const ran = await run('verify', '--against', at('kept.json'), ...data())
  expect([ran.code, ran.out]).toEqual([1, expect.stringMatching(/\d{4}-\d\d-\d\d的台账与声明不符：.*从第1条起/)])
  await set(original)
  expect((await run('verify', '--against', at('kept.json'), ...data())).code).toBe(0)
}, 120_000)

test('更换全部钥匙：旧的打不开，新的打得开；声明照样核对；换到一半的不启动，接着换完', async () => {
  const key = await told<{ key: string; signer: string }>('statement', 'key', ...data())
  await copyFile(at('data/secrets/master.key'), at('old.key'))
  const token = await readFile(at('data/secrets/local-token'), 'utf8')
  expect(await told('keys', 'rotate', ...data())).toEqual({ rotated: ['master', 'signing', 'local-token'] })
  expect(await readFile(at('data/secrets/local-token'), 'utf8')).not.toBe(token)
  const next = await told<{ key: string; changes: { from: { key: string }; to: { key: string } }[] }>('statement', 'key', ...data())
  expect(next.changes).toMatchObject([{ from: { key: key.key }, to: { key: next.key } }])
  expect((await run('verify', '--against', at('kept.json'), ...data())).code).toBe(0)
  // A half-done one, as a power cut leaves it.
  const fresh = await readFile(at('data/secrets/master.key'))
  await writeFile(at('data/secrets/master.key.next'), fresh, { mode: 0o600 })
  await copyFile(at('old.key'), at('data/secrets/master.key'))
  const half = await run('verify', ...data())
  expect([half.code, half.err]).toEqual([1, expect.stringContaining('还没有换完')])
  expect((await run('keys', 'rotate', 'master', ...data())).code).toBe(0)
  expect(await readFile(at('data/secrets/master.key'))).toEqual(fresh)
  expect((await run('verify', ...data())).code).toBe(0)
  await copyFile(at('old.key'), at('data/secrets/master.key'))
  const old = await run('verify', ...data())
  expect([old.code, old.err]).toEqual([1, expect.stringContaining('打不开')])
  await writeFile(at('data/secrets/master.key'), fresh)
}, 120_000)

test.skipIf(process.platform === 'win32')('钥匙文件别的用户能读，就不启动，说怎样改', async () => {
  await chmod(at('data/secrets/master.key'), 0o644)
  const ran = await run('verify', ...data())
  expect([ran.code, ran.err]).toEqual([1, expect.stringMatching(/别的用户也能读.*chmod 600/)])
  await chmod(at('data/secrets/master.key'), 0o600)
}, 60_000)

test('真实乡镇里没有演示账号，也没有任何口令；演示和真实互不能变', async () => {
  await asOwner(async (owner) => {
    const { rows } = await owner.pool.query<{ login: string; password: string | null; demo: boolean }>('select a.login, a.password, t.demo from account a join township t on t.tenant = a.tenant')
    expect(rows.map(({ password, demo }) => ({ password, demo }))).toEqual([{ password: null, demo: false }])
    expect(rows.filter(({ login }) => demoAccounts.some((each) => each.login === login))).toEqual([])
    expect(demoPassword.length).toBeGreaterThan(0)
  })
  expect(await refusedInOneSentence('demo', ...data())).toContain('不能再建')
  expect(await refusedInOneSentence('init', '--area', area, ...data())).toContain('不能再建')
}, 60_000)
