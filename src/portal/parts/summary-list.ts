// Facts, one a line: what it is called on the left, what it is on the right.
import { html, type Html } from '#portal/html.ts'

export type SummaryRow = { readonly label: string; readonly value: Html | string | readonly (Html | string)[] }

/** @returns the facts; a row whose value is empty is left out, because a villager need not read what is not there */
export function summaryList(rows: readonly SummaryRow[]): Html {
  const said = rows.filter(({ value }) => value !== '' && !(Array.isArray(value) && value.length === 0))
  return html`<dl>${said.map((row) => html`<div><dt>${row.label}</dt><dd>${valueOf(row.value)}</dd></div>`)}</dl>`
}

function valueOf(value: SummaryRow['value']): Html | string | readonly Html[] {
  return Array.isArray(value) ? (value as readonly (Html | string)[]).map((each, place) => html`${place > 0 && html`<br>`}${each}`) : value as Html | string
}
