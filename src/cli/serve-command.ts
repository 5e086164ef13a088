// `serve`: the township's server. `--demo` builds the made-up year first when the folder is empty.
import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Door } from '#api/door.ts'
import { buildServer } from '#api/server.ts'
import { readLine, type Line, type Place } from '#cli/arguments.ts'
import { CountyPost, type CountySettings } from '#cli/county-post.ts'
import { CommandError } from '#cli/command-error.ts'
import { faultText } from '#cli/fault-text.ts'
import { identityServiceOf } from '#cli/identity-service-option.ts'
import { print } from '#cli/print.ts'
import { showing } from '#cli/progress.ts'
import { openAt, optionsAt } from '#cli/open-here.ts'
import { buildDemo, demoAccounts, demoPassword } from '#demo/build-demo.ts'
import type { AlgorithmId } from '#ledger/chain.ts'
import { cipherNames, type CipherName } from '#ledger/construction.ts'
import { announceAddress } from '#ledger/embedded/folder-lock.ts'
import { signatureNames, type SignatureName } from '#ledger/signer.ts'
import { postIds, posts, type StaffPost } from '#people/post.ts'
import { carryOutAll, linesOf, publishAll, recogniseAll, sealAll, tenantsOf, type Township } from '#township.ts'

const hour = 3_600_000

export async function serve(args: readonly string[]): Promise<void> {
  const line = readLine(args, { port: { type: 'string', default: '8080' }, host: { type: 'string', default: '127.0.0.1' }, demo: { type: 'boolean', default: false }, address: { type: 'string' }, county: { type: 'string' }, 'county-key': { type: 'string' }, 'behind-proxy': { type: 'string' }, 'second-factor': { type: 'string' }, 'identity-service': { type: 'string' }, algorithm: { type: 'string', default: 'sha256' }, cipher: { type: 'string', default: 'aes' }, signature: { type: 'string', default: 'ed25519' } }, { least: 0, most: 0 })
  const port = portOf(line.text('port'))
  const { folder, database } = line.place
  const algorithm = algorithmOf(line.text('algorithm'))
  const cipher = cipherOf(line.text('cipher'))
  const signature = signatureOf(line.text('signature'))
  const factorText = line.text('second-factor')
  const namedPosts = factorText === undefined ? undefined : postsOf(factorText)
  const proxies = proxiesOf(line.text('behind-proxy'))
  const outside = addressOf(line.text('address'))
  const county = countyOf(line)
  const makeService = identityServiceOf(line.text('identity-service'), outside)
  if (line.flag('demo')) await ensureDemo(line.place, algorithm)
  let stop = async (): Promise<void> => undefined
  const township = await openAt(line.place, { algorithm, cipher, signature, onDatabaseGone: () => {
    process.stderr.write('内嵌数据库意外退出，服务停止；重新启动即可恢复，已提交的记录不会丢失。\n')
    void stop().finally(() => process.exit(1))
  } })
  const identityService = makeService?.(township.engine.clock)
  const post = county === undefined ? undefined : new CountyPost({ ...county, engine: township.engine, folder, tenants: () => linesOf(township.engine) })
  const door: Door = { ...township.door, secondFactorPosts: namedPosts ?? (township.door.demo ? [] : bySecondFactor), ...(outside === undefined ? {} : { address: outside }), ...(identityService === undefined ? {} : { identityService }), ...(post === undefined ? {} : { county: post }) }
  const app = await buildServer(door, { ...officeOf(), accessLog: join(folder, 'access-log'), ...(proxies === undefined ? {} : { behindProxy: proxies }), onFault: (code, cause) => process.stderr.write(`${code}: ${faultText(cause)}\n`) })
  const sealing = setInterval(() => void sealAll(township).then(() => { void post?.send(); return carryOutAll(township.engine) }).catch(() => undefined), hour)
  sealing.unref()
  stop = stopper(township, app, { sealing, post })
  try {
    await app.listen({ port, host: line.text('host') ?? '127.0.0.1' })
  } catch (cause) {
    await stop()
    throw notListening(cause, port) ?? cause
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(0)))
  const address = `http://localhost:${port}`
  if (database === undefined) await announceAddress(folder, address)
  await sealAll(township)
  void post?.send()
  await greet(township, address)
  await recogniseAll(township.engine)
  await publishAll(township.engine)
  await carryOutAll(township.engine)
}

function notListening(cause: unknown, port: number): CommandError | undefined {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE': return new CommandError(`端口${port}已被占用，请用 --port 换一个。`)
    case 'EACCES': return new CommandError(`没有使用端口${port}的权限，请用 --port 换一个1024以上的。`)
    case 'EADDRNOTAVAIL': case 'ENOTFOUND': case 'EAI_AGAIN': return new CommandError('--host 应当是本机的地址，如 127.0.0.1 或 0.0.0.0')
    default: return undefined
  }
}

function portOf(text: string | undefined): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new CommandError('--port 应当是1到65535之间的数')
  return port
}

/** @returns without its last stroke; nothing when not given */
function addressOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (!URL.canParse(text) || !/^https?:\/\/[^/?#]+\/?$/.test(text)) throw new CommandError('--address 应写成手机能打开的网址，如 https://xz.example.gov.cn')
  return text.replace(/\/$/, '')
}

/** Where statements go to be signed for, and the key that signs: whoever answers without it is not the county. */
function countyOf(line: Line): CountySettings | undefined {
  const [address, county] = [line.text('county'), line.text('county-key')]
  if (address === undefined && county === undefined) return undefined
  if (address === undefined || !URL.canParse(address) || !/^https?:\/\/[^/?#@]+\/?$/.test(address)) throw new CommandError('--county 应写成县（市）服务器的网址，如 https://xz.example.gov.cn')
  if (county === undefined || !/^[0-9a-f]{16}$/.test(county)) throw new CommandError('--county-key 应写县（市）签名公钥的编号（16位）：县（市）的机器上运行 xiangzhi statement key 可以看到')
  return { address, county }
}

/** Who must sign in with a second factor where nothing else is said: who gives out posts, and who sees more than one township. */
const bySecondFactor: readonly StaffPost[] = ['administrator', 'county-reviewer']

/** @param text post titles or ids, such as `系统管理员,mediator`, or `无` for nobody */
function postsOf(text: string): readonly StaffPost[] {
  if (text.trim() === '无') return []
  const asked = text.split(/[,，、]/).map((each) => each.trim()).filter((each) => each !== '')
  return asked.map((each) => {
    const found = postIds.find((id) => id === each || posts[id].title === each)
    if (!found) throw new CommandError(`--second-factor 里没有“${each}”这个岗位，可以写：${postIds.map((id) => posts[id].title).join('、')}`)
    return found
  })
}

/** Only a named machine is believed: whoever could pretend to be the proxy could pretend to be anybody's address. */
function proxiesOf(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined
  const named = text.split(/[,，、]/).map((each) => each.trim())
  const wrong = named.find((each) => isIP(each) === 0)
  if (wrong !== undefined) throw new CommandError(`--behind-proxy 应写代理服务器的地址，如 127.0.0.1；“${wrong}”不是地址`)
  return named
}

function algorithmOf(text: string | undefined): AlgorithmId {
  if (text === 'sha256') return 1
  if (text === 'sm3') return 2
  throw new CommandError('--algorithm 只能是 sha256 或 sm3')
}

function cipherOf(text: string | undefined): CipherName {
  const known = cipherNames.find((each) => each === text)
  if (known === undefined) throw new CommandError('--cipher 只能是 aes 或 sm4')
  return known
}

function signatureOf(text: string | undefined): SignatureName {
  const known = signatureNames.find((each) => each === text)
  if (known === undefined) throw new CommandError('--signature 只能是 ed25519 或 sm2')
  return known
}

/** Stops taking requests, lets running ones finish, then the database. Once, whoever asks. */
type Beside = { readonly sealing: NodeJS.Timeout; readonly post: CountyPost | undefined }

function stopper(township: Township, app: Awaited<ReturnType<typeof buildServer>>, { sealing, post }: Beside): () => Promise<void> {
  let stopping: Promise<void> | undefined
  return () => (stopping ??= (async () => {
    clearInterval(sealing)
    await post?.stop()
    await app.close()
    await township.close()
  })())
}

/** Beside the bundle when built; in the build folder when run from source. */
function officeOf(): { office?: string } {
  const places = ['./office', '../../dist/office'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  const office = places.find((path) => existsSync(`${path}/index.html`))
  return office === undefined ? {} : { office }
}

async function ensureDemo(place: Place, algorithm: AlgorithmId): Promise<void> {
  const township = await openAt(place)
  const empty = (await tenantsOf(township.engine)).length === 0
  await township.close()
  if (empty) await showing({ what: '正在生成演示年度', unit: '步', silent: place.json }, (progress) => buildDemo({ ...optionsAt(place), algorithm, progress }))
}

async function greet(township: Township, address: string): Promise<void> {
  print(`乡治已启动：${address}`)
  const tenants = await tenantsOf(township.engine)
  if (tenants.length === 0) print('这里还没有乡镇：先停下，用 xiangzhi init --area 区划代码 建立一个。')
  if (!township.door.demo) return
  print('演示数据，不得作为真实记录。演示账号（密码都是 ' + demoPassword + '）：')
  for (const account of demoAccounts) print(`  ${account.login}  ${account.title}`)
}
