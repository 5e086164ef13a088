// One box to type into and one button, asked by address so that the answer can be read again and handed on.
import { html, type Html } from '#portal/html.ts'

export type SearchBox = { readonly to: string; readonly label: string; readonly hint?: string; readonly words: string; readonly name?: string }

export function searchBox({ to, label, hint, words, name = 'words' }: SearchBox): Html {
  return html`<form method="get" action="${to}" role="search"><label class="head" for="${name}">${label}</label>${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
<div class="search"><input type="search" id="${name}" name="${name}" value="${words}" maxlength="60"${hint !== undefined && html` aria-describedby="${name}-hint"`}><button type="submit">查找</button></div></form>`
}
