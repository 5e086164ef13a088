// The first page of all: which township? By county, or by the name of the village one lives in.
import { html, type Html } from '#portal/html.ts'
import { portalPage, type Shown } from '#portal/page.ts'
import { entryList } from '#portal/parts/entry-list.ts'
import { searchBox } from '#portal/parts/search-box.ts'
import type { FoundPlace, PublicTownship } from '#portal/reading/public-places.ts'

export type FrontView = Shown & {
  readonly townships: readonly PublicTownship[]
  /** What was typed, and what bears that name. */
  readonly asked?: { readonly words: string; readonly found: readonly FoundPlace[] }
}

export function frontPage(view: FrontView): string {
  const { townships, asked } = view
  return portalPage({
    ...view, title: '您在哪个乡镇、街道', here: asked ? `/public?words=${encodeURIComponent(asked.words)}` : '/public',
    body: html`${searchBox({ to: '/public', label: '按名称找', hint: '输入乡镇、街道或者村、社区的名称，如“永加”。', words: asked?.words ?? '' })}
${asked ? foundList(asked.found) : byCounty(townships)}`,
  })
}

function foundList(found: readonly FoundPlace[]): Html {
  const entries = found.map(({ name, township }) => ({ title: name === township.shortName ? township.name : `${name}（${township.name}）`, to: `/public/${township.area}` }))
  return html`<h2>找到的地方</h2>${entryList(entries, '没有找到。请换个写法再试，比如只输入两个字。')}<p><a class="tall" href="/public">看全部乡镇</a></p>`
}

function byCounty(townships: readonly PublicTownship[]): Html {
  const counties = [...new Set(townships.map((each) => each.county))]
  if (counties.length === 0) return html`<p>这里还没有乡镇。</p>`
  return html`${counties.map((county) => {
    const own = townships.filter((each) => each.county === county)
    return html`<h2>${own[0]?.countyName}</h2>${entryList(own.map((each) => ({ title: each.shortName, to: `/public/${each.area}` })), '')}`
  })}`
}
