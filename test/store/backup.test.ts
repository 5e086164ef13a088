// Backups at the prompt, on a real township's folder: encrypted whole, opened by one key, and proved before anything is kept of them.
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { randomBytes, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'
import { inviteAccount } from '#accounts/account.ts'
import { momentAt, type Moment } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { backup } from '#cli/backup-command.ts'
import { CommandError } from '#cli/command-error.ts'
import { initTownship, listedTownship } from '#cli/init-township.ts'
import { restore } from '#cli/restore-command.ts'
import { openAsOwner, writeIn, type Queryable } from '#ledger/database.ts'
import { newSigningSecret, signerOf } from '#ledger/signer.ts'
import { stateDay } from '#ledger/statement.ts'
import { perform } from '#matters/perform.ts'
import { openTownship, sealAll } from '#township.ts'
import { refusedInOneSentence, run, told } from './console.ts'

const area = '220382203'
const tenant = Number(area)
/** What other readers take for the end of a line, in a name that somebody pasted. */
const pasted = '双井\u2028子村\u0085\r'
const passphrase = '四月的豆子要早种两垄才好'

let folder: string
const at = (name: string) => join(folder, name)
const data = () => ['--data', at('data')] as const

/** Opens the folder on that day, as its service and as the owner of its tables. */
async function onDay<T>(day: string, work: (township: Awaited<ReturnType<typeof openTownship>>, owner: Queryable) => Promise<T>): Promise<T> {
  const now: Moment = momentAt(plainDate(day), 10)
  const township = await openTownship({ folder: at('data'), clock: () => now })
  const owner = openAsOwner(township.url)
  const client = await owner.pool.connect()
  try {
    await client.query(`select set_config('xiangzhi.scope', $1, false)`, [area])
    return await work(township, client)
  } finally {
    client.release()
    await owner.close()
    await township.close()
  }
}

/** Two days with an entry each: backed up after the first (`early`), and after both were sealed and stated (`kept`). */
beforeAll(async () => {
  await build()
  folder = await mkdtemp(join(tmpdir(), 'xiangzhi-backup-'))
  await onDay('2026-03-05', async ({ engine }) => {
    await initTownship(engine, { listed: await listedTownship(area), login: 'admin', name: '系统管理员' })
  })
  expect((await run('backup', at('early'), ...data())).code).toBe(0)
  await onDay('2026-03-06', async ({ engine }, owner) => {
    const account = engine.newId()
    await writeIn(engine.database, area, (client) => inviteAccount(client, { id: account, tenant, login: 'zhangsan', name: '张三', at: engine.clock() }))
    const actor = { account: randomUUID(), appointments: [{ id: randomUUID(), account: '', post: 'administrator' as const, area, from: plainDate('1949-10-01') }] }
    expect(await perform(engine, { command: randomUUID(), actor, procedure: 'appointment', area, action: 'appoint', occurredOn: plainDate('2026-03-06'), answers: { account, post: 'mediator' } })).toMatchObject({ outcome: 'done' })
    await owner.query('update area set name = $2 where tenant = $1 and code = (select min(code) from area where tenant = $1)', [tenant, pasted])
  })
  await onDay('2026-03-07', (township) => sealAll(township))
  await told('statement', '--area', area, '--all', '--out', at('all.json'), ...data())
  await told('statement', '--area', area, '--day', '2026-03-05', '--out', at('first.txt'), ...data())
  expect(await told('backup', at('kept'), ...data())).toMatchObject({ file: at('kept'), key: at('kept.key') })
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => {
  delete process.env['XIANGZHI_BACKUP_PASSPHRASE']
  delete process.env['XIANGZHI_MASTER_KEY']
})

/** In this process, where a dozen refusals take no time. @returns the sentence */
async function refusal(work: Promise<void>): Promise<string> {
  const cause = await work.then(() => undefined, (reason: unknown) => reason)
  expect(cause).toBeInstanceOf(CommandError)
  return (cause as CommandError).message
}

/** Nothing was made where it was to be restored. */
function nothingAt(name: string): void {
  expect(existsSync(at(name))).toBe(false)
}

test('备份只有主人能读，整个加密：地名、登录名、表名都不在其中；钥匙是数据目录的主钥匙', async () => {
  for (const name of ['kept', 'kept.key']) expect((await stat(at(name))).mode & 0o077).toBe(0)
  expect(await readFile(at('kept.key'))).toEqual(await readFile(at('data/secrets/master.key')))
  const bytes = await readFile(at('kept'))
  expect(bytes.subarray(0, 15).toString()).toBe('xiangzhi-backup')
  for (const word of ['township', '永加', 'zhangsan', '张三']) expect(bytes.includes(word), word).toBe(false)
})

test('恢复：先与自带的日结声明核对，再与外单位保管的核对；每一行都回来，包括名称里夹着换行一类符号的', async () => {
  const restored = await told('restore', at('kept'), '--against', at('all.json'), '--against', await readFile(at('first.txt'), 'utf8'), '--data', at('back'))
  expect(restored).toMatchObject({ rows: expect.any(Number), statements: 2, against: 3 })
  expect(await told('verify', '--data', at('back'))).toEqual(await told('verify', ...data()))
  const township = await openTownship({ folder: at('back') })
  try {
    const names = (await writeIn(township.engine.database, area, (client) => client.query<{ name: string }>('select name from area where tenant = $1 order by code', [tenant]))).rows
    expect(names[0]?.name).toBe(pasted)
  } finally {
    await township.close()
  }
  expect(await refusedInOneSentence('restore', at('kept'), '--data', at('back'))).toContain('已经有自己的钥匙')
}, 120_000)

test('台账被人改过再备份的，对不上自带的声明，不恢复，说出是哪一天', async () => {
  const post = async (to: string) => onDay('2026-03-07', async (_township, owner) => {
    const [row] = (await owner.query<{ post: string }>('select post from entry where tenant = $1 and position = 2', [tenant])).rows
    await owner.query('update entry set post = $2 where tenant = $1 and position = 2', [tenant, to])
    return row?.post ?? ''
  })
  const original = await post('mediator')
  await told('backup', at('changed'), ...data())
  await post(original)
  const ran = await run('restore', at('changed'), '--data', at('changed-back'))
  expect([ran.code, ran.out, ran.err]).toEqual([1, '', expect.stringMatching(/不符，没有恢复任何内容：\n {2}220382203：2026-03-06的台账与声明不符.*第2条/)])
  expect(existsSync(at('changed-back/secrets/master.key'))).toBe(false)
  // The same place takes the true one.
  expect((await run('restore', at('kept'), '--data', at('changed-back'))).code).toBe(0)
}, 120_000)

test('整本台账、封存和声明都另造过的，自己看不出，对不上外单位保管的声明，不恢复', async () => {
  const other = await signerOf('ed25519', newSigningSecret())
  const forged = await stateDay(tenant, { day: plainDate('2026-03-05'), lastPosition: 1, entries: 1, algorithm: 1, digest: randomBytes(32), previous: Buffer.alloc(32) }, other)
  await writeFile(at('other.json'), JSON.stringify(forged))
  const ran = await run('restore', at('kept'), '--against', at('other.json'), '--data', at('other-ledger'))
  expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('2026-03-05的台账与声明不符')])
  await writeFile(at('broken.json'), JSON.stringify({ ...forged, entries: 2 }))
  expect((await run('restore', at('kept'), '--against', at('broken.json'), '--data', at('other-ledger'))).err).toContain('签名不成立')
  await writeFile(at('elsewhere.json'), JSON.stringify(await stateDay(220382204, { day: plainDate('2026-03-05'), lastPosition: 1, entries: 1, algorithm: 1, digest: randomBytes(32), previous: Buffer.alloc(32) }, other)))
  expect((await run('restore', at('kept'), '--against', at('elsewhere.json'), '--data', at('other-ledger'))).err).toContain('220382204：备份里没有它的台账')
}, 120_000)

test('备份比外单位保管的声明早：说明备份到哪里为止，不恢复；只用备份以前的声明，就恢复', async () => {
  const ran = await run('restore', at('early'), '--against', at('all.json'), '--data', at('early-back'))
  expect([ran.code, ran.err]).toEqual([1, expect.stringMatching(/2026-03-06的声明里台账到第2条，备份只到第1条/)])
  expect(await told('restore', at('early'), '--against', at('first.txt'), '--data', at('early-back'))).toMatchObject({ statements: 0, against: 1 })
}, 120_000)

test('在哪里截断、改动哪一个字节、拿两份备份拼起来，都不恢复，什么也不建立', async () => {
  const whole = await readFile(at('kept'))
  const damaged: Buffer[] = [0, 5, 60, 120, Math.floor(whole.length / 2), whole.length - 1].map((length) => whole.subarray(0, length))
  for (const place of [3, 40, 70, 300, Math.floor(whole.length / 3), whole.length - 1]) {
    const altered = Buffer.from(whole)
    altered.writeUInt8(altered.readUInt8(place) ^ 1, place)
    damaged.push(altered)
  }
  damaged.push(Buffer.concat([whole.subarray(0, 82), (await readFile(at('early'))).subarray(82)]), Buffer.concat([whole, whole.subarray(82)]))
  for (const bytes of damaged) {
    await writeFile(at('damaged'), bytes)
    expect(await refusal(restore([at('damaged'), '--key', at('kept.key'), '--data', at('damaged-back')]))).toContain('没有恢复任何内容')
    nothingAt('damaged-back')
  }
}, 120_000)

test('缺少钥匙、不是钥匙、别处的钥匙：不恢复，什么也不建立；原来的钥匙放到哪里都行', async () => {
  await copyFile(at('kept'), at('keyless'))
  expect(await refusedInOneSentence('restore', at('keyless'), '--data', at('keyless-back'))).toContain('缺少钥匙文件')
  expect(await refusal(restore([at('kept'), '--key', at('kept'), '--data', at('keyless-back')]))).toContain('不是备份的钥匙文件')
  await writeFile(at('other.key'), randomBytes(32))
  expect(await refusal(restore([at('kept'), '--key', at('other.key'), '--data', at('keyless-back')]))).toContain('不是这份备份的钥匙')
  process.env['XIANGZHI_MASTER_KEY'] = (await readFile(at('other.key'))).toString('hex')
  expect(await refusal(restore([at('kept'), '--data', at('keyless-back')]))).toContain('不是同一把')
  nothingAt('keyless-back')
  process.env['XIANGZHI_MASTER_KEY'] = (await readFile(at('kept.key'))).toString('hex')
  expect((await run('restore', at('keyless'), '--data', at('keyless-back'))).code).toBe(0)
  expect(existsSync(at('keyless-back/secrets/master.key'))).toBe(false)
}, 120_000)

test('用口令备份：没有钥匙文件；没有口令、口令不对，打不开；口令太短的不用；国产算法也一样', async () => {
  process.env['XIANGZHI_BACKUP_PASSPHRASE'] = '豆子要早种'
  expect(await refusal(backup([at('worded'), ...data()]))).toContain('至少12个字')
  expect(await refusal(backup([at('worded'), '--cipher', 'des', ...data()]))).toContain('--cipher')
  nothingAt('worded')
  process.env['XIANGZHI_BACKUP_PASSPHRASE'] = passphrase
  expect(await told('backup', at('worded'), '--cipher', 'sm4', ...data())).toMatchObject({ key: null })
  nothingAt('worded.key')
  process.env['XIANGZHI_BACKUP_PASSPHRASE'] = `${passphrase}。`
  expect(await refusal(restore([at('worded'), '--data', at('worded-back')]))).toContain('打不开这份备份')
  delete process.env['XIANGZHI_BACKUP_PASSPHRASE']
  expect(await refusal(restore([at('worded'), '--data', at('worded-back')]))).toContain('XIANGZHI_BACKUP_PASSPHRASE')
  nothingAt('worded-back')
  process.env['XIANGZHI_BACKUP_PASSPHRASE'] = passphrase
  expect(await told('restore', at('worded'), '--data', at('worded-back'))).toMatchObject({ statements: 2 })
  expect(await readFile(at('worded-back/secrets/master.key'))).toEqual(await readFile(at('kept.key')))
}, 120_000)
