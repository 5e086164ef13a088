// One notice: what it says, the days that matter and why they are these, how to say something about it, and how to prove it.
import type { PlainDate } from '#calendar/plain-date.ts'
import { html, type Html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import { fullDay } from '#portal/parts/day-line.ts'
import { notice as noticeBox } from '#portal/parts/notice.ts'
import { qrCode } from '#portal/parts/qr-code.ts'
import { summaryList } from '#portal/parts/summary-list.ts'
import { noticesTrail } from '#portal/pages/notices-page.ts'
import type { Notice } from '#portal/reading/notices.ts'
import { shelves } from '#procedure/publication.ts'

export type NoticeView = Shown & {
  readonly place: PortalPlace
  readonly today: PlainDate
  readonly notice: Notice
  /** What kind of notice it is, by which articles, and whether one may say something about it. */
  readonly kind: { readonly title: string; readonly basis: readonly string[]; readonly speak?: 'comment' | 'objection' }
  /** The village, where it is one's. */
  readonly village?: string
  /** Persons masked. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** Where this very page is found from outside. */
  readonly address: string
  /** Where what one has to say is written down; nothing where there is no such form. */
  readonly form?: string
  /** Where the whole of it is read, of a report. */
  readonly whole?: string
  /** The notice that has corrected it since, of a report. */
  readonly correction?: string
}

export function noticePage(view: NoticeView): string {
  const { place, notice, kind, village, facts, whole, correction } = view
  return portalPage({
    ...view, title: notice.subject, here: `/public/${place.area}/notices/${notice.id}`,
    trail: [noticesTrail(place.area), { title: shelves[notice.shelf], to: `/public/${place.area}/notices/${notice.shelf}` }],
    body: html`${correction !== undefined && noticeBox(html`后来更正过，这一份不再作数，<a href="/public/${place.area}/notices/${correction}">以更正以后的为准</a>。`)}${clock(view)}${whole !== undefined && html`<p><a class="button" href="${whole}">看报告全文</a></p>`}
${summaryList([
  { label: '公告', value: kind.title }, { label: '地方', value: village ?? place.name }, { label: notice.shelf === 'calendar' ? '列入日历' : '公布日期', value: fullDay(notice.fromOn) },
  ...facts,
])}
${whole === undefined && (notice.body.paragraphs ?? []).map((line) => html`<p>${line}</p>`)}
${days(notice)}${speaking(view)}
<h2>依据</h2><ul>${kind.basis.map((each) => html`<li>${each}</li>`)}</ul>
${proof(view)}`,
  })
}

/** Said first, because it is over some day. */
function clock({ notice: { closesOn, shelf }, kind, today }: NoticeView): Html | false {
  if (closesOn === undefined) return false
  if (shelf === 'calendar') return closesOn < today ? noticeBox(`应当在${fullDay(closesOn)}以前公布，还没有公布。`, 'status') : noticeBox(`应当在${fullDay(closesOn)}以前公布。`)
  if (kind.speak === undefined) return false
  const word = kind.speak === 'comment' ? '提意见' : '提异议'
  if (closesOn < today) return noticeBox(`${word}的时间${fullDay(closesOn)}已经过了。`)
  return noticeBox(html`可以${word}，到<b>${fullDay(closesOn)}</b>为止。`)
}

function days({ body: { days: told = [] } }: Notice): Html | false {
  return told.length > 0 && html`<dl>${told.map(({ label, day, why }) => html`<div><dt>${label}</dt><dd><time datetime="${day}">${fullDay(day)}</time><details><summary>为什么是这一天</summary><ol>${why.map((line) => html`<li>${line}</li>`)}</ol></details></dd></div>`)}</dl>`
}

function speaking({ notice, kind, today, form }: NoticeView): Html | false {
  const open = kind.speak !== undefined && notice.closesOn !== undefined && notice.closesOn >= today
  const { remedy } = notice.body
  if (!open && remedy === undefined) return false
  return html`<h2>有话要说</h2>${remedy !== undefined && html`<p>${remedy}</p>`}${open && form !== undefined && html`<p><a class="button" href="${form}">${kind.speak === 'comment' ? '我要提意见' : '我有异议'}</a></p>`}`
}

function proof({ place, notice, address }: NoticeView): Html {
  return html`<h2>核对真伪</h2><p>扫这个码，看到的就是这一页。纸上说的和这一页不一致的，以这一页为准。</p>${qrCode(address, '这一页的二维码')}
<p class="unprinted"><a class="tall" href="/public/verify/${place.area}/${notice.id}">查这份公告公布以后改没改过</a></p>`
}
