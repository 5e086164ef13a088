// What villages and the township owe by the calendar of disclosure, place by place: what is late is said plainly.
import type { PlainDate } from '#calendar/plain-date.ts'
import { html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import { fullDay } from '#portal/parts/day-line.ts'
import { entryList } from '#portal/parts/entry-list.ts'
import { noticesTrail } from '#portal/pages/notices-page.ts'
import type { ListedNotice } from '#portal/reading/notices.ts'
import { shelves } from '#procedure/publication.ts'

export type CalendarView = Shown & { readonly place: PortalPlace; readonly places: ReadonlyMap<string, string>; readonly today: PlainDate; readonly owed: readonly ListedNotice[] }

export function calendarPage(view: CalendarView): string {
  const { place, places, today, owed } = view
  const late = owed.filter((each) => each.closesOn !== undefined && each.closesOn < today).length
  const villages = [...new Set(owed.map((each) => each.area))]
  return portalPage({
    ...view, title: shelves.calendar, here: `/public/${place.area}/notices/calendar`, trail: [noticesTrail(place.area)],
    body: html`<p>村务一般每季度公布一次，财务往来多的每月公布一次。乡镇的年度报告一年公开一次。下面是还没有公布的；公布了的在<a href="/public/${place.area}/notices/affairs">村务公开</a>和<a href="/public/${place.area}/notices/reports">年度报告</a>里看。</p>
${owed.length === 0 ? html`<p>到期的都公布了，现在没有欠着的。</p>` : late === 0 ? html`<p>一共${owed.length}期，都还没有到日子。</p>` : html`<p>一共${owed.length}期，其中<b>${late}期过了日子还没有公布</b>。</p>`}
${villages.map((village) => html`<h2>${places.get(village) ?? place.name}</h2>${entryList(owed.filter((each) => each.area === village).map(({ id, subject, closesOn }) => ({
  title: subject, to: `/public/${place.area}/notices/${id}`,
  hint: closesOn === undefined ? '' : closesOn < today ? html`<b>应当在${fullDay(closesOn)}以前公布，还没有公布。</b>` : `应当在${fullDay(closesOn)}以前公布。`,
})), '')}`)}`,
  })
}
