// The command line, read strictly: an unknown option is an error, not a guess.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CommandError } from '#cli/command-error.ts'
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'

type Options = NonNullable<ParseArgsConfig['options']>

const everywhere = { data: { type: 'string', default: './data' }, database: { type: 'string' }, json: { type: 'boolean', default: false } } as const satisfies Options

export type Place = { readonly folder: string; readonly database?: string; readonly json: boolean }

export type Line = {
  readonly place: Place
  readonly words: readonly string[]
  text(name: string): string | undefined
  texts(name: string): readonly string[]
  flag(name: string): boolean
}

/** @param words how many words besides options the command takes */
export function readLine(args: readonly string[], options: Options, words: { least: number; most: number }): Line {
  const parsed = parse(args, options)
  if (parsed.positionals.length < words.least) throw new CommandError('缺少参数，请用 xiangzhi help 查看用法。')
  if (parsed.positionals.length > words.most) throw new CommandError(`多余的参数：${parsed.positionals.slice(words.most).join(' ')}`)
  const values = parsed.values as Record<string, string | boolean | (string | boolean)[] | undefined>
  const database = values['database']
  if (database !== undefined && !/^postgres(ql)?:\/\//.test(String(database))) throw new CommandError('--database 应写成 postgres://用户:密码@主机/库名')
  return {
    place: { folder: String(values['data']), json: values['json'] === true, ...(typeof database === 'string' ? { database } : {}) },
    words: parsed.positionals,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    texts: (name) => [values[name] ?? []].flat().map(String),
    flag: (name) => values[name] === true,
  }
}

function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options: { ...everywhere, ...options }, allowPositionals: true, strict: true })
  } catch (cause) {
    const option = /'([^']+)'/.exec((cause as Error).message)?.[1]?.split(' ')[0] ?? ''
    throw new CommandError(`不认识的选项或缺少内容：${option}`)
  }
}

export function neededArea(line: Line): string {
  const area = line.text('area')
  if (!area || !/^\d{2,12}$/.test(area)) throw new CommandError('请用 --area 指明区划代码，如 --area 220382203')
  return area
}

export function neededYear(line: Line): string {
  const year = line.text('year')
  if (!year || !/^(19|20|21)\d{2}$/.test(year)) throw new CommandError('请用 --year 指明四位年份，如 --year 2024')
  return year
}

export function neededDay(line: Line, name: string): PlainDate {
  const day = line.text(name)
  if (!isPlainDate(day)) throw new CommandError(`--${name} 应当是真实存在的日期，如 2024-03-05`)
  return day
}
