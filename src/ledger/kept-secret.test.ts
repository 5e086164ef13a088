// Secrets are made once, kept from other users, and may come from the environment; the signing key hands over to the next.
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { keptSecret, readSecret, replaceSecret, secretPath } from '#ledger/kept-secret.ts'
import { newSigningSecret, signatureNames, signerOf } from '#ledger/signer.ts'
import { changeHolds, changeSigningKey, readKeyChanges } from '#ledger/signing-key.ts'

const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'xiangzhi-secret-')) })
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

describe('钥匙文件', () => {
  test('第一次要用时生成，以后都是同一把；两个程序同时要，得到同一把', async () => {
    expect(await readSecret(folder, 'master.key')).toBeUndefined()
    const [first, second] = await Promise.all([keptSecret(folder, 'local-token', () => one), keptSecret(folder, 'local-token', () => one)])
    expect(first).toEqual(second)
    expect(await keptSecret(folder, 'master.key', () => one)).toEqual(one)
    expect(await keptSecret(folder, 'master.key', () => two)).toEqual(one)
    await replaceSecret(folder, 'master.key', two)
    expect(await readSecret(folder, 'master.key')).toEqual(two)
  })

  test.skipIf(platform() === 'win32')('别的用户能读，就不用，并说怎样改', async () => {
    await keptSecret(folder, 'master.key', () => one)
    const path = secretPath(folder, 'master.key')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    for (const mode of [0o644, 0o640, 0o604, 0o660]) {
      await chmod(path, mode)
      await expect(keptSecret(folder, 'master.key', () => two)).rejects.toMatchObject({ code: 'secret-open', message: expect.stringContaining(`chmod 600 ${path}`) })
    }
    await chmod(path, 0o600)
    expect(await keptSecret(folder, 'master.key', () => two)).toEqual(one)
    await replaceSecret(folder, 'master.key', two)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })
})

describe('环境变量给出的钥匙', () => {
  test('先于文件，不写进文件', async () => {
    vi.stubEnv('XIANGZHI_MASTER_KEY', two.toString('hex').toUpperCase())
    expect(await keptSecret(folder, 'master.key', () => one)).toEqual(two)
    await expect(readFile(secretPath(folder, 'master.key'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test.each([['XIANGZHI_MASTER_KEY', 'master.key', 'abc'], ['XIANGZHI_SIGNING_KEY', 'signing.key', 'z'.repeat(64)], ['XIANGZHI_LOCAL_TOKEN', 'local-token', 'short']] as const)('%s不成样子：说出名字，不说内容', async (variable, name, text) => {
    vi.stubEnv(variable, text)
    const failed = await readSecret(folder, name).catch((cause: Error) => cause)
    expect(failed).toMatchObject({ code: 'secret-unreadable', message: expect.stringContaining(variable) })
    expect((failed as Error).message).not.toContain(`“${text}”`)
  })
})

test.each(signatureNames)('更换签名钥匙（%s）：新公钥由原来的钥匙签名，一次接一次', async (name) => {
  const first = await signerOf(name, await keptSecret(folder, 'signing.key', newSigningSecret))
  const at = momentAt(plainDate('2026-03-05'), 10)
  const change = await changeSigningKey(folder, first, at)
  const second = await signerOf(name, await keptSecret(folder, 'signing.key', () => one))
  expect([change.from.key, change.to.key]).toEqual([first.key, second.key])
  const next = await changeSigningKey(folder, second, at)
  expect(await readKeyChanges(folder)).toEqual([change, next])
  for (const each of [change, next]) expect(await changeHolds(each)).toBe(true)
  for (const wrong of [{ ...change, to: next.to }, { ...change, from: next.from }, { ...change, signed: next.signed }, { ...change, at: momentAt(plainDate('2026-03-06'), 10) }]) expect(await changeHolds(wrong)).toBe(false)
})
