// The page an identity service sends people back to. It is a page and not a forwarding, because our cookie is never sent along
// with a step that began elsewhere; the next step begins here.
import { Html, html } from '#portal/html.ts'
import { portalPolicy } from '#portal/page.ts'
import { style } from '#portal/style.ts'

/** Nothing may run on it, and nothing but its own style sheet applies. */
export const returnPagePolicy = portalPolicy

export type Returned = { readonly title: string; readonly sentence: string; readonly to: string; readonly link: string; readonly onward: boolean }

export function identityReturnPage({ title, sentence, to, link, onward }: Returned): string {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${onward && html`<meta http-equiv="refresh" content="0;url=${to}">`}<title>${title}</title><style>${new Html(style)}</style></head>
<body><header><span class="name">乡治</span></header><main><h1>${title}</h1><p>${sentence}</p><p><a href="${to}">${link}</a></p></main></body></html>
`.text
}
