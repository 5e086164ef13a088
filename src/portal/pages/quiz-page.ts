// The quiz: ten questions on one page, and after them what was right and which article says so.
import { html, type Html } from '#portal/html.ts'
import { portalPage, type Shown } from '#portal/page.ts'
import { notice } from '#portal/parts/notice.ts'
import type { Judged, QuizQuestion } from '#portal/quiz.ts'

export type QuizView = Shown & { readonly paper: number; readonly questions: readonly QuizQuestion[]; readonly judged?: readonly Judged[] }

export function quizPage(view: QuizView): string {
  const { paper, questions, judged } = view
  if (judged) return answersPage(view, judged)
  return portalPage({
    ...view, title: '做几道普法题', here: `/public/quiz?paper=${paper}`,
    body: html`<p>一共${questions.length}道题，不用登录，不记名，做多少算多少，做完看答案。</p>
<form method="get" action="/public/quiz"><input type="hidden" name="paper" value="${paper}"><input type="hidden" name="done" value="">
${questions.map(questionOf)}
<p><button type="submit">看答案</button></p></form>`,
  })
}

function questionOf({ id, words, kind, several, options }: QuizQuestion, at: number): Html {
  return html`<fieldset><legend>${at + 1}. ${words}</legend><p class="hint">${kind}${several && '，可以选几个'}</p>
${options.map(({ letter, text }) => html`<label class="choice"><input type="${several ? 'checkbox' : 'radio'}" name="${id}" value="${letter}"><span>${text}</span></label>`)}</fieldset>`
}

function answersPage(view: QuizView, judged: readonly Judged[]): string {
  const right = judged.filter((each) => each.correct).length
  const asked = new URLSearchParams([['paper', String(view.paper)], ...judged.flatMap((each) => [...each.chosen].map((letter) => [each.id, letter])), ['done', '']])
  return portalPage({
    ...view, title: '做几道普法题：答案', here: `/public/quiz?${asked.toString()}`,
    body: html`${notice(`您答对了${right}道，一共${judged.length}道。`, 'status')}
${judged.map((each, at) => html`<h2>${at + 1}. ${each.words}</h2><p><b>${each.correct ? '答对了。' : each.chosen === '' ? '没有答。' : '答错了。'}</b>${!each.correct && each.chosen !== '' && `您选的是：${textsOf(each, each.chosen)}。`}</p>
<p>答案：${textsOf(each, each.right)}。</p><p>${each.why}</p><p class="hint">${each.ground}</p>
`)}<p><a class="button" href="/public/quiz?paper=${view.paper + 1}">换一套题再做</a></p>`,
  })
}

function textsOf({ options }: QuizQuestion, letters: string): string {
  return options.filter(({ letter }) => letters.includes(letter)).map(({ text }) => text).join('、')
}
