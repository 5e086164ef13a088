// Turns rows with different numbers of fields into one grid of columns, so that every engine can draw the same borders.
import type { Form, FormField, FormRow } from '#documents/block.ts'
import { characterWidth } from '#documents/character-width.ts'
import type { Content } from '#documents/inline.ts'

export type FormCell = {
  readonly kind: 'label' | 'value' | 'group'
  readonly content: Content
  readonly foot?: Content
  /** First grid column, and how many columns and rows the cell covers. */
  readonly column: number
  readonly columns: number
  readonly rows: number
}
export type FormGrid = {
  /** Widths in the unit the form's whole width was given in. */
  readonly widths: readonly number[]
  readonly rows: readonly { readonly cells: readonly FormCell[]; readonly lines: number }[]
}

type Span = { readonly kind: 'label' | 'value'; readonly field: FormField; readonly from: number; readonly to: number }

/** Widths in characters of the cell's type: of the group column, of the room around a label, of the widest label. */
const groupCharacters = 2.5
const labelPadding = 1.2
const widestLabel = 7

/**
 * @param measure the whole width and the width of one character, in the same unit
 * @returns column widths that add up to the whole width, and for every row the cells that begin in it
 */
export function formGrid(form: Form, measure: { readonly width: number; readonly character: number }): FormGrid {
  const grouped = form.rows.some((row) => row.group !== undefined)
  const groupWidth = grouped ? groupCharacters * measure.character : 0
  const widths = labelWidths(form)
  const lines = form.rows.map((row) =>
    spansOf(row, {
      start: row.group === undefined ? 0 : groupWidth,
      end: measure.width,
      label: (place) => (widths.get(labelPlace(row, place)) ?? 0) * measure.character,
    }),
  )
  const edges = edgesOf(lines.flat(), [0, ...(grouped ? [groupWidth] : []), measure.width])
  return {
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    rows: form.rows.map((row, index) => ({
      cells: [...groupCell(form.rows, index), ...(lines[index] ?? []).map((span) => cellOf(span, edges))],
      lines: row.lines ?? 1,
    })),
  }
}

type Reach = { readonly start: number; readonly end: number; readonly label: (place: number) => number }

// Labels that stand under one another share a width: all first labels of grouped rows, all first labels of the others,
// and further ones in rows of as many fields.
function labelPlace(row: FormRow, place: number): string {
  return place === 0 ? `first:${row.group === undefined}` : `${row.fields.length}:${place}`
}

function labelWidths(form: Form): ReadonlyMap<string, number> {
  const widths = new Map<string, number>()
  for (const row of form.rows) {
    for (const [place, field] of row.fields.entries()) {
      const key = labelPlace(row, place)
      const lines = field.label.split('\n').map(characterWidth)
      widths.set(key, Math.max(widths.get(key) ?? 0, Math.min(widestLabel, Math.max(...lines)) + labelPadding))
    }
  }
  return widths
}

// A row without fields is still a row on paper: an empty cell.
const empty: FormField = { label: '', content: '' }

function spansOf(row: FormRow, reach: Reach): readonly Span[] {
  const fields = row.fields.length === 0 ? [empty] : row.fields
  const shares = fields.reduce((sum, field) => sum + (field.share ?? 1), 0)
  let from = reach.start
  return fields.flatMap((field, place): Span[] => {
    const to = from + ((reach.end - reach.start) * (field.share ?? 1)) / shares
    // A label never takes more than half of its field: three or four fields in a row still leave room to write.
    const middle = from + Math.min(reach.label(place), (to - from) / 2)
    const begin = from
    from = to
    if (field.label === '') return [{ kind: 'value', field, from: begin, to }]
    return [
      { kind: 'label', field, from: begin, to: middle },
      { kind: 'value', field, from: middle, to },
    ]
  })
}

const sameEdge = 0.5

function edgesOf(spans: readonly Span[], fixed: readonly number[]): readonly number[] {
  const sorted = [...fixed, ...spans.flatMap((span) => [span.from, span.to])].sort((a, b) => a - b)
  return sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] ?? 0) > sameEdge)
}

function placeOf(edge: number, edges: readonly number[]): number {
  return edges.findIndex((candidate) => Math.abs(candidate - edge) <= sameEdge)
}

function cellOf(span: Span, edges: readonly number[]): FormCell {
  const column = placeOf(span.from, edges)
  const place = { column, columns: placeOf(span.to, edges) - column, rows: 1 }
  if (span.kind === 'label') return { kind: 'label', content: span.field.label, ...place }
  const foot = span.field.foot === undefined ? {} : { foot: span.field.foot }
  return { kind: 'value', content: span.field.content, ...foot, ...place }
}

function groupCell(rows: readonly FormRow[], index: number): readonly FormCell[] {
  const group = rows[index]?.group
  if (group === undefined || rows[index - 1]?.group === group) return []
  let last = index
  while (rows[last + 1]?.group === group) last += 1
  return [{ kind: 'group', content: group, column: 0, columns: 1, rows: last - index + 1 }]
}
