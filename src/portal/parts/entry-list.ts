// Lists of links: what can be read or done, each with a line about it; and the way to the next page of a long one.
import { html, type Html } from '#portal/html.ts'

export type PortalEntry = { readonly title: string; readonly to: string; readonly hint?: Html | string }

/** @param otherwise said where the list is empty: what that means, or what to do */
export function entryList(entries: readonly PortalEntry[], otherwise: string): Html {
  if (entries.length === 0) return html`<p>${otherwise}</p>`
  return html`<ul class="entries">${entries.map((each) => html`<li><a href="${each.to}">${each.title}</a>${each.hint !== undefined && html`<p class="hint">${each.hint}</p>`}</li>`)}</ul>`
}

/** The doors of a home page: large, each saying in one line what is behind it. */
export function doorList(entries: readonly PortalEntry[]): Html {
  return html`<ul class="doors">${entries.map((each) => html`<li><a href="${each.to}"><b>${each.title}</b><span>${each.hint}</span></a></li>`)}</ul>`
}

/** @param next address of the page that goes on from here; nothing on the last */
export function nextPage(next: string | undefined): Html | false {
  return next !== undefined && html`<nav aria-label="翻页"><a rel="next" href="${next}">下一页</a></nav>`
}
