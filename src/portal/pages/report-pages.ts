// The annual report for everybody: its chapters with every figure a door to how it was counted and to the records behind it.
import { chineseDate } from '#calendar/plain-date.ts'
import { html, type Html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import { dataTable } from '#portal/parts/data-table.ts'
import { fullDay } from '#portal/parts/day-line.ts'
import { nextPage } from '#portal/parts/entry-list.ts'
import { notice as noticeBox } from '#portal/parts/notice.ts'
import { summaryList } from '#portal/parts/summary-list.ts'
import { noticesTrail } from '#portal/pages/notices-page.ts'
import type { FigureOfReport, PublicRecord } from '#portal/reading/figure-records.ts'
import type { changedFigures, PublicReport } from '#portal/reading/public-reports.ts'
import { figureText } from '#procedure/figure-text.ts'
import type { WitnessedFigure } from '#procedure/guard.ts'
import { piecesOf } from '#reports/chapter.ts'

const reportsTrail = (area: string) => [noticesTrail(area), { title: '年度报告', to: `/public/${area}/notices/reports` }]

export type ReportView = Shown & {
  readonly place: PortalPlace
  readonly report: PublicReport
  /** Of a corrected report: the one it corrects, and what it says otherwise. */
  readonly before?: { readonly notice: PublicReport['notice']; readonly changes: ReturnType<typeof changedFigures> }
  readonly titleOf: (indicator: string) => string
}

export function reportPage(view: ReportView): string {
  const { place, report, before, titleOf } = view
  const here = `/public/${place.area}/reports/${report.year}`
  return portalPage({
    ...view, title: `${report.year}年法治政府建设年度报告`, here, trail: reportsTrail(place.area),
    body: html`${before && corrected(before, titleOf)}${summaryList([
      { label: '发文字号', value: report.issuedAs ?? '' }, { label: '签发', value: fullDay(report.signedOn) }, { label: '公开', value: fullDay(report.notice.fromOn) },
      { label: '核对真伪', value: html`<a class="tall" href="/public/verify/${place.area}/${report.notice.id}">公开以后改没改过</a>` },
    ])}
<p>带下划线的数字点开能看到是怎么数出来的、有哪些记录。标了“手写”的，是起草的人自己写的，没有台账记录。</p>
${report.chapters.map(({ heading = '', body = '' }) => html`${heading !== '' && (heading.startsWith('（') ? html`<h3>${heading}</h3>` : html`<h2>${heading}</h2>`)}${body.split('\n').filter((line) => line.trim() !== '').map((line) => html`<p>${prose(line, report.figures, here)}</p>`)}`)}`,
  })
}

function prose(line: string, figures: ReadonlyMap<string, WitnessedFigure>, here: string): readonly (Html | string)[] {
  return piecesOf(line, figures).map((piece) => {
    if (piece.kind === 'typed') return html`${piece.text}<small>（手写）</small>`
    return piece.kind === 'figure' && piece.known ? html`<a href="${here}/figures/${piece.indicator}">${piece.text}</a>` : piece.text
  })
}

function corrected({ notice, changes }: NonNullable<ReportView['before']>, titleOf: (indicator: string) => string): Html {
  const said = (figure: WitnessedFigure | undefined) => (figure ? withUnit(figure) : '没有')
  return html`${noticeBox(`这是更正以后的报告。${chineseDate(notice.fromOn)}公开过的那一份，以这一份为准。`)}
${changes.length === 0 ? html`<p>数字没有变，改的是文字。</p>` : dataTable({ caption: '和上一份相比，变了的数字', heads: ['数字', '上一份', '这一份'], rows: changes.map((each) => [titleOf(each.id), said(each.before), said(each.now)]), numbers: true })}`
}

function withUnit(figure: WitnessedFigure): string {
  return `${figureText(figure)}${figure.unit === '%' || figure.value === undefined ? '' : figure.unit}`
}

export type FigureView = Shown & {
  readonly place: PortalPlace
  readonly report: PublicReport
  readonly figure: WitnessedFigure
  readonly found: FigureOfReport
  readonly records: readonly PublicRecord[]
  readonly page: number
  readonly more: boolean
}

export function figurePage(view: FigureView): string {
  const { place, report, figure, found: { indicator, parts }, page, more } = view
  const whole = `/public/${place.area}/reports/${report.year}`
  const here = `${whole}/figures/${indicator.id}`
  const address = (to: number) => (to === 1 ? here : `${here}?page=${to}`)
  return portalPage({
    ...view, title: figure.said?.title ?? indicator.title, here: address(page), trail: [...reportsTrail(place.area), { title: `${report.year}年年度报告`, to: whole }],
    body: html`${summaryList([
      { label: '数字', value: html`<b>${withUnit(figure)}</b>` },
      { label: '怎么数的', value: figure.said?.definition ?? indicator.definition },
      ...parts.map(({ id, title, what }) => ({ label: what, value: html`<a href="${whole}/figures/${id}">${title}</a>：${what === '分子' ? figure.numerator ?? 0 : figure.denominator ?? 0}` })),
      { label: '数到哪里', value: `台账第${report.position}条记录为止（${fullDay(report.signedOn)}签发）` },
    ])}
${indicator.measure === 'attested' && noticeBox('这个数字是别的机关提供的，以它的文件为准；乡里只记下来，不自己数。')}
<h2>记录（${figure.records}条）</h2><p>涉及个人的事，只列日期、编号和种类，不列内容。</p>
${recordTable(view)}${nextPage(more ? address(page + 1) : undefined)}`,
  })
}

function recordTable({ place, records, found: { unit } }: FigureView): Html {
  if (records.length === 0) return html`<p>没有记录。</p>`
  return dataTable({
    caption: '由早到晚', heads: ['日期', '编号', '什么事', `计入（${unit}）`],
    rows: records.map(({ on, number, kind, amount, title, notice }) => [chineseDate(on), number, whatIt({ kind, title, to: notice === undefined ? undefined : `/public/${place.area}/notices/${notice}` }), figureText({ value: amount, unit })]),
  })
}

function whatIt({ kind, title, to }: { readonly kind: string; readonly title: string | undefined; readonly to: string | undefined }): Html {
  if (title === undefined) return html`${kind}`
  return html`${to === undefined ? title : html`<a href="${to}">${title}</a>`}<br>${kind}`
}
