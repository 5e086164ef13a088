// `statement`: what an outsider keeps, written to a file or onto paper; `statement key`: the public key they know it by.
import { readFile, writeFile } from 'node:fs/promises'
import { neededArea, neededDay, readLine, type Line } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { ledgerAt } from '#cli/ledger-at.ts'
import { print, printJson } from '#cli/print.ts'
import { readSecret } from '#ledger/kept-secret.ts'
import { systemClock } from '#calendar/clock.ts'
import { readCountersignatures, type Countersignature } from '#ledger/countersignature.ts'
import { takeCountersignature } from '#ledger/county-word.ts'
import { readIn, tenantOf, writeIn, type Database } from '#ledger/database.ts'
import { keyIdOf, signatureNames, signerOf } from '#ledger/signer.ts'
import { readKeyChanges } from '#ledger/signing-key.ts'
import { statementsOf } from '#ledger/statement-book.ts'
import { shortForm, type Statement } from '#ledger/statement.ts'
import { townshipOf } from '#projections/places.ts'

const formats = ['json', 'txt', 'docx', 'pdf'] as const

/** `statement --area CODE [--day DAY | --all] --out FILE.json|.txt|.docx|.pdf`: the last day's unless told. */
export async function statement(args: readonly string[]): Promise<void> {
  const line = readLine(args, { area: { type: 'string' }, day: { type: 'string' }, all: { type: 'boolean', default: false }, out: { type: 'string' }, 'county-key': { type: 'string' }, signature: { type: 'string', default: 'ed25519' } }, { least: 0, most: 2 })
  if (line.words[0] === 'key') return tellKey(line)
  if (line.words[0] === 'take') return take(line)
  if (line.words[0] !== undefined) throw new CommandError('只有 xiangzhi statement、xiangzhi statement key 和 xiangzhi statement take 文件 三种写法')
  const tenant = tenantOf(neededArea(line))
  const day = line.text('day') === undefined ? undefined : neededDay(line, 'day')
  const out = line.text('out') ?? ''
  const format = formats.find((each) => out.endsWith(`.${each}`))
  if (format === undefined) throw new CommandError('请用 --out 指明 .json、.txt、.docx 或 .pdf 文件')
  const found = await ledgerAt(line.place, (database) => readIn(database, String(tenant), async (client) => ({
    all: await statementsOf(client, tenant, day), township: await townshipOf(client, tenant),
    demo: (await client.query('select from township where tenant = $1 and demo', [tenant])).rowCount === 1,
  })))
  const wanted = line.flag('all') ? found.all : found.all.slice(-1)
  if (wanted.length === 0) throw new CommandError(`${tenant}没有${day === undefined ? '' : `${day}的`}日结声明：一天过完、服务运行着才会作出。`)
  await writeFile(out, await contentOf(wanted, format, { name: found.township?.fullName ?? String(tenant), demo: found.demo })).catch((cause: unknown) => { throw cause instanceof CommandError ? cause : new CommandError(`写不了文件：${out}`) })
  if (line.place.json) printJson({ file: out, statements: wanted.length, signers: [...new Set(wanted.map((each) => each.signer))] })
  else print(`已写入 ${out}：${wanted.length}份日结声明，到${wanted.at(-1)?.day}第${wanted.at(-1)?.lastPosition}条记录为止。请交由本单位以外的人保管，以后用 xiangzhi verify --against 核对。`)
}

async function contentOf(statements: readonly Statement[], format: (typeof formats)[number], township: { readonly name: string; readonly demo: boolean }): Promise<string | Uint8Array> {
  const [only] = statements
  if (format === 'json') return `${JSON.stringify(statements.length === 1 ? only : statements, null, 2)}\n`
  if (format === 'txt') return `${statements.map(shortForm).join('\n')}\n`
  if (only === undefined || statements.length > 1) throw new CommandError('纸质声明一次写一天的；全部声明请写成 .json 或 .txt')
  const [{ statementPaper }, { toDocx }, { toPdf, stopPdf }] = await Promise.all([import('#api/statement-blocks.ts'), import('#documents/docx.ts'), import('#documents/pdf.ts')])
  const { document: bare, pictures } = statementPaper(only, township.name)
  const document = township.demo ? { ...bare, watermark: '演示数据' } : bare
  if (format === 'docx') return toDocx(document, systemClock(), pictures)
  try {
    return await toPdf(document, systemClock(), pictures)
  } finally {
    await stopPdf()
  }
}

async function tellKey(line: Line): Promise<void> {
  const name = signatureNames.find((each) => each === line.text('signature'))
  if (name === undefined) throw new CommandError('--signature 只能是 ed25519 或 sm2')
  const secret = await readSecret(line.place.folder, 'signing.key')
  if (secret === undefined) throw new CommandError(`${line.place.folder} 里还没有签名钥匙：启动一次服务就会生成。`)
  const { key, signature } = await signerOf(name, secret)
  const changes = await readKeyChanges(line.place.folder)
  if (line.place.json) return printJson({ signer: keyIdOf(signature, key), signature, key, changes })
  print(`签名公钥编号 ${keyIdOf(signature, key)}（${signature}）`)
  print(`签名公钥 ${key}`)
  for (const each of changes) print(`${each.at}由 ${each.from.signer} 更换为 ${each.to.signer}，由原来的钥匙签名：${each.signed}`)
  print('请交由本单位以外的人保管，例如县（市）司法局；核对声明时用 xiangzhi verify --against 文件 --key 公钥。')
}

/** `statement take FILE --county-key ID`: what the county signed comes back by file where there is no line to it. */
async function take(line: Line): Promise<void> {
  const [path, county] = [line.words[1] ?? '', line.text('county-key') ?? '']
  if (!/^[0-9a-f]{16}$/.test(county)) throw new CommandError('请用 --county-key 写明县（市）签名公钥的编号（16位）：县（市）的机器上运行 xiangzhi statement key 可以看到')
  const lines = readCountersignatures(await readFile(path, 'utf8').catch(() => { throw new CommandError(`读不到文件：${path}`) }))
  if (lines === undefined) throw new CommandError(`${path}里的内容不是加签。`)
  const refused = await ledgerAt(line.place, (database) => takeAll(database, lines, county))
  if (refused !== undefined) throw new CommandError(refused)
  if (line.place.json) printJson({ taken: lines.length, days: lines.map((each) => each.statement.day) })
  else print(`已收下${lines.length}份加签，和声明放在一起。`)
}

/** Up to the first that is refused. @returns why it was */
async function takeAll(database: Database, lines: readonly Countersignature[], county: string): Promise<string | undefined> {
  for (const each of lines) {
    const refused = await writeIn(database, String(each.statement.tenant), (client) => takeCountersignature(client, each, { now: systemClock(), county }))
    if (refused !== undefined) return refused.sentence
  }
  return undefined
}
