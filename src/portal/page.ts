// The frame of every public page: title, large type without a script, a way to jump to what matters, and nothing fetched.
import { createHash } from 'node:crypto'
import { Html, html } from '#portal/html.ts'
import { style } from '#portal/style.ts'

export type PortalPage = {
  readonly title: string
  /** Address of this page without its type size; large type is a page of its own, so that it needs no script and no cookie. */
  readonly here: string
  readonly large: boolean
  readonly demo: boolean
  readonly body: Html
}

/** Names the one style sheet that may apply and forbids everything else. */
export const portalPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** @returns a whole page that works without a script */
export function portalPage({ title, here, large, demo, body }: PortalPage): string {
  return html`<!doctype html>
<html lang="zh-CN"${large && new Html(' class="large"')}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${new Html(style)}</style></head>
<body>${demo && html`<aside class="band">演示数据，不得作为真实记录</aside>`}<header><span class="name">乡治</span><a href="${large ? here : `${here}?large`}">${large ? '普通字号' : '大字版'}</a></header>
<main><h1>${title}</h1>
${body}</main>
<footer><p>不会填可以请家里人帮忙，也可以到司法所当面说。</p></footer></body></html>
`.text
}
