// The frame of every public page: whose page it is, the way back, large type without a script, a way to jump to what matters, and
// nothing fetched.
import { createHash } from 'node:crypto'
import { Html, html } from '#portal/html.ts'
import { keepLarge, sized } from '#portal/keep-size.ts'
import { style } from '#portal/style.ts'

/** What every page is told: the type size asked for, and whether all of this is made up. */
export type Shown = { readonly large: boolean; readonly demo: boolean }

/** The township whose page this is: its division code and its name as people say it, such as 双辽市永加乡; `alone` where there is no other to go to. */
export type PortalPlace = { readonly area: string; readonly name: string; readonly alone?: boolean }

export type PortalLink = { readonly title: string; readonly to: string }

export type PortalPage = Shown & {
  /** What can be done here; also the heading. */
  readonly title: string
  /** Address of this page with what it was asked, without its type size: large type is a page of its own, so that it needs no script and no cookie. */
  readonly here: string
  readonly body: Html
  readonly place?: PortalPlace
  /** The pages above this one, below the township's home. */
  readonly trail?: readonly PortalLink[]
  /** Something typed has to be put right: said in the title too, which is what a screen reader reads first. */
  readonly faulty?: boolean
}

/** Names the one style sheet that may apply and forbids everything else. */
export const portalPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** @returns a whole page that works without a script */
export function portalPage(page: PortalPage): string {
  const { title, here, large, demo, place, faulty } = page
  // The one link that must not keep the size is the one that leads away from it.
  const kept = (part: Html | false) => (large && part ? new Html(keepLarge(part.text)) : part)
  return html`<!doctype html>
<html lang="zh-CN"${large && new Html(' class="large"')}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${faulty && '请改一下：'}${title}${place && ` - ${place.name}`}</title><style>${new Html(style)}</style></head>
<body><a class="skip" href="#main">跳到正文</a>${demo && html`<aside class="band" aria-label="说明">演示数据，不得作为真实记录</aside>`}
<header>${kept(html`<a class="name" href="${place ? `/public/${place.area}` : '/public'}">${place?.name ?? '办事和公开'}</a>`)}<a href="${sized(here, !large)}">${large ? '普通字号' : '大字版'}</a></header>
${kept(trailOf(page))}<main id="main"><h1>${title}</h1>
${kept(page.body)}</main>
${kept(footOf(place))}</body></html>
`.text
}

function trailOf({ place, trail = [] }: PortalPage): Html | false {
  const links = [...(place ? [{ title: '首页', to: `/public/${place.area}` }] : []), ...trail]
  return trail.length > 0 && html`<nav class="trail" aria-label="所在位置">${links.map((each) => html`<a href="${each.to}">${each.title}</a>`)}</nav>
`
}

function footOf(place: PortalPlace | undefined): Html {
  return html`<footer><p>不会填可以请家里人帮忙，也可以到司法所当面说。</p><p class="unprinted"><a href="${place ? `/public/${place.area}` : '/public'}">首页</a>${place && !place.alone && html`<a href="/public">换一个乡镇</a>`}</p></footer>`
}
