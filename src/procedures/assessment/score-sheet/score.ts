// What an item of a score sheet comes to, and why. Pure: the page, the guard and the paper are one computation. It scores what the
// township has on record for a matter; it never scores a person.
import type { WitnessedFigure } from '#procedure/guard.ts'
import { figureText } from '#procedure/figure-text.ts'

export const rules = {
  figure: '数字达到',
  evidence: '有台账记录',
  byHand: '人工评定',
} as const

export type Item = {
  readonly number: string
  readonly head?: string
  readonly text: string
  /** Marks, up to two decimals, as the sheet writes them. */
  readonly weight: string
  readonly rule: keyof typeof rules
  readonly indicator?: string
  /** At least so much: of a rate whole per cents, otherwise units. */
  readonly threshold?: number
  /** Procedure of which there must be records. */
  readonly evidence?: string
  /** Falling short loses in proportion; otherwise all. */
  readonly inProportion?: boolean
}

export type Scored = {
  readonly number: string
  /** Hundredths of a mark; absent where only people can tell. */
  readonly score?: number
  readonly full: number
  readonly why: string
  /** What is not there. */
  readonly missing?: string
}

/** What the ledger has: figures by id, and numbers of matters by procedure. */
export type Counted = { readonly figures: ReadonlyMap<string, Pick<WitnessedFigure, 'value' | 'unit'>>; readonly evidence: ReadonlyMap<string, number> }

/** `2.5` → 250; nothing for what is no number of marks. */
export function marksOf(text: string): number | undefined {
  const match = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(text.trim())
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined
}

/** 250 → `2.5` */
export function marksText(hundredths: number): string {
  return String(hundredths / 100)
}

export function scoreItem(item: Item, counted: Counted): Scored {
  const full = marksOf(item.weight) ?? 0
  const { number } = item
  if (item.rule === 'byHand') return { number, full, why: '要由人对照材料评定' }
  const wanted = item.threshold ?? 1
  const found = item.rule === 'figure' ? figureFor(item, counted) : { value: counted.evidence.get(item.evidence ?? '') ?? 0, text: `${counted.evidence.get(item.evidence ?? '') ?? 0}件`, per: 1, unit: '件' }
  if (found.value === undefined) return { number, full, score: 0, why: '没有数字：台账里还没有可以数的记录', missing: '对应的台账记录' }
  const goal = wanted * found.per
  if (found.value >= goal) return { number, full, score: full, why: `应不少于${wanted}${found.unit}，现有${found.text}，达到` }
  const score = item.inProportion && goal > 0 ? Math.floor((full * found.value) / goal) : 0
  return { number, full, score, why: `应不少于${wanted}${found.unit}，现有${found.text}，${item.inProportion ? '按比例得分' : '没有达到，不得分'}`, missing: `还差${found.per === 1 ? `${goal - found.value}${found.unit}` : `${marksText(goal - found.value)}个百分点`}` }
}

/** Rates are kept in hundredths of a per cent and money in 分; a sheet asks in whole per cents and 元. */
function figureFor(item: Item, { figures }: Counted): { readonly value: number | undefined; readonly text: string; readonly per: number; readonly unit: string } {
  const figure = figures.get(item.indicator ?? '')
  const unit = figure?.unit ?? ''
  const text = figure?.value === undefined ? '' : `${figureText(figure)}${unit === '%' ? '' : unit}`
  return { value: figure?.value, text, per: unit === '%' || unit === '元' ? 100 : 1, unit }
}

export function totalOf(scored: readonly Scored[]): { readonly score: number; readonly full: number; readonly open: number } {
  return {
    score: scored.reduce((sum, each) => sum + (each.score ?? 0), 0),
    full: scored.reduce((sum, each) => sum + each.full, 0),
    open: scored.filter((each) => each.score === undefined).length,
  }
}
