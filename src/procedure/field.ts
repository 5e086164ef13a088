// What an action asks for. A field is data: the office draws its input, the server checks it, the API documents it.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import type { Held } from '#procedure/held.ts'

/** @property answer the key of a choice of one, or of a yes-or-no, that stands in the same step */
export type OnlyIf = { readonly answer: string; readonly is: readonly (string | boolean)[] }

/** What every kind of field may say of itself. */
export type Asking = {
  readonly optional?: true
  /** Asked only where another answer of the same step is one of these; elsewhere it is not shown, and refused when given. */
  readonly onlyIf?: OnlyIf
  /** One line under the label: what to write, an example. */
  readonly hint?: string
  readonly basis?: readonly Basis[]
}

/** A person as typed in. In the ledger only the id stays; the rest lives sealed beside it. */
export type PersonInput = {
  readonly name: string
  readonly phone?: string
  readonly idNumber?: string
  readonly address?: string
  readonly sex?: '男' | '女'
}

/** Where a sealed value is kept. This, and nothing of the person, is what an entry carries. */
export type Sealed = { readonly sealed: string }

/** A file already taken into the store: named by its content. */
export type FileRef = { readonly sha256: string; readonly name: string; readonly bytes: number }

type Labelled = Asking & { readonly title: string }
/**
 * Texts that are names of the program's own, and what people read in their place. `indicator` and `procedure`: its title.
 * `action` and `field`: the title of a step, or of a step's answer, of the procedure named in the answer `procedure` beside it;
 * `value`: what that answer says when it is chosen. `slots`: prose with figures set in by name. `matter`: a matter to go to.
 * `key`: nothing, its words stand beside it.
 */
export type Declared = 'indicator' | 'procedure' | 'action' | 'field' | 'value' | 'slots' | 'matter' | 'key'

export type TextField = Labelled & { readonly kind: 'text'; readonly long: boolean; readonly most: number; readonly sealed: boolean; readonly declared?: Declared } & Partial<Held>
export type IntegerField = Labelled & { readonly kind: 'integer'; readonly least: number; readonly most: number; readonly unit?: string }
/** Whole 分; shown and typed in 元. */
export type MoneyField = Labelled & { readonly kind: 'money' }
export type DayField = Labelled & { readonly kind: 'day'; readonly future: boolean }
export type YesNoField = Labelled & { readonly kind: 'yesNo' }
export type ChoiceField = Labelled & { readonly kind: 'choice'; readonly of: Readonly<Record<string, string>>; readonly many: boolean }
export type PersonField = Labelled & { readonly kind: 'person'; readonly many: boolean; readonly least: number } & Partial<Held>
/** A matter of another procedure, by id. */
export type MatterField = Labelled & { readonly kind: 'matter'; readonly of: string; readonly many: boolean }
export type AreaField = Labelled & { readonly kind: 'area'; readonly many: boolean }
/** A member of staff, by account id. */
export type StaffField = Labelled & { readonly kind: 'staff'; readonly many: boolean }
export type FileField = Labelled & { readonly kind: 'file'; readonly many: boolean }
/**
 * Rows that another matter lists by `name`, ticked instead of typed. `of`: the answer, of this step or of the opening, that names the
 * matter; `rows`: its answer that is the list. `begins`: under which name the entries have noted what to begin with, and what each
 * such row says beside its name.
 */
export type Listed = { readonly of: string; readonly rows: string; readonly begins?: { readonly noted: string; readonly with: Readonly<Record<string, string>> } }
export type RowsField = Labelled & { readonly kind: 'rows'; readonly row: Fields; readonly least: number; readonly listed?: Listed }

export type Field =
  | TextField | IntegerField | MoneyField | DayField | YesNoField | ChoiceField
  | PersonField | MatterField | AreaField | StaffField | FileField | RowsField

export type Fields = Readonly<Record<string, Field>>

/** A field with some of its properties known more exactly, and known to be left out at times when its options say so. */
type Exactly<F, More, O> = Omit<F, keyof More> & Readonly<More> & (O extends { optional: true } ? { readonly optional: true } : unknown) & (O extends { onlyIf: OnlyIf } ? { readonly onlyIf: OnlyIf } : unknown)

function asking<const O extends object>(options: O | undefined): O {
  return (options ?? {}) as O
}

/** One line of text. @param most characters, 200 unless told */
export function text<const O extends Asking & { most?: number; declared?: Declared }>(title: string, options?: O): Exactly<TextField, { sealed: false }, O> {
  return { kind: 'text', title, long: false, most: 200, sealed: false, ...asking(options) } as unknown as Exactly<TextField, { sealed: false }, O>
}

/** Paragraphs, 5,000 characters at most unless told. */
export function longText<const O extends Asking & { most?: number; declared?: Declared }>(title: string, options?: O): Exactly<TextField, { sealed: false }, O> {
  return { kind: 'text', title, long: true, most: 5000, sealed: false, ...asking(options) } as unknown as Exactly<TextField, { sealed: false }, O>
}

/** Text about a person's circumstances: kept sealed beside the ledger and erasable, as names are. @param options with why it is kept and how long */
export function privateText<const O extends Asking & Partial<Held>>(title: string, options?: O): Exactly<TextField, { sealed: true }, O> {
  return { kind: 'text', title, long: true, most: 5000, sealed: true, ...asking(options) } as unknown as Exactly<TextField, { sealed: true }, O>
}

export function integer<const O extends Asking & { least?: number; most?: number; unit?: string }>(title: string, options?: O): Exactly<IntegerField, object, O> {
  return { kind: 'integer', title, least: 0, most: 100_000_000, ...asking(options) } as unknown as Exactly<IntegerField, object, O>
}

export function money<const O extends Asking>(title: string, options?: O): Exactly<MoneyField, object, O> {
  return { kind: 'money', title, ...asking(options) } as unknown as Exactly<MoneyField, object, O>
}

/** A day. Not later than the day of recording unless `future`. */
export function day<const O extends Asking & { future?: boolean }>(title: string, options?: O): Exactly<DayField, object, O> {
  return { kind: 'day', title, future: false, ...asking(options) } as unknown as Exactly<DayField, object, O>
}

export function yesNo<const O extends Asking>(title: string, options?: O): Exactly<YesNoField, object, O> {
  return { kind: 'yesNo', title, ...asking(options) } as unknown as Exactly<YesNoField, object, O>
}

/** One of a closed list: stored key → what people read. */
export function choice<const C extends Readonly<Record<string, string>>, const O extends Asking>(title: string, of: C, options?: O): Exactly<ChoiceField, { of: C; many: false }, O> {
  return { kind: 'choice', title, of, many: false, ...asking(options) } as unknown as Exactly<ChoiceField, { of: C; many: false }, O>
}

export function choices<const C extends Readonly<Record<string, string>>, const O extends Asking>(title: string, of: C, options?: O): Exactly<ChoiceField, { of: C; many: true }, O> {
  return { kind: 'choice', title, of, many: true, ...asking(options) } as unknown as Exactly<ChoiceField, { of: C; many: true }, O>
}

export function person<const O extends Asking & Partial<Held>>(title: string, options?: O): Exactly<PersonField, { many: false }, O> {
  return { kind: 'person', title, many: false, least: 1, ...asking(options) } as unknown as Exactly<PersonField, { many: false }, O>
}

/** @param options `least`: how many at least, 1 unless told */
export function people<const O extends Asking & Partial<Held> & { least?: number }>(title: string, options?: O): Exactly<PersonField, { many: true }, O> {
  return { kind: 'person', title, many: true, least: 1, ...asking(options) } as unknown as Exactly<PersonField, { many: true }, O>
}

export function staff<const O extends Asking>(title: string, options?: O): Exactly<StaffField, { many: false }, O> {
  return { kind: 'staff', title, many: false, ...asking(options) } as unknown as Exactly<StaffField, { many: false }, O>
}

export function staffList<const O extends Asking>(title: string, options?: O): Exactly<StaffField, { many: true }, O> {
  return { kind: 'staff', title, many: true, ...asking(options) } as unknown as Exactly<StaffField, { many: true }, O>
}

/** @param of id of the procedure the matter runs under; resolved when the program starts */
export function matter<const O extends Asking>(title: string, of: string, options?: O): Exactly<MatterField, { many: false }, O> {
  return { kind: 'matter', title, of, many: false, ...asking(options) } as unknown as Exactly<MatterField, { many: false }, O>
}

export function matters<const O extends Asking>(title: string, of: string, options?: O): Exactly<MatterField, { many: true }, O> {
  return { kind: 'matter', title, of, many: true, ...asking(options) } as unknown as Exactly<MatterField, { many: true }, O>
}

export function area<const O extends Asking>(title: string, options?: O): Exactly<AreaField, { many: false }, O> {
  return { kind: 'area', title, many: false, ...asking(options) } as unknown as Exactly<AreaField, { many: false }, O>
}

export function areas<const O extends Asking>(title: string, options?: O): Exactly<AreaField, { many: true }, O> {
  return { kind: 'area', title, many: true, ...asking(options) } as unknown as Exactly<AreaField, { many: true }, O>
}

export function files<const O extends Asking>(title: string, options?: O): Exactly<FileField, { many: true }, O> {
  return { kind: 'file', title, many: true, ...asking(options) } as unknown as Exactly<FileField, { many: true }, O>
}

/** A small table: the same fields, row by row. */
export function rows<const F extends Fields, const O extends Asking & { least?: number; listed?: Listed }>(title: string, row: F, options?: O): Exactly<RowsField, { row: F }, O> {
  return { kind: 'rows', title, row, least: 1, ...asking(options) } as unknown as Exactly<RowsField, { row: F }, O>
}

/** Is it asked at all, after what else has been answered? @param answers of the same step, as typed or as stored */
export function isAsked({ onlyIf }: Pick<Asking, 'onlyIf'>, answers: Readonly<Record<string, unknown>>): boolean {
  return onlyIf === undefined || onlyIf.is.includes(answers[onlyIf.answer] as string)
}

/** Of a field whose `many` is not known, such as any field at all: either. */
type Many<F, T> = F extends { many: true } ? readonly T[] : F extends { many: false } ? T : T | readonly T[]

/** What a field's answer is in the ledger: sealed values are references. */
export type AnswerOf<F> =
  F extends { kind: 'text'; sealed: true } ? Sealed
  : F extends { kind: 'text' } ? string
  : F extends { kind: 'integer' } | { kind: 'money' } ? number
  : F extends { kind: 'day' } ? PlainDate
  : F extends { kind: 'yesNo' } ? boolean
  : F extends { kind: 'choice'; of: infer C } ? Many<F, Extract<keyof C, string>>
  : F extends { kind: 'person' } ? Many<F, Sealed>
  : F extends { kind: 'file' } ? readonly FileRef[]
  : F extends { kind: 'matter' } | { kind: 'area' } | { kind: 'staff' } ? Many<F, string>
  : F extends { kind: 'rows'; row: infer R extends Fields } ? readonly AnswersOf<R>[]
  : never

type OptionalKeys<A> = { [K in keyof A]: A[K] extends { optional: true } | { onlyIf: OnlyIf } ? K : never }[keyof A]

export type AnswersOf<A extends Fields> =
  { readonly [K in Exclude<keyof A, OptionalKeys<A>>]: AnswerOf<A[K]> } & { readonly [K in OptionalKeys<A>]?: AnswerOf<A[K]> }
