// `countersign FILE`: a county signs for having received a township's statements. Needs a data folder for its key and its book, and
// no ledger.
import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { readLine } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson } from '#cli/print.ts'
import { systemClock } from '#calendar/clock.ts'
import { CountersignBook } from '#ledger/countersign.ts'
import type { Countersignature } from '#ledger/countersignature.ts'
import { keptSecret } from '#ledger/kept-secret.ts'
import { newSigningSecret, signatureNames, signerOf } from '#ledger/signer.ts'
import { readStatements } from '#ledger/statement.ts'

/** `countersign FILE [--out FILE.json] [--new-key ID]`: stops at the first that is refused; those before it are kept. */
export async function countersign(args: readonly string[]): Promise<void> {
  const line = readLine(args, { out: { type: 'string' }, 'new-key': { type: 'string' }, signature: { type: 'string', default: 'ed25519' } }, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  const name = signatureNames.find((each) => each === line.text('signature'))
  if (name === undefined) throw new CommandError('--signature 只能是 ed25519 或 sm2')
  const statements = readStatements(await readFile(path, 'utf8').catch(() => { throw new CommandError(`读不到文件：${path}`) }))
  if (statements === undefined) throw new CommandError(`${path}里的内容不是日结声明。`)
  const { folder } = line.place
  const signer = await signerOf(name, await keptSecret(folder, 'signing.key', newSigningSecret))
  const newKey = line.text('new-key')
  const book = new CountersignBook(folder)
  const made: Countersignature[] = []
  for (const each of statements) {
    const done = await book.receive(each, { signer, now: systemClock(), ...(newKey === undefined ? {} : { newKey }) })
    if ('sentence' in done) throw new CommandError(done.sentence)
    made.push(done)
  }
  const out = line.text('out') ?? `${path}.countersigned.json`
  await writeWhole(out, `${JSON.stringify(made.length === 1 ? made[0] : made, null, 2)}\n`)
  if (line.place.json) printJson({ file: out, countersigned: made.length, numbers: made.map((each) => each.number) })
  else print(`已加签${made.length}份日结声明，写入 ${out}，请交回乡镇与声明放在一起保管；加签簿在 ${folder}。`)
}

async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.${randomUUID()}`
  await writeFile(partial, text).then(() => rename(partial, path)).catch(() => { throw new CommandError(`写不了文件：${path}`) })
}
