// Secrets of this installation: given by the environment, or made on first need and kept in a folder that only the owner of the
// data can read.
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { othersMayRead } from '#ledger/others-may-read.ts'
import { Fault } from '#ledger/fault.ts'

/** What a secret is called in the environment; keys are written there as 64 hexadecimal digits. */
const inEnvironment = { 'master.key': 'XIANGZHI_MASTER_KEY', 'master.key.next': 'XIANGZHI_NEXT_MASTER_KEY', 'signing.key': 'XIANGZHI_SIGNING_KEY', 'local-token': 'XIANGZHI_LOCAL_TOKEN' } as const
export type SecretName = keyof typeof inEnvironment

/** @returns the secret of that name, made by `make` the first time; two programs starting together get the same one. */
export async function keptSecret(folder: string, name: SecretName, make: () => Buffer): Promise<Buffer> {
  const known = await readSecret(folder, name)
  if (known !== undefined) return known
  const path = secretPath(folder, name)
  await mkdir(join(folder, 'secrets'), { recursive: true, mode: 0o700 })
  try {
    const file = await open(path, 'wx', 0o600)
    const secret = make()
    await file.writeFile(secret)
    await file.sync()
    await file.close()
    return secret
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    return writtenSecret(path)
  }
}

/** Another program has made the file this instant, and may not have filled it yet. */
async function writtenSecret(path: string): Promise<Buffer> {
  for (let tries = 0; tries < 100; tries += 1) {
    const secret = await readFile(path)
    if (secret.length > 0) return secret
    await setTimeout(20)
  }
  throw new Fault('secret-unreadable', `${path} 是空的：请把原来的钥匙放回去；从来没有用过的，删掉它再启动。`)
}

/**
 * The secret if there is one.
 * @throws Fault for a file that other users of the machine may read, and for one in the environment that is none
 */
export async function readSecret(folder: string, name: SecretName): Promise<Buffer | undefined> {
  const given = givenSecret(name)
  if (given !== undefined) return given
  const path = secretPath(folder, name)
  const secret = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined
    throw cause
  })
  if (secret !== undefined && othersMayRead(path)) throw new Fault('secret-open', `${path} 里是钥匙，这台机器上别的用户也能读，不能启动。请先执行 chmod 600 ${path}；如果别人可能已经读过，再用 xiangzhi keys rotate 更换。`)
  return secret?.length === 0 ? undefined : secret
}

/** From the environment, as containers are given it. */
export function givenSecret(name: SecretName): Buffer | undefined {
  const text = process.env[inEnvironment[name]]
  if (text === undefined || text === '') return undefined
  if (name === 'local-token') {
    if (!/^[\w-]{32,}$/.test(text)) throw new Fault('secret-unreadable', `环境变量 ${inEnvironment[name]} 应当是32个以上的字母、数字、-或_。`)
    return Buffer.from(text)
  }
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new Fault('secret-unreadable', `环境变量 ${inEnvironment[name]} 应当是64位十六进制数字。`)
  return Buffer.from(text, 'hex')
}

/** Puts another secret in the place of the one in force, whole or not at all. */
export async function replaceSecret(folder: string, name: SecretName, secret: Buffer): Promise<void> {
  const partial = `${secretPath(folder, name)}.partial`
  await rm(partial, { force: true })
  const file = await open(partial, 'wx', 0o600)
  await file.writeFile(secret)
  await file.sync()
  await file.close()
  await rename(partial, secretPath(folder, name))
}

export function secretPath(folder: string, name: SecretName): string {
  return join(folder, 'secrets', name)
}
