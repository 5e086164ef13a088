// The pages of a party's slip: type the code, see which mediation is meant, answer, see what was answered.
import { html, type Html } from '#portal/html.ts'
import { portalPage, type Shown } from '#portal/page.ts'

export type AnswerKey = 'confirmed' | 'denied' | 'partly'
export const slipAnswers: readonly { readonly key: AnswerKey; readonly title: string }[] = [
  { key: 'confirmed', title: '是，真的调解过' }, { key: 'denied', title: '不是，没有调解过' }, { key: 'partly', title: '调解过，但登记的有的地方不对' },
]
/** Letters of the party's own words. */
export const mostWords = 500

/** @param wrong what stands against the code just typed */
export function codePage(shown: Shown & { readonly wrong?: string }): string {
  return portalPage({
    ...shown, title: '当事人核对', here: '/slip',
    body: html`${problem(shown.wrong)}<p>请输入核对单上印的核对码，一共十二个字符。</p>
<form method="post" action="/slip"><label class="head" for="code">核对码</label><p class="hint" id="hint">大写小写都可以，中间的横线可以不输。</p>
<p><input class="code" type="text" id="code" name="code" aria-describedby="hint" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" required></p>
<p><button type="submit">下一步</button></p></form>`,
  })
}

export type SlipView = Shown & {
  /** As the address carries it. */
  readonly code: string
  /** The party's own name, masked. */
  readonly name: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly until: string
  /** What was answered so far, and how often it may still be changed. */
  readonly answered?: { readonly answer: AnswerKey; readonly on: string }
  readonly changesLeft: number
  /** Makes a form sent twice one answer. */
  readonly command: string
  readonly wrong?: string
  readonly thanks: boolean
}

export function slipPage(view: SlipView): string {
  const { answered, changesLeft } = view
  return portalPage({
    ...view, title: view.thanks ? '您的回答已经记下' : '这次调解是不是真的进行过', here: `/slip/${view.code}`,
    body: html`${problem(view.wrong)}${answered && html`<p class="note" role="status">您${answered.on}回答的是：<b>${titleOf(answered.answer)}</b>。${changesLeft > 0 ? `在${view.until}以前还可以改${changesLeft}次。` : '已经改过，不能再改；有话请到司法所当面说。'}</p>`}
<p>您是：${view.name}。登记的是下面这次调解：</p>
<dl>${view.facts.map((fact) => html`<div><dt>${fact.label}</dt><dd>${fact.text}</dd></div>`)}</dl>
${changesLeft > 0 && answerForm(view)}`,
  })
}

function answerForm(view: SlipView): Html {
  return html`<form method="post" action="/slip/${view.code}">
<fieldset><legend>${view.answered ? '要改的话，请重新选' : '这次调解是不是真的进行过？'}</legend>
${slipAnswers.map((each) => html`<label class="choice"><input type="radio" name="answer" value="${each.key}" required>${each.title}</label>`)}</fieldset>
<label class="head" for="words">想说的话（可以不填）</label><p class="hint" id="words-hint">哪里不对，简单写几句。不超过${mostWords}个字。</p>
<p><textarea id="words" name="words" rows="4" maxlength="${mostWords}" aria-describedby="words-hint"></textarea></p>
<input type="hidden" name="command" value="${view.command}">
<p class="hint">司法所和县司法局看得到您的回答，经办的调解员看不到。${view.until}以前有效。</p>
<p><button type="submit">${view.answered ? '改成这个回答' : '提交'}</button></p></form>`
}

/** A code that no longer holds, or none. @param sentence what is so, and what to do */
export function closedPage(shown: Shown & { readonly title: string; readonly sentence: string }): string {
  return portalPage({ ...shown, here: '/slip', body: html`<p class="note wrong">${shown.sentence}</p><p><a href="/slip">输入另一个核对码</a></p>` })
}

function problem(sentence: string | undefined): Html | false {
  return sentence !== undefined && html`<p class="note wrong" role="alert">${sentence}</p>`
}

function titleOf(answer: AnswerKey): string {
  return slipAnswers.find((each) => each.key === answer)?.title ?? ''
}
