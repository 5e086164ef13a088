// Law publicity of a township: what is coming, this month's theme, and what was held.
import { html, type Html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import { fullDay } from '#portal/parts/day-line.ts'
import { summaryList } from '#portal/parts/summary-list.ts'
import type { PublicActivities, PublicActivity } from '#portal/reading/activities.ts'

export function activityPage(view: Shown & { readonly place: PortalPlace; readonly activities: PublicActivities }): string {
  const { place, activities: { coming, themes, monthTheme, held } } = view
  return portalPage({
    ...view, title: '普法活动', here: `/public/${place.area}/activities`,
    body: html`${monthTheme !== undefined && html`<h2>本月主题</h2><p><b>${monthTheme}</b></p>`}
<h2>接下来的活动</h2>${listed(coming, '还没有预告。有了会写在这里。')}
${themes.length > 0 && html`<h2>今年一月一主题</h2>${summaryList(themes.map(({ month, theme }) => ({ label: `${month}月`, value: theme })))}`}
<h2>办过的活动</h2>${listed(held, '还没有办过。')}
<p><a class="tall" href="/public/quiz">做十道普法题</a></p>`,
  })
}

function listed(activities: readonly PublicActivity[], otherwise: string): Html {
  if (activities.length === 0) return html`<p>${otherwise}</p>`
  return html`<ul class="entries">${activities.map((each) => html`<li><b>${each.theme}</b><br>${[fullDay(each.on), each.place, each.villages.join('、'), each.forms.join('、')].filter((part) => part !== '').join('，')}</li>`)}</ul>`
}

/** For the home page: this month's theme and the next few activities, or nothing. */
export function comingSection(area: string, { coming, monthTheme }: Pick<PublicActivities, 'coming' | 'monthTheme'>): Html | undefined {
  if (coming.length === 0 && monthTheme === undefined) return undefined
  return html`<h2>学法</h2>${monthTheme !== undefined && html`<p>本月主题：<b>${monthTheme}</b></p>`}${coming.length > 0 && html`<h3>接下来的活动</h3>${listed(coming.slice(0, 3), '')}`}<p><a class="tall" href="/public/${area}/activities">全部活动</a></p>`
}
