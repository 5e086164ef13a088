// `export LEDGER --area CODE --out FILE.xlsx`: one ledger as a spreadsheet, written to the file while it is read.
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { neededArea, readLine, type Line } from '#cli/arguments.ts'
import { asking, jsonOf, wholeOf, type Flow } from '#cli/asking.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson } from '#cli/print.ts'
import { showing } from '#cli/progress.ts'

const filters = ['state', 'from', 'to', 'words'] as const

/** `export 台账 --area CODE --out FILE.xlsx [--state 状态] [--from 日期] [--to 日期] [--words 字词]` */
export async function exportLedger(args: readonly string[]): Promise<void> {
  const options = Object.fromEntries([...filters, 'area', 'out'].map((name) => [name, { type: 'string' as const }]))
  const line = readLine(args, options, { least: 1, most: 1 })
  const out = line.text('out')
  if (!out || !/\.xlsx$/i.test(out)) throw new CommandError('请用 --out 指明 .xlsx 文件')
  const path = pathOf(line)
  const { rows, bytes } = await asking(line.place, async (_ask, flow) => {
    const answer = await flow(path)
    if (answer.status !== 200) jsonOf({ status: answer.status, body: await wholeOf(answer) })
    const all = Number(answer.header('x-rows') ?? 0)
    return { rows: all, bytes: await write(answer, { out, all, silent: line.place.json }) }
  })
  if (line.place.json) printJson({ file: out, rows, bytes })
  else print(`已写入 ${out}（${rows}行，${bytes}字节）`)
}

function pathOf(line: Line): string {
  const query = new URLSearchParams({ area: neededArea(line) })
  for (const name of filters) {
    const value = line.text(name)
    if (value !== undefined) query.set(name, value)
  }
  return `/api/ledgers/${encodeURIComponent(line.words[0] ?? '')}/export.xlsx?${query.toString()}`
}

/** Under another name until it is whole. How many rows there are is known beforehand; how many bytes they make is not. */
async function write({ body }: Flow, { out, all, silent }: { out: string; all: number; silent: boolean }): Promise<number> {
  const partial = `${out}.partial`
  let bytes = 0
  try {
    await showing({ what: `正在导出${all}行，已写入`, unit: '千字节', silent }, async (told) => {
      await pipeline(Readable.from(body), async function* counted(chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          bytes += chunk.length
          told(Math.ceil(bytes / 1000))
          yield chunk
        }
      }, createWriteStream(partial))
    })
    await rename(partial, out)
    return bytes
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined)
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw new CommandError(`磁盘已满，没有写成：${out}`)
    if (code !== undefined && ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code)) throw new CommandError(`写不了文件：${out}`)
    throw cause
  }
}
