// Ten questions for anybody, drawn by a number in the address and judged on the spot. Nothing is kept: not who, not what.
import type { PlainDate } from '#calendar/plain-date.ts'
import { citation } from '#law/instrument.ts'
import { drawPaper, type PaperRule } from '#procedures/study/draw-paper.ts'
import { questionBank } from '#procedures/study/question-bank.ts'
import { questionIndex, type QuestionId } from '#procedures/study/question-index.ts'
import { basisOf, questionKinds, type Question } from '#procedures/study/question.ts'

/** What villagers meet with most: family and money, mediation, help with a lawyer, their own data, a fine. */
const rule: PaperRule = ([
  ['civil', 'single', 2], ['civil', 'trueFalse', 1], ['mediation', 'single', 1], ['mediation', 'trueFalse', 1], ['aid', 'single', 1], ['aid', 'trueFalse', 1],
  ['privacy', 'single', 1], ['penalty', 'single', 1], ['constitution', 'single', 1],
] as const).map(([topic, kind, number]) => ({ topic, kind, number, points: 1 }))

export type QuizQuestion = { readonly id: QuestionId; readonly words: string; readonly kind: string; readonly several: boolean; readonly options: readonly { readonly letter: string; readonly text: string }[] }

/** @param paper any number; the same number gives the same questions as long as the law does not change */
export function quizOf(paper: number, on: PlainDate): readonly QuizQuestion[] {
  return drawPaper(rule, { seed: `quiz ${paper}`, on }).map(({ question: id }) => {
    const { kind }: Question = questionIndex[id]
    const { words, options } = questionBank[id]
    return { id, words, kind: questionKinds[kind], several: kind === 'multiple', options: options.map((text, at) => ({ letter: String.fromCodePoint(65 + at), text })) }
  })
}

export type Judged = QuizQuestion & { readonly chosen: string; readonly right: string; readonly correct: boolean; readonly why: string; readonly ground: string }

/** @param chosen letters by question, as an address carried them: anything else counts as not answered */
export function judgeQuiz(questions: readonly QuizQuestion[], chosen: Readonly<Record<string, readonly string[]>>, on: PlainDate): readonly Judged[] {
  return questions.map((question) => {
    const letters = question.options.map(({ letter }) => letter).filter((letter) => (chosen[question.id] ?? []).includes(letter)).join('')
    const { right, why } = questionBank[question.id]
    return { ...question, chosen: letters, right, correct: letters === right, why, ground: citation(basisOf(questionIndex[question.id]), on) }
  })
}
