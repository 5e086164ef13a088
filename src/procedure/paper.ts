// A paper is a pure function of a matter to the neutral block model; layout engines know nothing of matters.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { PaperDocument } from '#documents/block.ts'
import type { Basis } from '#law/instrument.ts'
import type { PersonInput, Sealed } from '#procedure/field.ts'
import type { Indicator } from '#procedure/indicator.ts'
import type { Matter } from '#procedure/matter.ts'
import type { ActionKey, MatterOf } from '#procedure/procedure.ts'

/** What a paper may look up beside its matter: names opened for the reader who prints it. */
export type Desk = {
  readonly township: { readonly code: string; readonly name: string; readonly fullName: string }
  readonly today: PlainDate
  /** `（2024）永人调字第12号` */
  readonly number: string
  person(sealed: Sealed): PersonInput
  text(sealed: Sealed): string
  staff(account: string): string
  area(code: string): string
  matter(id: string): Matter | undefined
  /** Those of a kind the paper `consults`, the township's own and its county's. */
  consulted(procedure: string): readonly Matter[]
  /** The one-line name of another matter. */
  title(id: string): string
  /** Its number as people write it. */
  numberOf(id: string): string
  indicator(id: string): Pick<Indicator, 'title' | 'unit' | 'definition' | 'measure'> | undefined
}

export type Paper = {
  /** Permanent, English, unique in the whole system. */
  readonly id: string
  readonly title: string
  readonly procedure: string
  /** Printable once one of these actions is on record. */
  readonly after: readonly string[]
  readonly basis: readonly Basis[]
  /** For a notice board or the web: persons are named masked, and words about them not at all. */
  readonly published?: true
  /** Kinds of matter it looks up, though the matter points to none: a standard for its order, for one. */
  readonly consults?: readonly string[]
  body(matter: Matter, desk: Desk): PaperDocument
}

/** Papers of one procedure, typed by its answers. */
export function paperOf<P extends { readonly id: string }>(procedure: P) {
  return (spec: Omit<Paper, 'procedure' | 'after' | 'body'> & { readonly after: ActionKey<P> | readonly ActionKey<P>[]; body(matter: MatterOf<P>, desk: Desk): PaperDocument }): Paper =>
    ({ ...spec, after: [spec.after].flat(), procedure: procedure.id }) as unknown as Paper
}

/** Has what the paper tells been recorded, and does the record still stand? */
export function isPrintable(paper: Paper, matter: Matter): boolean {
  return matter.entries.some((entry) => paper.after.includes(entry.action))
}
