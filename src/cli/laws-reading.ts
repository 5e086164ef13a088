// `laws list | search | show | diff | impact`: asked of the same routes as the pages.
import { neededDay, readLine, type Line } from '#cli/arguments.ts'
import { asking, jsonOf } from '#cli/asking.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson, printTable } from '#cli/print.ts'
import { articleLabel } from '#library/article-number.ts'
import type { Impact } from '#library/impact.ts'
import type { ArticleView, ChangesView, CitedView, LawHead, LawView } from '#library/law-view.ts'
import { askedArticle } from '#library/question.ts'
import type { Found } from '#library/search.ts'
import type { Shelf } from '#library/shelf.ts'

const on = { on: { type: 'string' } } as const

/** `laws list`: what is on the shelf, and what the work cites and is not. */
export async function listLaws(args: readonly string[]): Promise<void> {
  const line = readLine(args, on, { least: 0, most: 0 })
  const shelf = await ask<Shelf>(line, '/api/laws', { on: dayOf(line) })
  if (line.place.json) return printJson(shelf)
  printTable(shelf.listed.map((each) => [each.from, each.inForce ? '' : '不在施行期', each.title]), [11, 11, 40])
  print(`共${shelf.laws}部，${shelf.articles}条。`)
  if (shelf.missing.length > 0) print(`办事引用而库里没有的：${shelf.missing.map((each) => each.title).join('、')}`)
}

/** `laws search WORDS [--on DAY] [--every]` */
export async function searchLaws(args: readonly string[]): Promise<void> {
  const line = readLine(args, { ...on, every: { type: 'boolean', default: false } }, { least: 1, most: 20 })
  const found = await ask<Found>(line, '/api/laws/search', { words: line.words.join(' '), on: dayOf(line), ...(line.flag('every') ? { every: 'true' } : {}) })
  if (line.place.json) return printJson(found)
  if (found.articles.length === 0) print('没有找到。换个说法再试，或者先导入法律文本：xiangzhi laws import 文件夹')
  for (const hit of found.articles) {
    print(`《${hit.title}》${hit.label}${hit.inForce ? '' : `（${hit.day}的文本，当日不在施行期）`}`)
    print(`    ${hit.excerpt.map((piece) => piece.text).join('')}`)
  }
}

/** `laws show LAW [ARTICLE] [--on DAY]` */
export async function showLaw(args: readonly string[]): Promise<void> {
  const line = readLine(args, on, { least: 1, most: 3 })
  const words = line.words.join(' ')
  if (askedArticle(words) === undefined) return showWhole(line, words)
  const cited = await ask<CitedView>(line, '/api/laws/cited', { text: words, on: dayOf(line) })
  if (line.place.json) return printJson(cited)
  printHead(cited)
  printArticle(cited.article)
}

async function showWhole(line: Line, law: string): Promise<void> {
  const view = await ask<LawView>(line, '/api/laws/text', { law, on: dayOf(line) })
  if (line.place.json) return printJson(view)
  printHead(view)
  for (const article of view.articles) printArticle(article)
}

/** `laws diff LAW [--before DAY] [--after DAY]`: the newest version against the one before it. */
export async function diffLaw(args: readonly string[]): Promise<void> {
  const line = readLine(args, versions, { least: 1, most: 1 })
  const view = await ask<ChangesView>(line, '/api/laws/changes', { law: line.words[0], ...versionsOf(line) })
  if (line.place.json) return printJson(view)
  print(`${view.title}：${view.before.day} → ${view.after.day}（[-删去-]，{+增加+}）`)
  for (const change of view.changes) {
    const [was, is] = [change.before && articleLabel(change.before), change.after && articleLabel(change.after)]
    if (change.kind === 'added') print(`增加${is}　${(change.afterText ?? []).join('\n')}`)
    else if (change.kind === 'repealed') print(`删去${was}　${(change.beforeText ?? []).join('\n')}`)
    else if (change.kind === 'moved') print(`${was}改为${is}，文字没有变`)
    else if (change.kind === 'changed') print(`${was}${was === is ? '' : `改为${is}，`}修改　${(change.words ?? []).map(({ kind, text }) => (kind === 'gone' ? `[-${text}-]` : kind === 'new' ? `{+${text}+}` : text)).join('')}`)
  }
}

const fates = { repealed: '已删去', changed: '文字有变', moved: '只改了条号', same: '没有变', added: '新增', unknown: '没有两个版本可比' } as const

/** `laws impact LAW [--area CODE] [--before DAY] [--after DAY]` */
export async function impactOfLaw(args: readonly string[]): Promise<void> {
  const line = readLine(args, { ...versions, area: { type: 'string' } }, { least: 1, most: 1 })
  const impact = await asking(line.place, async (get) => {
    const area = line.text('area') ?? String((jsonOf(await get('/api/townships')) as { tenant: number }[])[0]?.tenant ?? '')
    return jsonOf(await get(addressOf('/api/laws/impact', { law: line.words[0], area, ...versionsOf(line) }))) as Impact
  })
  if (line.place.json) return printJson(impact)
  print(`${impact.title}${impact.compared ? `：${impact.compared.before.day} → ${impact.compared.after.day}` : '：库里没有两个版本，只列引用'}`)
  for (const article of impact.articles) {
    print(`${article.citation}　${fates[article.fate]}${article.now === undefined ? '' : `（新文本${articleLabel(article.now)}）`}`)
    for (const each of article.citings) print(`    ${kinds[each.kind]}　${[each.procedure, each.id].filter((part) => part !== undefined).join(' ')}　${each.title}`)
  }
  for (const each of impact.open) print(`在办的${each.title}：${each.count}件`)
}

const kinds = { action: '步骤', guard: '条件', limit: '期限', flag: '提醒', paper: '文书', indicator: '指标', rule: '规则' } as const
const versions = { before: { type: 'string' }, after: { type: 'string' } } as const

function versionsOf(line: Line): Readonly<Record<string, string>> {
  return Object.fromEntries(['before', 'after'].filter((name) => line.text(name) !== undefined).map((name) => [name, neededDay(line, name)]))
}

function dayOf(line: Line): string | undefined {
  return line.text('on') === undefined ? undefined : neededDay(line, 'on')
}

function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return `${path}?${new URLSearchParams(said).toString()}`
}

async function ask<T>(line: Line, path: string, query: Readonly<Record<string, string | undefined>>): Promise<T> {
  if ((query['words'] ?? query['law'] ?? query['text'] ?? '').length > 200) throw new CommandError('太长了，请只写几个词。')
  return asking(line.place, async (get) => jsonOf(await get(addressOf(path, query))) as T)
}

const whence = { given: '导入时指明', book: '按本系统法规目录', stated: '按文本', assumed: '文本没有写明，按通过或修改日期推定' } as const

function printHead(view: LawHead): void {
  const { edition } = view
  print(`《${view.title}》　${edition.day}的文本，${edition.from}起施行（${whence[edition.fromWhere]}）${edition.to === undefined ? '' : `，施行至${edition.to}`}`)
}

function printArticle(article: ArticleView): void {
  const [first = '', ...rest] = article.lines
  print(`${article.label}　${first}`)
  for (const each of rest) print(`　　${each}`)
}
