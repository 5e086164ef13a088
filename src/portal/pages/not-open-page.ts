// Said to who wants to comment or object where one cannot, or cannot any more: why, and where to turn instead.
import { html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import type { AskKind } from '#portal/ask-questions.ts'
import { noticesTrail } from '#portal/pages/notices-page.ts'
import { doorList } from '#portal/parts/entry-list.ts'
import { fullDay } from '#portal/parts/day-line.ts'
import { notice as noticeBox } from '#portal/parts/notice.ts'
import type { SpokenAbout } from '#portal/reading/spoken-about.ts'

export type NotOpenView = Shown & { readonly place: PortalPlace; readonly asked: AskKind; /** Nothing where no notice stands that it could be about. */ readonly about?: SpokenAbout }

export function notOpenPage(view: NotOpenView): string {
  const { place, asked: { title }, about } = view
  return portalPage({
    ...view, title: `现在不能${title}`, here: `/public/${place.area}/notices`, trail: [noticesTrail(place.area)],
    body: html`${about?.closedOn === undefined ? noticeBox(`没有找到您要${title}的公告，或者它已经不公开了。`) : noticeBox(`“${about.subject}”${title}的时间${fullDay(about.closedOn)}已经过了。`)}
<h2>还可以怎么办</h2>${about?.remedy !== undefined && html`<p>${about.remedy}</p>`}
${doorList([
  ...(about ? [{ title: '看这份公告', to: `/public/${place.area}/notices/${about.notice}`, hint: '公布了什么、依据哪一条' }] : []),
  { title: '看公开公示', to: `/public/${place.area}/notices`, hint: '现在可以提意见、提异议的，写在最前面' },
  { title: '问法律上的事', to: `/public/${place.area}/ask/advice`, hint: '过了时间还有话说的，司法所告诉您该找谁、怎么办' },
])}
<p>也可以到乡镇便民服务中心说，或者打政务热线12345。</p>`,
  })
}
