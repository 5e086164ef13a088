// Where to go: the open windows, with their hours and telephones.
import { html, type Html } from '#portal/html.ts'
import { summaryList } from '#portal/parts/summary-list.ts'
import type { PublicWindow } from '#portal/reading/windows.ts'

/** @returns nothing where the ledger knows of no place, hours or telephone: a name alone helps nobody to find it */
export function windowSection(windows: readonly PublicWindow[]): Html | undefined {
  const known = windows.filter((each) => each.place !== '' || each.hours !== '' || each.phone !== '')
  if (known.length === 0) return undefined
  return html`<h2>到哪里办</h2>${known.map((each) => html`<h3>${each.village}${each.names.join('、')}</h3>${summaryList([
    { label: '地点', value: each.place }, { label: '办公时间', value: each.hours },
    { label: '电话', value: each.phone === '' ? '' : html`<a href="tel:${each.phone.replaceAll(/[^\d+-]/g, '')}">${each.phone}</a>` },
  ])}`)}`
}
