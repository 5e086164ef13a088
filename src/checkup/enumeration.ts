// A total and the parts that a sentence lists under it: 共126件，其中邻里纠纷58件、婚姻家庭纠纷41件、土地纠纷27件.
import type { Figure } from '#checkup/figure.ts'
import { familyOf } from '#checkup/measure-words.ts'
import type { Sentence } from '#checkup/reading.ts'

type Told = { readonly sentence: Sentence; readonly figure: Figure }

export type Enumeration = {
  /**
   * The figures that may be meant as the total, the nearest first: in 受理391件，调解成功382件。其中…… the parts may
   * split either.
   */
  readonly totals: readonly [Told, ...Told[]]
  readonly sentence: Sentence
  readonly parts: readonly Figure[]
  /** The labels are of one kind, so that no case can stand under two of them. */
  readonly parallel: boolean
  /** The sentence itself says that the list is not complete (等、主要). */
  readonly partial: boolean
}

const mostTotals = 4
const announces = /其中|分别(?:为|是)|具体(?:为|是)/g
/** What was done with the cases, as against what kind they are. */
const outcome = /成功|化解|办结|调结|达成|履行|签订|涉及|涉案|整改|移送|通过|合格|结案|满意|引导/
const kinds =
  /^(?:邻里|婚姻|家庭|婚姻家庭|婚恋|土地|林地|山林|草场|水利|土地山林|山林土地|土地承包|宅基地|宅基地房屋|房屋|劳动|劳资|劳动争议|劳务|债务|借贷|民间借贷|合同|经济|赔偿|损害赔偿|物业|交通事故|道路交通|征地拆迁|征地|拆迁|生产经营|消费|医疗|环境|环境污染|继承|赡养|相邻关系|其他|其它)(?:类|纠纷|矛盾|矛盾纠纷)?$/

/** @param before the sentence before, in the same line, where a total may stand that 其中 opens a new sentence on */
export function enumerationsIn(sentence: Sentence, before: Sentence | undefined): readonly Enumeration[] {
  return [...sentence.text.matchAll(announces)].flatMap((match) => {
    const end = match.index + match[0].length
    const next = sentence.text.slice(end).search(announces)
    const first = sentence.figures.findIndex((figure) => figure.start >= end)
    const parts = first < 0 ? [] : listFrom(sentence, first, next < 0 ? Infinity : end + next)
    const unit = parts[0]?.unit
    const own = sentence.figures.filter((figure) => figure.end <= match.index && figure.unit === unit).slice(-mostTotals)
    const earlier = own.length === 0 && /^.?其中/.test(sentence.text) ? (before?.figures ?? []).filter((figure) => figure.unit === unit).slice(-mostTotals) : []
    const [nearest, ...others] = [...own.map((figure) => ({ sentence, figure })), ...earlier.map((figure) => ({ sentence: before ?? sentence, figure }))].reverse()
    if (!nearest || parts.length < 2) return []
    const labels = parts.map(labelOf)
    const words = sentence.text.slice(match.index, (parts.at(-1)?.end ?? 0) + 2)
    return [{ totals: [nearest, ...others], sentence, parts, parallel: areParallel(labels), partial: /等|主要|多为|余|约|近/.test(words) }]
  })
}

/** The figures that carry the list on: same measure word, same separator, no change from kinds to outcomes. */
function listFrom(sentence: Sentence, first: number, limit: number): readonly Figure[] {
  const parts: Figure[] = []
  const unit = sentence.figures[first]?.unit ?? ''
  let separator = ''
  for (const figure of sentence.figures.slice(first)) {
    if (figure.start >= limit) break
    // A share in brackets belongs to the part before it.
    if (figure.unit === '%') continue
    if (familyOf(figure.unit) !== familyOf(unit)) break
    const previous = parts.at(-1)
    const between = previous ? sentence.text.slice(previous.end, figure.start) : ''
    const mark = /[；。]/.exec(between)?.[0] ?? /，/.exec(between)?.[0] ?? '、'
    if (previous && separator !== '' && mark !== separator) break
    if (previous && (/共|合计|总计|全年|累计|同时|此外|另有/.test(between) || (outcome.test(labelOf(figure)) && !parts.some((part) => outcome.test(labelOf(part)))))) break
    if (previous) separator = mark
    parts.push(figure)
  }
  return parts
}

function labelOf(figure: Figure): string {
  const lead = figure.lead.replace(/^(?:其中|分别为|分别是|具体为|具体是|包括|含|有)/, '').replace(/(?:共|有|为|达|约|近)$/, '')
  return lead === '' ? figure.tail : lead
}

/** Labels of one kind by their common words: 邻里纠纷、土地纠纷; 进校园、进企业; 市容类、油烟类; 行政许可、行政处罚、其他. */
function areParallel(labels: readonly string[]): boolean {
  const outcomes = labels.filter((label) => outcome.test(label)).length
  if (labels.includes('') || (outcomes > 0 && outcomes < labels.length)) return false
  const plain = labels.filter((label) => !/^其[他它]/.test(label))
  const shared = (cut: (label: string) => string) => plain.length > 0 && new Set(plain.map(cut)).size === 1
  const last = plain[0]?.slice(-2) ?? ''
  return (
    shared((label) => label.slice(-2)) ||
    (outcomes === 0 && shared((label) => label.slice(-1))) ||
    (labels.length >= 3 && shared((label) => label.slice(0, 2))) ||
    (/^[进入到赴]/.test(plain[0] ?? '') && shared((label) => label.slice(0, 1))) ||
    plain.every((label) => kinds.test(label)) ||
    (labels.length >= 3 && plain.every((label) => label.endsWith(last) || kinds.test(label)))
  )
}
