// Word keeps the numbers of numbered headings apart from their text. Without them 一、 and （一） would be lost to the checks.
import { attributeOf, xmlTokens } from '#files/xml-tokens.ts'

/** Gives the number that stands before a paragraph, counting on; empty for a paragraph outside every list. */
export type ListNumber = (paragraph: { readonly num?: string; readonly level?: string; readonly style?: string }) => string

type Level = { format: string; text: string; start: number }
type Numbering = { readonly lists: ReadonlyMap<string, ReadonlyMap<number, Level>>; readonly abstractOf: ReadonlyMap<string, string> }

export function numberingOf(numberingXml: string, stylesXml: string): ListNumber {
  const { lists, abstractOf } = readLists(numberingXml)
  const styles = readStyles(stylesXml)
  const counters = new Map<string, number[]>()
  return ({ num, level, style }) => {
    const fromStyle = style === undefined ? undefined : styles.get(style)
    const list = abstractOf.get(num ?? fromStyle?.num ?? '') ?? ''
    const depth = Number(level ?? fromStyle?.level ?? 0)
    const levels = lists.get(list)
    const own = levels?.get(depth)
    if (!levels || !own || num === '0') return ''
    const counts = counters.get(list) ?? []
    counters.set(list, counts)
    counts[depth] = (counts[depth] ?? own.start - 1) + 1
    counts.length = depth + 1
    return own.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1
      const shown = levels.get(at)
      return written(counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
    })
  }
}

function readLists(xml: string): Numbering {
  const lists = new Map<string, Map<number, Level>>()
  const abstractOf = new Map<string, string>()
  let levels = new Map<number, Level>()
  let level: Level = { format: 'decimal', text: '', start: 1 }
  let num = ''
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text' || token.kind === 'close') continue
    const value = attributeOf(token.attributes, 'w:val') ?? ''
    if (token.name === 'w:abstractNum') lists.set(attributeOf(token.attributes, 'w:abstractNumId') ?? '', (levels = new Map()))
    else if (token.name === 'w:lvl') levels.set(Number(attributeOf(token.attributes, 'w:ilvl') ?? 0), (level = { format: 'decimal', text: '', start: 1 }))
    else if (token.name === 'w:numFmt') level.format = value
    else if (token.name === 'w:lvlText') level.text = value
    else if (token.name === 'w:start') level.start = Number(value) || 1
    else if (token.name === 'w:num') num = attributeOf(token.attributes, 'w:numId') ?? ''
    else if (token.name === 'w:abstractNumId') abstractOf.set(num, value)
  }
  return { lists, abstractOf }
}

/** Headings are often numbered through their style. */
function readStyles(xml: string): ReadonlyMap<string, { num?: string; level?: string }> {
  const styles = new Map<string, { num?: string; level?: string }>()
  let style: { num?: string; level?: string } = {}
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text' || token.kind === 'close') continue
    const value = attributeOf(token.attributes, 'w:val')
    if (token.name === 'w:style') styles.set(attributeOf(token.attributes, 'w:styleId') ?? '', (style = {}))
    else if (token.name === 'w:numId' && value !== undefined) style.num = value
    else if (token.name === 'w:ilvl' && value !== undefined) style.level = value
  }
  return styles
}

const chineseFormats = new Set(['chineseCounting', 'chineseCountingThousand', 'japaneseCounting', 'taiwaneseCounting', 'ideographTraditional', 'chineseLegalSimplified'])
const digits = '零一二三四五六七八九'

function written(count: number, format: string): string {
  if (format === 'none' || format === 'bullet') return ''
  if (!chineseFormats.has(format) || count > 99 || count < 1) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens] ?? ''}十`
  return `${ten}${ones === 0 ? '' : (digits[ones] ?? '')}`
}
