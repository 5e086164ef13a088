// The lines of a backup back into the tables they came from, many rows at a time.
import { backupTables, enterProvince, rowsAtATime, rowsMark } from '#cli/backup-format.ts'
import type { Told } from '#cli/progress.ts'
import type { Queryable } from '#ledger/database.ts'
import { Fault } from '#ledger/fault.ts'

/** Rows wait together up to this many signs: a few files are as heavy as thousands of entries. */
const heaviest = 8 * 1024 * 1024

/**
 * @param client in one transaction, as the owner of empty tables
 * @param plain the backup, decrypted and decompressed
 * @returns how many rows were put back
 */
export async function putBack(client: Queryable, plain: AsyncIterable<Buffer>, told: Told): Promise<number> {
  const rows = new WaitingRows(client)
  let expected: number | undefined
  for await (const line of linesOf(plain)) {
    const [name, json] = splitOnce(line)
    if (expected === undefined) {
      if (name !== rowsMark) throw new Fault('backup-unknown', '备份文件的内容不是这个版本写的，没有恢复任何内容。')
      expected = Number(json)
      continue
    }
    await rows.add(name, json)
    told(rows.written, expected)
  }
  await rows.flush()
  if (rows.written !== expected) throw new Fault('backup-rows-missing', `备份里应有${expected ?? 0}行，实有${rows.written}行，没有恢复任何内容。`)
  return rows.written
}

class WaitingRows {
  written = 0
  readonly #client: Queryable
  #table = ''
  #province = ''
  #waiting: string[] = []
  #weight = 0

  constructor(client: Queryable) {
    this.#client = client
  }

  async add(table: string, json: string): Promise<void> {
    if (!backupTables.includes(table)) throw new Fault('backup-unknown', `备份里有这个版本不认识的表（${table.slice(0, 40)}），没有恢复任何内容；请用备份时的版本恢复。`)
    const province = /"tenant":(\d\d)/.exec(json)?.[1] ?? ''
    if (table !== this.#table || province !== this.#province || this.#waiting.length >= rowsAtATime(table) || this.#weight > heaviest) await this.flush()
    this.#table = table
    this.#province = province
    this.#waiting.push(json)
    this.#weight += json.length
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return
    await enterProvince(this.#client, this.#province)
    await this.#client.query(`insert into "${this.#table}" select * from jsonb_populate_recordset(null::"${this.#table}", $1::jsonb)`, [`[${this.#waiting.join(',')}]`])
    this.written += this.#waiting.length
    this.#waiting = []
    this.#weight = 0
  }
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf('\t')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Ended by a line feed and nothing else: what people type may hold signs that other readers take for the end of a line. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = []
  for await (const piece of bytes) {
    let start = 0
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      yield Buffer.concat([...begun, piece.subarray(start, end)]).toString()
      begun = []
      start = end + 1
    }
    if (start < piece.length) begun.push(piece.subarray(start))
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString()
}
