// What stands in public in a township: the shelves with how much is on each, what closes soon, and one shelf after the other.
import type { PlainDate } from '#calendar/plain-date.ts'
import { html, type Html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import { fullDay } from '#portal/parts/day-line.ts'
import { entryList, nextPage, type PortalEntry } from '#portal/parts/entry-list.ts'
import type { ListedNotice } from '#portal/reading/notices.ts'
import { shelves, type Shelf } from '#procedure/publication.ts'

/** What a list needs to name a notice: its village, and what kind of notice it is. */
export type NoticeNames = { readonly places: ReadonlyMap<string, string>; readonly kinds: ReadonlyMap<string, string> }

type OfPlace = Shown & { readonly place: PortalPlace; readonly names: NoticeNames; readonly today: PlainDate }
type Naming = { readonly area: string; readonly names: NoticeNames; readonly today: PlainDate }

export const noticesTrail = (area: string) => ({ title: '公开公示', to: `/public/${area}/notices` })

export type NoticesView = OfPlace & { readonly counts: ReadonlyMap<Shelf, number>; readonly closing: readonly ListedNotice[]; readonly newest: readonly ListedNotice[] }

export function noticesPage(view: NoticesView): string {
  const { place, counts, closing, newest, names, today } = view
  const naming = { area: place.area, names, today }
  // Where anything is public, the calendar is too: that nothing is owed is worth saying.
  const filled = (Object.keys(shelves) as Shelf[]).filter((shelf) => counts.has(shelf) || (shelf === 'calendar' && counts.size > 0))
  return portalPage({
    ...view, title: '看公开公示', here: `/public/${place.area}/notices`,
    body: html`<p>村里和乡里公布的事，谁都可以看，不用登录。</p>
${closing.length > 0 && html`<h2>现在可以提意见的</h2>${entryList(closing.map((each) => entryOf(naming, each)), '')}`}
<h2>分类看</h2>${entryList(filled.map((shelf) => ({ title: shelves[shelf], to: `/public/${place.area}/notices/${shelf}`, hint: heldWords(shelf, counts.get(shelf) ?? 0) })), '还没有公布过什么。')}
${newest.length > 0 && html`<h2>最近公布的</h2>${entryList(newest.map((each) => entryOf(naming, each)), '')}`}
<p><a class="tall" href="/public/verify">手里有一张公告，核对是不是真的</a></p>`,
  })
}

function heldWords(shelf: Shelf, count: number): string {
  if (shelf !== 'calendar') return `${count}件`
  return count === 0 ? '到期的都公布了' : `${count}期还没有公布`
}

export type ShelfView = OfPlace & { readonly shelf: Shelf; readonly notices: readonly ListedNotice[]; readonly after?: string; readonly next?: string }

export function shelfPage(view: ShelfView): string {
  const { place, shelf, notices, after, next, names, today } = view
  const naming = { area: place.area, names, today }
  const here = `/public/${place.area}/notices/${shelf}`
  const address = (from: string) => `${here}?after=${encodeURIComponent(from)}`
  return portalPage({
    ...view, title: shelves[shelf], here: after === undefined ? here : address(after), trail: [noticesTrail(place.area)],
    body: html`${entryList(notices.map((each) => entryOf(naming, each)), '现在没有。')}${nextPage(next === undefined ? undefined : address(next))}`,
  })
}

export function entryOf({ area, names, today }: Naming, notice: ListedNotice): PortalEntry {
  const parts = [names.kinds.get(notice.publication) ?? '', names.places.get(notice.area) ?? '', `${fullDay(notice.fromOn)}公布`]
  return { title: notice.subject, to: `/public/${area}/notices/${notice.id}`, hint: html`${parts.filter((part) => part !== '').join('，')}${closingWords(notice, today)}` }
}

function closingWords({ closesOn, publication }: ListedNotice, today: PlainDate): Html | false {
  if (closesOn === undefined || publication.endsWith('.planned')) return false
  return closesOn < today ? html`<br>提意见的时间${fullDay(closesOn)}已经过了` : html`<br><b>可以提意见，到${fullDay(closesOn)}为止</b>`
}

/** For the home page: what is open for a word now, and what is new; nothing where nothing was published. */
export function noticesSection(naming: Naming, { closing, newest }: Pick<NoticesView, 'closing' | 'newest'>): Html | undefined {
  if (closing.length + newest.length === 0) return undefined
  return html`${closing.length > 0 && html`<h2>现在可以提意见的</h2>${entryList(closing.map((each) => entryOf(naming, each)), '')}`}
${newest.length > 0 && html`<h2>最近公布的</h2>${entryList(newest.map((each) => entryOf(naming, each)), '')}<p><a class="tall" href="/public/${naming.area}/notices">看全部公开公示</a></p>`}`
}
