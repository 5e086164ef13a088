// `laws import FOLDER|FILE…`: texts onto the shelf, some hundreds at a time; told at the end what came in and what looks wrong.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { systemClock } from '#calendar/clock.ts'
import { readLine, type Line } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson } from '#cli/print.ts'
import { showing, type Told } from '#cli/progress.ts'
import { wayIn } from '#cli/way-in.ts'
import { openDatabase, type Database } from '#ledger/database.ts'
import { importTexts, type Arrival, type Shelved } from '#library/import-texts.ts'
import { readLawFile } from '#library/read-law-file.ts'

/** Read and indexed in one piece: enough to be quick, few enough to be small in memory. */
const atOnce = 300

type Report = { readonly shelved: Shelved[]; readonly refused: { name: string; sentence: string }[] }

export async function importLaws(args: readonly string[]): Promise<void> {
  const line = readLine(args, { from: { type: 'string' }, to: { type: 'string' } }, { least: 1, most: 200 })
  const dates = datesOf(line)
  const files = (await Promise.all(line.words.map(filesAt))).flat()
  if (files.length === 0) throw new CommandError(`${line.words.join('、')} 里没有 .md 或 .docx 文件。`)
  if (files.length > 1 && Object.keys(dates).length > 0) throw new CommandError('--from、--to 是一部法的施行起止日期，一次只能用于一个文件。')
  const report = await importFiles(line, files, dates)
  if (report.shelved.length === 0) throw new CommandError(`没有导入${files.length > 1 ? `，${files.length}个文件都读不了，如` : '：'}${report.refused[0]?.sentence ?? ''}`)
  if (line.place.json) printJson(report)
  else tell(report)
}

async function importFiles(line: Line, files: readonly string[], dates: Pick<Arrival, 'from' | 'to'>): Promise<Report> {
  const way = await wayIn(line.place)
  const database = openDatabase(way.url, 1)
  try {
    return await showing({ what: '正在导入法律文本', unit: '个文件', silent: line.place.json }, (told) => importAll(database, { files, dates }, told))
  } finally {
    await database.close()
    await way.close()
  }
}

type Given = { readonly files: readonly string[]; readonly dates: Pick<Arrival, 'from' | 'to'> }

async function importAll(database: Database, { files, dates }: Given, told: Told): Promise<Report> {
  const report: Report = { shelved: [], refused: [] }
  const seen = new Map<string, string>()
  for (let at = 0; at < files.length; at += atOnce) {
    const arrivals: Arrival[] = []
    for (const [index, path] of files.slice(at, at + atOnce).entries()) {
      told(at + index, files.length)
      const law = readLawFile(await readFile(path), basename(path), dates.from)
      if ('code' in law) report.refused.push({ name: path, sentence: law.sentence })
      else arrivals.push({ name: path, law, ...dates })
    }
    report.shelved.push(...await importTexts(database, arrivals, systemClock(), seen))
    told(Math.min(at + atOnce, files.length), files.length)
  }
  return report
}

/** Every text below a folder, in the order of their names; what begins with _ or . is none. */
async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => { throw new CommandError(`没有这个文件或文件夹：${path}`) })
  if (!found.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true }).catch(() => { throw new CommandError(`读不了文件夹：${path}`) })
  return names.filter((name) => /\.(?:md|docx)$/i.test(name) && !/^[._~]/.test(basename(name))).sort().map((name) => join(path, name))
}

function datesOf(line: Line): Pick<Arrival, 'from' | 'to'> {
  const day = (name: string): PlainDate | undefined => {
    const text = line.text(name)
    if (text !== undefined && !isPlainDate(text)) throw new CommandError(`--${name} 应当是真实存在的日期，如 2024-03-05`)
    return text
  }
  const [from, to] = [day('from'), day('to')]
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

const outcomes: readonly (readonly [Shelved['outcome'], string])[] = [['new', '新导入'], ['replaced', '更新'], ['dates', '改了施行日期'], ['unchanged', '没有变化'], ['clash', '未导入']]

function tell({ shelved, refused }: Report): void {
  const counted = outcomes.map(([outcome, name]) => [name, shelved.filter((each) => each.outcome === outcome).length] as const)
  print(`${counted.filter(([, count]) => count > 0).map(([name, count]) => `${name}${count}部`).join('，')}${refused.length > 0 ? `，读不了${refused.length}个文件` : ''}。`)
  for (const each of refused) print(`  ${each.sentence}`)
  for (const each of shelved.filter((one) => one.outcome === 'clash')) print(`  ${each.name}：与先读到的同一版本（${each.title}，${each.day}）内容不同，没有导入，请核对哪一个对。`)
  for (const each of shelved.filter((one) => one.doubts.length > 0 && one.outcome !== 'unchanged')) print(`  ${each.title}：${each.doubts.slice(0, 3).join('；')}，请对照原文。`)
}
