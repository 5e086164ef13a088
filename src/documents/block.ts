// The neutral model of a paper: what it says, never how it is set. Layout engines turn it into .docx, PDF and print HTML.
import type { Content, Inline } from '#documents/inline.ts'

/**
 * `official` is the page of GB/T 9704-2012 (22 lines of 28 characters); `form` the page of case papers;
 * `ledger` a page of many narrow columns.
 */
export type Layout = 'official' | 'form' | 'ledger'
export type Orientation = 'portrait' | 'landscape'
export type Align = 'left' | 'center' | 'right'

export type PaperDocument = {
  /** The name of the file's content, in its properties and the reader's title bar; not printed. */
  readonly title: string
  readonly layout: Layout
  /** Ledgers lie unless told otherwise, everything else stands. */
  readonly orientation?: Orientation
  /** Printed at the head of every page, such as 演示数据. */
  readonly watermark?: string
  /** Printed at the foot of every page beside the page number. */
  readonly footer?: string
  /** Printed small at the left of the head of every page, beside the words: the code by which this sheet finds its matter again. */
  readonly mark?: { readonly picture: string; readonly lines: readonly string[] }
  readonly blocks: readonly Block[]
}

/** 发文机关标志 with its red line; the number stands left when there is a signer (上行文), else in the middle. */
export type Masthead = { readonly kind: 'masthead'; readonly organ: string; readonly number?: string; readonly signer?: string }
/** The title of the paper; a line feed parts its lines by sense. */
export type Title = { readonly kind: 'title'; readonly text: string; readonly subtitle?: string }
/** The number of a paper that carries no masthead. */
export type NumberLine = { readonly kind: 'number'; readonly text: string }
/** 主送机关, with its colon. */
export type Addressee = { readonly kind: 'addressee'; readonly text: string }
export type HeadingLevel = 1 | 2 | 3 | 4
/** 一、/（一）/1./（1）. With `runIn` the text goes on in the same paragraph. */
export type Heading = { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string; readonly runIn?: readonly Inline[] }
/** Left-aligned paragraphs are justified and begin two characters in, unless `indent` is false. */
export type Paragraph = { readonly kind: 'paragraph'; readonly content: Content; readonly align?: Align; readonly indent?: boolean }
/** Questions and answers of a record. */
export type Dialogue = { readonly kind: 'dialogue'; readonly turns: readonly { readonly ask: Content; readonly answer: Content }[] }

/** One labelled place in a form. An empty label gives a cell of text alone. */
export type FormField = {
  readonly label: string
  readonly content: Content
  /** Width of the whole field against its neighbours in the row; 1 when absent. */
  readonly share?: number
  /** A line at the foot of the cell, set right: signature and date of an opinion. */
  readonly foot?: Content
}
/** Neighbouring rows of the same `group` share one tall cell at the left that says it. */
export type FormRow = { readonly fields: readonly FormField[]; readonly group?: string; /** Room kept free, in lines. */ readonly lines?: number }
export type Form = { readonly kind: 'form'; readonly rows: readonly FormRow[] }

export type Column = {
  readonly title: string
  /** Width against the other columns; 1 when absent. */
  readonly width?: number
  /** Left when absent; numbers are set right. */
  readonly align?: Align
  /** Neighbouring columns of the same group stand under one common heading. */
  readonly group?: string
}
/** A ledger. Its head is repeated on every page. */
export type Table = {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Content[])[]
  readonly caption?: string
  readonly totals?: readonly Content[]
}

export type SignatureLine = {
  readonly label: string
  /** Already known, as on a record; otherwise a blank is kept. */
  readonly name?: string
  /** Keeps the words （盖章） and the room. */
  readonly seal?: boolean
  /** Keeps a blank for the day behind the name. */
  readonly dated?: boolean
}
export type Signatures = { readonly kind: 'signatures'; readonly lines: readonly SignatureLine[]; readonly columns?: 1 | 2 }
/** A date, or a place to write one, at the right. */
export type DateLine = { readonly kind: 'dateLine'; readonly text: string }
/** 发文机关署名 and 成文日期. */
export type Closing = { readonly kind: 'closing'; readonly organs: readonly string[]; readonly date: string; readonly sealed: boolean }
/** 附件说明: names without closing marks. */
export type AttachmentNote = { readonly kind: 'attachmentNote'; readonly items: readonly string[] }
/** The head of an annex, always on a new page. */
export type AnnexHead = { readonly kind: 'annexHead'; readonly label: string; readonly title: string }
/** 附注 on official papers, 注 under forms and ledgers. */
export type Note = { readonly kind: 'note'; readonly content: Content }
/** 版记, at the foot of the last page. */
export type Imprint = { readonly kind: 'imprint'; readonly copyTo?: string; readonly office: string; readonly date: string }
/** A photograph, a scan, a page of a PDF or a code; fills the page's text area unless measures (mm) say less. */
export type PictureBlock = {
  readonly kind: 'picture'
  /** Its name among the pictures that travel with the paper. */
  readonly picture: string
  /** Of a PDF; the first unless told. */
  readonly page?: number
  readonly width?: number
  readonly height?: number
  /** In the middle unless told. */
  readonly align?: Align
  readonly caption?: string
}
export type PageBreak = { readonly kind: 'pageBreak' }
/** Empty lines. */
export type Space = { readonly kind: 'space'; readonly lines: number }

export type Block =
  | Masthead
  | Title
  | NumberLine
  | Addressee
  | Heading
  | Paragraph
  | Dialogue
  | Form
  | Table
  | Signatures
  | DateLine
  | Closing
  | AttachmentNote
  | AnnexHead
  | Note
  | Imprint
  | PictureBlock
  | PageBreak
  | Space

/** 发文机关标志. @param extras 发文字号, and 签发人 on papers sent upward */
export function masthead(organ: string, extras: Omit<Masthead, 'kind' | 'organ'> = {}): Masthead {
  return { kind: 'masthead', organ, ...extras }
}

export function title(text: string, subtitle?: string): Title {
  return subtitle === undefined ? { kind: 'title', text } : { kind: 'title', text, subtitle }
}

export function numberLine(text: string): NumberLine {
  return { kind: 'number', text }
}

/** 主送机关; the colon is added when the name does not end in one. */
export function addressee(name: string): Addressee {
  return { kind: 'addressee', text: name.endsWith('：') ? name : `${name}：` }
}

/** @param runIn text that goes on in the same paragraph; without it the heading stands alone */
export function heading(level: HeadingLevel, text: string, ...runIn: readonly Inline[]): Heading {
  return runIn.length === 0 ? { kind: 'heading', level, text } : { kind: 'heading', level, text, runIn }
}

export function paragraph(...content: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', content }
}

/** A paragraph that begins at the margin: lists of articles, lines of parties. */
export function flush(...content: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', content, indent: false }
}

export function centered(...content: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', content, align: 'center', indent: false }
}

export function dialogue(turns: Dialogue['turns']): Dialogue {
  return { kind: 'dialogue', turns }
}

/** A bordered form. Rows may differ in their number of fields. */
export function form(rows: readonly FormRow[]): Form {
  return { kind: 'form', rows }
}

/** A row of labelled places: `row({ 姓名: '张三', 性别: '男' })` or, with widths and feet, a list of fields. */
export function row(fields: Readonly<Record<string, Content>> | readonly FormField[], extras: Omit<FormRow, 'fields'> = {}): FormRow {
  return { fields: isFieldList(fields) ? fields : Object.entries(fields).map(([label, content]) => ({ label, content })), ...extras }
}

function isFieldList(fields: Readonly<Record<string, Content>> | readonly FormField[]): fields is readonly FormField[] {
  return Array.isArray(fields)
}

export function table(columns: readonly Column[], rows: Table['rows'], extras: Omit<Table, 'kind' | 'columns' | 'rows'> = {}): Table {
  return { kind: 'table', columns, rows, ...extras }
}

/** @param columns two puts the lines side by side, as two parties sign */
export function signatures(lines: readonly SignatureLine[], columns: 1 | 2 = 1): Signatures {
  return { kind: 'signatures', lines, columns }
}

/** @param text a date as papers write it; without it the day is left blank */
export function dateLine(text = '　　年　　月　　日'): DateLine {
  return { kind: 'dateLine', text }
}

/** 署名 and 成文日期, placed for a seal unless `sealed` is false (GB/T 9704-2012 7.3.5). */
export function closing(organs: string | readonly string[], date: string, sealed = true): Closing {
  return { kind: 'closing', organs: typeof organs === 'string' ? [organs] : organs, date, sealed }
}

export function attachmentNote(...items: readonly string[]): AttachmentNote {
  return { kind: 'attachmentNote', items }
}

/** @param label 附件 or 附件1 */
export function annexHead(label: string, name: string): AnnexHead {
  return { kind: 'annexHead', label, title: name }
}

export function note(...content: readonly Inline[]): Note {
  return { kind: 'note', content }
}

export function imprint(office: string, date: string, copyTo?: string): Imprint {
  return copyTo === undefined ? { kind: 'imprint', office, date } : { kind: 'imprint', office, date, copyTo }
}

/** @param extras page of a PDF, measures in millimetres, words under it */
export function picture(name: string, extras: Omit<PictureBlock, 'kind' | 'picture'> = {}): PictureBlock {
  return { kind: 'picture', picture: name, ...extras }
}

export const pageBreak: PageBreak = { kind: 'pageBreak' }

export function space(lines = 1): Space {
  return { kind: 'space', lines }
}
