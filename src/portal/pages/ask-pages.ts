// Asking for something: choose what, one question a page, look it over, send it, and a receipt to photograph. What was answered before
// goes along in the form itself, so that nothing is lost, nothing is kept by us before it is sent, and nothing stands in an address.
import { renderSVG } from 'uqr'
import { Html, html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import type { AskKind, QuestionKey } from '#portal/ask-questions.ts'
import { doorList } from '#portal/parts/entry-list.ts'
import { errorSummary, faultAt, type FormFault } from '#portal/parts/error-summary.ts'
import { choiceField, longField, selectField, textField, type Option } from '#portal/parts/form-field.ts'
import { notice } from '#portal/parts/notice.ts'
import { stepLine } from '#portal/parts/steps.ts'
import { summaryList } from '#portal/parts/summary-list.ts'
import { openKinds } from '#portal/ask-questions.ts'
import { forms } from '#procedures/service/public-request/request-lists.ts'

type InPlace = Shown & { readonly place: PortalPlace }

export function askChoicePage(page: InPlace): string {
  const { place } = page
  return portalPage({
    ...page, title: '我要申请、咨询、求助', here: `/public/${place.area}/ask`,
    body: html`<p>选一样。一步一步填，最后看一遍再提交，会给您一个查进度的码。不会填的，可以请家里人帮忙，也可以到窗口说，工作人员替您填。</p>
${doorList(openKinds.map(({ kind, title, hint }) => ({ title, hint, to: `/public/${place.area}/ask/${kind}` })))}
<p>急事请打电话：治安和人身危险打110，火灾打119，政务热线打12345。</p>`,
  })
}

/** Everything typed so far, by question; `name` and `phone` are of the question `who`. */
export type Typed = Readonly<Record<'item' | 'where' | 'said' | 'other' | 'form' | 'name' | 'phone' | 'notice', string>>

export type AskPage = InPlace & {
  readonly asked: AskKind
  readonly typed: Typed
  /** Of the page: which question, or the look over everything at the end. */
  readonly step: number
  readonly faults: readonly FormFault[]
  /** When the form was begun, signed; and what makes sending twice one request. */
  readonly began: string
  readonly command: string
  readonly villages: readonly Option[]
  readonly items: readonly Option[]
  /** What a comment or an objection is about. */
  readonly about?: string
}

export function askPage(page: AskPage): string {
  const { asked, step, place, faults, about } = page
  const question = asked.questions[step]
  const address = `/public/${place.area}/ask/${asked.kind}`
  return portalPage({
    ...page, title: question === undefined ? '提交以前看一遍' : asked.title, here: address, trail: [{ title: '我要申请、咨询、求助', to: `/public/${place.area}/ask` }], faulty: faults.length > 0,
    body: html`${errorSummary(faults)}${stepLine(step + 1, asked.questions.length + 1)}${step === 0 && notice(asked.before)}${about !== undefined && html`<p>针对的是：<b>${about}</b></p>`}
<form method="post" action="${address}">${carried(page, question)}${question === undefined ? overview(page) : asking(question, page)}
${/* No person sees or reaches it; a program that fills every field fills it, too. */ html`<div class="trap" aria-hidden="true"><label for="website">网址</label><input type="text" id="website" name="website" tabindex="-1" autocomplete="off"></div>`}
<p><button type="submit" name="go" value="${question === undefined ? 'send' : 'next'}">${question === undefined ? '提交' : '下一步'}</button>${step > 0 && html` <button type="submit" class="plain" name="go" value="back" formnovalidate>上一步</button>`}</p></form>`,
  })
}

function carried({ typed, step, began, command }: AskPage, question: QuestionKey | undefined): Html {
  const here: readonly string[] = question === undefined ? [] : question === 'who' ? ['name', 'phone'] : [question]
  const rest = Object.entries(typed).filter(([name, value]) => value !== '' && !here.includes(name))
  return html`${[...rest, ['step', String(step)], ['began', began], ['command', command]].map(([name = '', value = '']) => html`<input type="hidden" name="${name}" value="${value}">`)}`
}

function asking(question: QuestionKey, { asked, typed, faults, villages, items }: AskPage): Html {
  const fault = (field: string) => ({ fault: faultAt(faults, field) })
  switch (question) {
    case 'item': return selectField({ name: 'item', label: '要办哪一件事', hint: '不在里面的，选“问法律上的事”或者到窗口问。', value: typed.item, options: items, ...fault('item') })
    case 'where': return selectField({ name: 'where', label: '事情在哪个村', hint: '不清楚的选“不在某个村”。', value: typed.where, options: villages, ...fault('where') })
    case 'said': return longField({ name: 'said', label: asked.said.label, hint: asked.said.hint, value: typed.said, most: mostSaid, rows: 7, ...(asked.said.optional ? { optional: true } : {}), ...fault('said') })
    case 'other': return textField({ name: 'other', label: '另一方叫什么', hint: '知道多少写多少，不知道的不写。', value: typed.other, most: 60, optional: true, ...fault('other') })
    case 'form': return choiceField({ name: 'form', label: '信息怎样给您', options: Object.entries(forms).map(([value, title]) => ({ value, title })), value: typed.form, ...fault('form') })
    case 'who': return html`${textField({ name: 'name', label: '您叫什么', value: typed.name, most: 30, autocomplete: 'name', ...fault('name') })}
${textField({ name: 'phone', label: '您的电话', hint: '答复您用，查进度要核对末四位。只有办这件事的人看得到。', type: 'tel', keys: 'numeric', value: typed.phone, most: 20, autocomplete: 'tel', ...fault('phone') })}`
  }
}

export const mostSaid = 2000

const titles: Readonly<Record<QuestionKey, string>> = { item: '办哪一件事', where: '哪个村', said: '您说的', other: '另一方', form: '信息怎样给', who: '您' }

function overview({ asked, typed, villages, items }: AskPage): Html {
  const of = (options: readonly Option[], value: string) => options.find((each) => each.value === value)?.title ?? value
  const said: Readonly<Record<QuestionKey, string>> = {
    item: of(items, typed.item), where: of(villages, typed.where), said: typed.said, other: typed.other, form: Object.hasOwn(forms, typed.form) ? forms[typed.form as keyof typeof forms] : '', who: `${typed.name}，${typed.phone}`,
  }
  const lines = (text: string) => text.split('\n')
  return html`${summaryList([{ label: '要办的', value: asked.title }, ...asked.questions.map((question, place) => ({
    label: titles[question],
    value: html`${lines(said[question] === '' ? '（没有填）' : said[question]).map((line, at) => html`${at > 0 && new Html('<br>')}${line}`)} <button type="submit" class="plain" name="go" value="step-${place}" formnovalidate aria-label="改${titles[question]}">改</button>`,
  }))])}<p class="hint">提交以后，${asked.kind === 'disclosure' ? '' : '司法所或者窗口的'}工作人员会看到您写的。您可以随时凭码查进度、撤回。</p>`
}

export type SentPage = InPlace & { readonly title: string; readonly number: string; readonly code: string; readonly until: string; readonly address: string; readonly due?: Html | undefined }

/** The receipt on a screen: the only time that the code is seen. */
export function sentPage(page: SentPage): string {
  const { place, title, number, code, until, address, due } = page
  const square = new Html(renderSVG(`${address}/public/mine/${code.replaceAll('-', '')}`, { ecc: 'M', border: 2, pixelSize: 4 }).replace('<svg ', '<svg role="img" aria-label="查进度的二维码" width="180" height="180" '))
  return portalPage({
    ...page, title: '已经提交', here: `/public/${place.area}/ask`,
    body: html`<div class="note" role="status"><p>收到了：<b>${title}</b>，${number}。</p>${due}</div>
<h2>查进度的码，请拍下来</h2><p class="big"><b>${code}</b></p>${square}
<p>用它和您的电话末四位，可以看办到哪一步、轮到谁、最晚哪天，也可以补材料、撤回、评价。${until}以前有效。这一页关掉以后不再出现，请拍照、抄下，或者打印。</p>
<p><a class="tall" href="/public/mine">去查进度</a></p>`,
  })
}
