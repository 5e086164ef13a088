// A sentence that must be seen before the rest: how something stands, or what went wrong.
import { html, type Html } from '#portal/html.ts'

/** @param kind `status` is read out when the page appears; `wrong` also stops a screen reader in what it was saying */
export function notice(content: Html | string, kind: 'plain' | 'status' | 'wrong' = 'plain'): Html {
  if (kind === 'wrong') return html`<p class="note wrong" role="alert">${content}</p>`
  return html`<p class="note"${kind === 'status' && html` role="status"`}>${content}</p>`
}
