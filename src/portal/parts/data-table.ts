// A table that is still a table to a screen reader on a phone, where its rows stand below each other with the heads at their cells.
import { html, type Html } from '#portal/html.ts'

export type DataTable = {
  readonly caption: string
  readonly heads: readonly string[]
  /** The first cell of a row names the row. */
  readonly rows: readonly (readonly (Html | string | number)[])[]
  /** All cells but the first are figures. */
  readonly numbers?: boolean
}

// Browsers take the roles of table parts away when a style sheet lays them out as blocks; written out, they stay.
export function dataTable({ caption, heads, rows, numbers }: DataTable): Html {
  return html`<table role="table"${numbers && html` class="numbers"`}><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(([first = '', ...others]) => html`<tr role="row"><th role="rowheader" scope="row">${first}</th>${others.map((cell, place) => html`<td role="cell" data-head="${heads[place + 1] ?? ''}">${cell}</td>`)}</tr>`)}</tbody></table>`
}
