// `keys rotate`: new keys in the place of the old ones. May be interrupted and called again; until it is through, nothing else starts.
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { readLine, type Place } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson } from '#cli/print.ts'
import { showing } from '#cli/progress.ts'
import { dayOfMoment, systemClock } from '#calendar/clock.ts'
import { openAsOwner, type Database } from '#ledger/database.ts'
import { readLock } from '#ledger/embedded/folder-lock.ts'
import { startEmbedded } from '#ledger/embedded/start-embedded.ts'
import { givenSecret, keptSecret, readSecret, replaceSecret, secretPath } from '#ledger/kept-secret.ts'
import { forgetFingerprints, rotateMaster } from '#ledger/rotate-master.ts'
import { changeSigningKey } from '#ledger/signing-key.ts'
import { signatureNames, signerOf, type SignatureName } from '#ledger/signer.ts'

const rotated = ['master', 'signing', 'local-token'] as const
type Rotated = (typeof rotated)[number]

/** `keys rotate [master|signing|local-token]`: all three unless told. */
export async function keys(args: readonly string[]): Promise<void> {
  const line = readLine(args, { signature: { type: 'string', default: 'ed25519' } }, { least: 1, most: 2 })
  const [what, one] = line.words
  const signature = signatureNames.find((each) => each === line.text('signature'))
  if (what !== 'rotate' || (one !== undefined && !rotated.some((each) => each === one)) || signature === undefined) throw new CommandError('写法：xiangzhi keys rotate [master|signing|local-token] [--signature ed25519|sm2]')
  const wanted: readonly Rotated[] = one === undefined ? rotated : [one as Rotated]
  await refuseRunning(line.place)
  const told: string[] = []
  for (const each of wanted) told.push(await rotate[each](line.place, signature))
  if (line.place.json) printJson({ rotated: wanted })
  else for (const sentence of told) print(sentence)
}

const rotate: Readonly<Record<Rotated, (place: Place, signature: SignatureName) => Promise<string>>> = {
  master: rotateMasterKey,
  async signing({ folder }, signature) {
    refuseGiven('signing.key', 'XIANGZHI_SIGNING_KEY')
    const old = await readSecret(folder, 'signing.key') ?? refuseMissing(folder)
    const change = await changeSigningKey(folder, await signerOf(signature, old), systemClock())
    return `签名钥匙已由 ${change.from.signer} 更换为 ${change.to.signer}，由原来的钥匙签了名；请用 xiangzhi statement key 把新的公钥交给保管声明的单位。`
  },
  async 'local-token'({ folder }) {
    refuseGiven('local-token', 'XIANGZHI_LOCAL_TOKEN')
    if (await readSecret(folder, 'local-token') === undefined) refuseMissing(folder)
    await replaceSecret(folder, 'local-token', Buffer.from(randomBytes(24).toString('base64url')))
    return '本机口令已更换。'
  },
}

/** The new key lies beside the old one until every name is wrapped with it; only then the old one goes. */
async function rotateMasterKey(place: Place): Promise<string> {
  const { folder } = place
  const from = await readSecret(folder, 'master.key') ?? refuseMissing(folder)
  const given = givenSecret('master.key') !== undefined
  if (given && givenSecret('master.key.next') === undefined) throw new CommandError('主钥匙由环境变量 XIANGZHI_MASTER_KEY 给出：请把新的主钥匙写在 XIANGZHI_NEXT_MASTER_KEY 里再运行。')
  if (!given && givenSecret('master.key.next') !== undefined) throw new CommandError('主钥匙在数据目录的文件里，不用写 XIANGZHI_NEXT_MASTER_KEY；请去掉它再运行。')
  const to = await keptSecret(folder, 'master.key.next', () => randomBytes(32))
  const { done, codes } = await withOwner(place, async (owner) => {
    const wrapped = await showing({ what: '正在更换主钥匙', unit: '项', silent: place.json }, (progress) => rotateMaster(owner, { from, to }, (count) => progress(count, count)))
    await forgetFingerprints(owner)
    return { done: wrapped, codes: await openCodes(owner) }
  })
  const { slips, receipts } = codes
  const papers = [...(slips === 0 ? [] : [`${slips}张意见单`]), ...(receipts === 0 ? [] : [`${receipts}张回执`])].join('、')
  const codesTold = papers === '' ? '' : `还没到期的${papers}上的码随之失效，请重新打给本人。`
  if (given) return `主钥匙已更换，重新加密了${done}把个人信息的钥匙。请把 XIANGZHI_MASTER_KEY 改成新的，去掉 XIANGZHI_NEXT_MASTER_KEY，再启动服务。${codesTold}`
  await replaceSecret(folder, 'master.key', to)
  await rm(secretPath(folder, 'master.key.next'), { force: true })
  return `主钥匙已更换，重新加密了${done}把个人信息的钥匙。以前的备份仍要用它自己的钥匙文件打开；请现在重新备份一次。${codesTold}`
}

/** Papers whose codes are known by a digest under the old key alone. */
async function openCodes(owner: Database): Promise<{ readonly slips: number; readonly receipts: number }> {
  const today = dayOfMoment(systemClock())
  const client = await owner.pool.connect()
  try {
    let [slips, receipts] = [0, 0]
    for (const { code } of (await client.query<{ code: string }>('select distinct left(tenant::text, 2) as code from township')).rows) {
      await client.query(`select set_config('xiangzhi.scope', $1, false)`, [code])
      const open = async (table: 'slip' | 'receipt') => (await client.query<{ count: number }>(`select count(*)::int as count from ${table} where starts_with(tenant::text, $1) and ends_on >= $2`, [code, today])).rows[0]?.count ?? 0
      slips += await open('slip')
      receipts += await open('receipt')
    }
    return { slips, receipts }
  } finally {
    client.release(true)
  }
}

async function withOwner<T>(place: Place, work: (owner: Database) => Promise<T>): Promise<T> {
  const server = place.database === undefined ? await startEmbedded({ folder: place.folder }) : undefined
  const owner = openAsOwner(place.database ?? server?.url ?? '')
  try {
    const others = (await owner.pool.query(`select from pg_stat_activity where application_name = 'xiangzhi' and datname = current_database() and pid <> pg_backend_pid()`)).rowCount ?? 0
    if (others > 0) throw new CommandError('还有服务在用这个数据库，请先停下再更换钥匙。')
    return await work(owner)
  } finally {
    await owner.close()
    await server?.stop()
  }
}

async function refuseRunning(place: Place): Promise<void> {
  if (place.database === undefined && await readLock(place.folder)) throw new CommandError('服务正在运行，请先停下再更换钥匙。')
}

function refuseGiven(name: 'signing.key' | 'local-token', variable: string): void {
  if (givenSecret(name) !== undefined) throw new CommandError(`它由环境变量 ${variable} 给出：请在那里更换。`)
}

function refuseMissing(folder: string): never {
  throw new CommandError(`${folder} 里没有钥匙，请用 --data 指明数据目录。`)
}
