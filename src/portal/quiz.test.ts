// The quiz without accounts.
import { expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { quizPage } from '#portal/pages/quiz-page.ts'
import { judgeQuiz, quizOf } from '#portal/quiz.ts'

const today = plainDate('2026-11-23')

test('十道题，同一个号总是同一套，换个号换一套', () => {
  expect(quizOf(7, today)).toHaveLength(10)
  expect(quizOf(7, today)).toEqual(quizOf(7, today))
  expect(quizOf(8, today)).not.toEqual(quizOf(7, today))
})

test('做题的页面上没有答案；交了以后逐题写明对错、答案和哪一条', () => {
  const questions = quizOf(7, today)
  const shown = { large: false, demo: false, paper: 7, questions }
  expect(quizPage(shown)).not.toContain('答案：')
  const judged = judgeQuiz(questions, { [questions[0]?.id ?? '']: [...judgeQuiz(questions, {}, today)[0]?.right ?? ''], [questions[1]?.id ?? '']: ['Z', '<b>'] }, today)
  expect(judged.map((each) => each.correct)).toEqual([true, ...Array.from({ length: 9 }, () => false)])
  const answers = quizPage({ ...shown, judged })
  expect(answers).toContain('您答对了1道，一共10道。')
  expect(answers).toContain('没有答。')
  expect(answers).toMatch(/《中华人民共和国民法典》第.+条/)
})

test('依据的法律改了，没有重新核对过的题不再出', () => {
  expect(quizOf(7, plainDate('2020-01-01')).map((each) => each.id).filter((id) => id.startsWith('civ-'))).toEqual([])
})
