// What an exam that is sat in this product is sat by, and how often somebody has begun it; read from the exam's entries by
// the exam itself, by the sittings and by the server that marks them.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'
import type { PaperRule } from './draw-paper.ts'

export type ExamEntries = { readonly entries: readonly Pick<Entry, 'action' | 'answers'>[] }

/** The first window and its settings; `round` 2 is the make-up, once it is open. */
export type Settings = {
  readonly rule: PaperRule
  readonly minutes: number
  readonly tries: number
  readonly opensOn: PlainDate
  readonly closesOn: PlainDate
  readonly round: 1 | 2
  readonly passMark: number
}

type Announced = { readonly paperRule?: PaperRule; readonly minutes?: number; readonly tries?: number; readonly passMark: number } & Window
type Window = { readonly opensOn: PlainDate; readonly closesOn: PlainDate }

/** @returns nothing for an exam that is sat elsewhere */
export function settingsOf(exam: ExamEntries | undefined): Settings | undefined {
  const said = exam?.entries.find((entry) => entry.action === 'announce')?.answers as Announced | undefined
  if (!said?.paperRule || said.minutes === undefined) return undefined
  const makeUp = exam?.entries.findLast((entry) => entry.action === 'openMakeUp')?.answers as Window | undefined
  const { opensOn, closesOn } = makeUp ?? said
  return { rule: said.paperRule, minutes: said.minutes, tries: said.tries ?? 1, opensOn, closesOn, round: makeUp ? 2 : 1, passMark: said.passMark }
}

/** How often this account has begun in that round; a sitting given back is not counted. */
export function begun(exam: ExamEntries, search: { readonly account: string; readonly round: 1 | 2 }): number {
  const from = search.round === 1 ? 0 : exam.entries.findLastIndex((entry) => entry.action === 'openMakeUp')
  const times = (action: string) => exam.entries.filter((entry, index) => index >= from && entry.action === action && entry.answers['account'] === search.account).length
  return times('noteSitting') - times('giveBack')
}
