// Laws for everybody: what is on the shelf, what stands where, and a law from end to end in parts that a telephone can load.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import type { LawView } from '#library/law-view.ts'
import type { Found, LawHit } from '#library/search.ts'
import { html, type Html } from '#portal/html.ts'
import { lawParts, partWith, type LawPart } from '#portal/law-parts.ts'
import { portalPage, type Shown } from '#portal/page.ts'
import { entryList, nextPage } from '#portal/parts/entry-list.ts'
import { notice } from '#portal/parts/notice.ts'
import { searchBox } from '#portal/parts/search-box.ts'
import { summaryList } from '#portal/parts/summary-list.ts'

const trail = [{ title: '查法律', to: '/public/laws' }]

export type LawAddress = { readonly key: string; readonly version?: PlainDate; readonly article?: string; readonly part?: number }

/** Where a law, one of its versions, parts or articles is read. */
export function lawAddress({ key, version, article, part }: LawAddress): string {
  const asked = new URLSearchParams({ ...(version === undefined ? {} : { version }), ...(article === undefined ? {} : { article }), ...(part === undefined || part === 1 ? {} : { part: String(part) }) }).toString()
  return `/public/laws/${encodeURIComponent(key)}${asked === '' ? '' : `?${asked}`}${article === undefined ? '' : `#${anchorOf(article)}`}`
}

function anchorOf(article: string): string {
  return `a-${encodeURIComponent(article)}`
}

export type ShelfView = Shown & { readonly laws: readonly LawHit[]; readonly all: number; readonly every: boolean; readonly page: number; readonly more: boolean }

export function shelfPage(view: ShelfView): string {
  const { laws, all, every, page, more } = view
  const address = (to: number) => `/public/laws?${new URLSearchParams({ ...(every ? { every: '' } : {}), page: String(to) }).toString()}`
  return portalPage({
    ...view, title: '查法律', here: page > 1 || every ? address(page) : '/public/laws',
    body: html`${lawSearch('')}
${all === 0 ? nothingYet : html`<h2>${every ? '全部' : '常用的'}法律、法规</h2>${entryList(laws.map(entryOf), '')}
${nextPage(more ? address(page + 1) : undefined)}${!every && html`<p><a class="tall" href="/public/laws?every">看全部${all}部</a></p>`}`}`,
  })
}

const nothingYet = html`${notice('这里还没有收进法律的文本。')}<p>国家的法律、法规可以到<a href="https://flk.npc.gov.cn/" rel="noreferrer">国家法律法规数据库</a>查。</p>`

function lawSearch(words: string): Html {
  return searchBox({ to: '/public/laws/search', label: '查什么', hint: '可以输一件事，如“宅基地”“欠钱不还”，也可以输哪部法第几条，如“民法典 1079”。', words })
}

function entryOf({ key, title, day, inForce, from }: LawHit): { title: string; to: string; hint: string } {
  return { title, to: lawAddress({ key }), hint: inForce ? `${chineseDate(from)}起施行` : `${chineseDate(day)}的文本，现在不施行` }
}

export type LawSearchView = Shown & { readonly words: string; readonly found?: Found }

export function lawSearchPage(view: LawSearchView): string {
  const { words, found } = view
  return portalPage({
    ...view, title: '查法律', here: `/public/laws/search?words=${encodeURIComponent(words)}`, trail,
    body: html`${lawSearch(words)}${found ? foundIn(found) : notice('请输入至少两个字。')}`,
  })
}

function foundIn({ articles, laws, also }: Found): Html {
  if (articles.length + laws.length === 0) return html`<p role="status">没有查到。请换个说法再查，也可以到司法所、村里的法律明白人那里问。</p>`
  return html`${also.length > 0 && html`<p class="hint">法律上的说法：${also.join('、')}，一起查了。</p>`}
${laws.length > 0 && html`<h2>法律、法规</h2>${entryList(laws.map(entryOf), '')}`}
${articles.length > 0 && html`<h2>条文</h2><ul class="entries">${articles.map((each) => html`<li><a href="${lawAddress({ key: each.key, version: each.day, article: each.number })}">${each.title}${each.label}</a><p>${each.excerpt.map((piece) => piece.marked ? html`<mark>${piece.text}</mark>` : piece.text)}</p></li>`)}</ul>`}`
}

export type LawPageView = Shown & { readonly law: LawView; /** Asked for in the address, for one that is not the one in force today. */ readonly version?: PlainDate; readonly part?: number; readonly article?: string }

export function lawPage(view: LawPageView): string {
  const { law, version, article } = view
  const parts = lawParts(law.articles)
  const part = (article === undefined ? undefined : partWith(parts, article)) ?? Math.min(view.part ?? 1, Math.max(parts.length, 1))
  const address = (to: number) => lawAddress({ key: law.key, ...(version === undefined ? {} : { version }), part: to })
  return portalPage({
    ...view, title: law.title, here: address(part), trail,
    body: html`${standing(law)}${parts.length > 1 && contents(parts, part, address)}
<div class="law">${textOf(parts[part - 1])}</div>
${nextPage(part < parts.length ? address(part + 1) : undefined)}${versions(law)}`,
  })
}

function standing({ edition, issuer, history }: LawView): Html {
  // The day it took effect has a line of its own.
  const last = history.findLast((each) => each.what !== '施行')
  return html`${!edition.inForce && notice(`这是${chineseDate(edition.day)}的文本，现在不施行${edition.to === undefined ? '' : `，施行到${chineseDate(edition.to)}为止`}。`)}${summaryList([
    { label: '谁定的', value: issuer }, { label: '通过、修改', value: last ? `${chineseDate(last.day)}${last.what}` : '' }, { label: '施行', value: `${chineseDate(edition.from)}起` },
  ])}`
}

function contents(parts: readonly LawPart[], part: number, address: (to: number) => string): Html {
  return html`<details${part === 1 && html` open`}><summary>目录（共${parts.length}页，这是第${part}页）</summary><ol>${parts.map((each, at) => html`<li>${at + 1 === part ? html`<b aria-current="page">${each.title}</b>` : html`<a class="tall" href="${address(at + 1)}">${each.title}</a>`}</li>`)}</ol></details>`
}

/** A heading is said where it begins, and again at the top of each part. */
function textOf(part: LawPart | undefined): readonly Html[] {
  const articles = part?.articles ?? []
  return articles.map(({ headings, lines, label, number }, at) => {
    const above = articles[at - 1]?.headings ?? []
    const changed = headings.findIndex((each, level) => each !== above[level])
    const fresh = changed < 0 ? [] : headings.slice(changed)
    return html`${fresh.map((each, depth) => (changed + depth === 0 ? html`<h2>${each}</h2>` : html`<h3>${each}</h3>`))}${lines.map((line, place) => html`<p${place === 0 && html` id="${anchorOf(number)}"`}>${place === 0 && html`<b>${label}</b>　`}${line}</p>`)}
`
  })
}

function versions({ key, editions, edition }: LawView): Html | false {
  return editions.length > 1 && html`<h2>历次版本</h2>${entryList(editions.map((each) => ({
    title: `${chineseDate(each.day)}的文本${each.day === edition.day ? '（这一页）' : ''}`, to: lawAddress({ key, version: each.day }), hint: `${chineseDate(each.from)}起${each.to === undefined ? '施行' : `，到${chineseDate(each.to)}为止`}`,
  })), '')}`
}
