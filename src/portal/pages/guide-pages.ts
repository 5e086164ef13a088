// Guides: which items the township handles, and for one of them who may, what to bring, how long it takes and what it costs.
import { chineseDate } from '#calendar/plain-date.ts'
import { html, type Html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import { entryList, nextPage } from '#portal/parts/entry-list.ts'
import { searchBox } from '#portal/parts/search-box.ts'
import { summaryList } from '#portal/parts/summary-list.ts'
import type { Guide, GuideDays } from '#portal/reading/guides.ts'
import { applicants, itemKinds, materialForms, ways } from '#procedures/service/service-item/item-kinds.ts'

type OfPlace = Shown & { readonly place: PortalPlace }
type Card = Guide['card']

export type GuideListView = OfPlace & {
  readonly words: string
  readonly audience?: keyof typeof applicants
  readonly guides: readonly Guide[]
  /** How many there are on all pages. */
  readonly all: number
  readonly page: number
  readonly more: boolean
}

export function guideListPage(view: GuideListView): string {
  const { place, words, audience, guides, all, page, more } = view
  const address = (to: number) => addressOf(place.area, { words, ...(audience === undefined ? {} : { audience }), page: to })
  return portalPage({
    ...view, title: '办事指南', here: address(page), trail: [],
    body: html`${searchBox({ to: `/public/${place.area}/guides`, label: '您要办什么', hint: '输入事情的名称，如“养老”“低保”“证明”。', words })}
<nav aria-label="谁来办">${tabs(view)}</nav>
<p role="status">${all === 0 ? '没有找到。请换个说法再查，或者打电话、到便民服务中心问一问。' : `共有${all}件事可以办${page > 1 ? `，这是第${page}页` : ''}。`}</p>
${guides.length > 0 && entryList(guides.map((each) => ({ title: each.card.name ?? '', to: `/public/${place.area}/guides/${each.id}`, hint: hintOf(each) })), '')}
${nextPage(more ? address(page + 1) : undefined)}`,
  })
}

function tabs({ place, words, audience }: GuideListView): Html {
  const all = [['', '全部'], ...Object.entries(applicants)] as const
  return html`${all.map(([key, title]) => html`<a href="${addressOf(place.area, { words, ...(key === '' ? {} : { audience: key }), page: 1 })}"${key === (audience ?? '') && html` aria-current="true"`}>${title}</a>`)}`
}

function addressOf(area: string, { words, audience, page }: { readonly words: string; readonly audience?: string; readonly page: number }): string {
  const asked = new URLSearchParams({ ...(words === '' ? {} : { words }), ...(audience === undefined ? {} : { for: audience }), ...(page === 1 ? {} : { page: String(page) }) }).toString()
  return `/public/${area}/guides${asked === '' ? '' : `?${asked}`}`
}

function hintOf({ card, promised }: Guide): string {
  return [promised.days === 0 ? '当场办好' : `${promised.days}个工作日以内办好`, ...(card.ways ?? []).map((each) => ways[each])].join('，')
}

export type GuideView = OfPlace & { readonly guide: Guide; /** Where this can be applied for from home. */ readonly apply: string }

export function guidePage(view: GuideView): string {
  const { place, guide, apply } = view
  const { card } = guide
  return portalPage({
    ...view, title: card.name ?? '', here: `/public/${place.area}/guides/${guide.id}`, trail: [{ title: '办事指南', to: `/public/${place.area}/guides` }],
    body: html`<p><a class="button" href="${apply}">我要申请</a></p>
<h2>谁可以办</h2><p>${(card.applicants ?? []).map((each) => applicants[each]).join('、')}可以办。</p>${lines(card.conditions)}
<h2>带什么</h2>${papersOf(card)}
<h2>多久办好</h2>${timesOf(guide)}
<h2>要不要钱</h2>${feeOf(card)}
<h2>到哪里办</h2>${summaryList([{ label: '地点', value: card.place ?? '' }, { label: '电话', value: card.contact === undefined ? '' : html`<a href="tel:${card.contact.replaceAll(/[^\d+-]/g, '')}">${card.contact}</a>` }, { label: '怎么办', value: (card.ways ?? []).map((each) => `${ways[each]}：${wayWords[each]}`) }, { label: '谁来决定', value: deciderOf(card, place) }])}
<h2>别的</h2>${summaryList([{ label: '事项类型', value: card.kind ? itemKinds[card.kind] : '' }, { label: '依据', value: card.ground ?? '' }, { label: '事项编码', value: card.code ?? '' }, { label: '最近修改', value: chineseDate(guide.changedOn) }])}
<p>材料不齐的，窗口会一次把缺什么全部告诉您。对结果不服，可以申请行政复议，也可以向法院起诉。</p>`,
  })
}

/** The four ways and the two that came to them, said to whoever stands before the counter. */
const wayWords: Readonly<Record<keyof typeof ways, string>> = {
  atOnce: '材料齐了，当场就办', online: '在网上就能办', nearby: '在村里、社区就近就能办', oneVisit: '最多跑一次', selfService: '在自助机上就能办', onBehalf: '可以请人帮忙代办',
}

/** Where each paper is to be had, as far as the card knows. */
const sourceWords = { applicant: '自己准备', form: '窗口有表，可以当场填', government: '政府部门发的', shared: '不用交，我们自己查', other: '请出具的单位开' } as const

function papersOf({ materials = [] }: Card): Html {
  if (materials.length === 0) return html`<p>什么都不用带，人来就行。</p>`
  return html`<ol>${materials.map((each) => {
    const copies = [each.copies === undefined ? '' : `${each.copies}份`, each.form ? materialForms[each.form] : ''].filter((part) => part !== '').join('，')
    return html`<li><b>${each.name}</b>${copies !== '' && `（${copies}）`}${each.source && html`<br>${sourceWords[each.source]}`}${!each.required && html`<br>没有也能先收下，以后补上`}</li>`
  })}</ol>`
}

function timesOf({ legal, promised }: Guide): Html {
  return summaryList([
    { label: '法律规定', value: legal ? [daysText(legal), legal.ground].filter((each) => each !== '') : '' },
    { label: '我们答应', value: [daysText(promised), promised.ground].filter((each) => each !== '') },
  ])
}

function daysText({ days }: GuideDays): string {
  return days === 0 ? '当场办好' : `受理以后${days}个工作日以内（周末和放假的日子不算）`
}

function feeOf({ fee, feeGround }: Card): Html {
  if (fee === undefined) return html`<p>不收钱。</p>`
  return html`<p>${fee}</p>${feeGround !== undefined && html`<p class="hint">收费依据：${feeGround}</p>`}`
}

function deciderOf(card: Card, place: PortalPlace): string {
  const own = place.name.endsWith('街道') ? `${place.name}办事处` : `${place.name}人民政府`
  return card.forward ? `${own}先审，报${card.forwardTo ?? '上级部门'}决定` : own
}

function lines(text: string | undefined): readonly Html[] {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '').map((line) => html`<p>${line}</p>`)
}
