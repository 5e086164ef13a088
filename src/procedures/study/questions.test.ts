// The question bank: every question cites an article in force, has an answer that can be given, and never reaches the browser.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#calendar/plain-date.ts'
import { citation, instrument } from '#law/instrument.ts'
import { canBeDrawn, drawPaper, fullMarkOf, type PaperRule } from './draw-paper.ts'
import { gradeAnswers } from './grade-answers.ts'
import { basisOf, isAskable, questionKinds, topics, type Question } from './question.ts'
import { questionBank } from './question-bank.ts'
import { askable, questionIndex, type QuestionId } from './question-index.ts'

const ids = Object.keys(questionIndex) as QuestionId[]
const day = plainDate('2026-11-22')

describe('题库', () => {
  test('不少于四十题，每个主题、每种题型都有', () => {
    expect(ids.length).toBeGreaterThanOrEqual(40)
    for (const topic of Object.keys(topics)) expect(ids.filter((id) => questionIndex[id].topic === topic).length, topic).toBeGreaterThan(2)
    for (const kind of Object.keys(questionKinds)) expect(ids.filter((id) => questionIndex[id].kind === kind).length, kind).toBeGreaterThan(5)
  })

  test('每题引用的条文在考的那天有效', () => {
    for (const id of ids) {
      expect(isAskable(questionIndex[id], day), id).toBe(true)
      expect(citation(basisOf(questionIndex[id]), day), id).toMatch(/^《中华人民共和国.+》第.+条$/)
    }
  })

  test('法律换了新文本，对着旧文本核过的题自动停用', () => {
    const question: Question = questionIndex['rev-1']
    expect(isAskable(question, plainDate('2023-12-31'))).toBe(false)
    expect(isAskable(question, plainDate('2024-01-01'))).toBe(true)
    for (const id of ids) {
      const first = instrument(basisOf(questionIndex[id]).law).inForce.at(-1)?.from ?? day
      expect(isAskable(questionIndex[id], addDays(first, -1)), id).toBe(false)
    }
  })

  test('单选只有一个答案，多选不止一个也不是全部，判断是正确或者错误', () => {
    for (const id of ids) {
      const { kind } = questionIndex[id]
      const { options, right } = questionBank[id]
      expect([...right].every((letter) => letter.charCodeAt(0) - 65 < options.length), id).toBe(true)
      expect([...right].sort().join(''), id).toBe(right)
      if (kind === 'multiple') expect(right.length > 1 && right.length < options.length, id).toBe(true)
      else expect(right.length, id).toBe(1)
      expect(options.length, id).toBe(kind === 'trueFalse' ? 2 : 4)
      expect(new Set(options).size, id).toBe(options.length)
    }
  })

  test('每题有出处的解释，题目不重复', () => {
    for (const id of ids) expect(questionBank[id].why.length, id).toBeGreaterThan(5)
    expect(new Set(ids.map((id) => questionBank[id].words)).size).toBe(ids.length)
  })

  test('答案只在服务器上：除了服务器的接口和评分，谁也不引用题库的答案', () => {
    const source = new URL('../../', import.meta.url).pathname
    const files = readdirSync(source, { recursive: true }).map(String).filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'))
    const readers = (name: string) => files.filter((path) => new RegExp(`import (?!type)[^\\n]*/${name}\\.ts'`).test(readFileSync(join(source, path), 'utf8')))
    expect(files.length).toBeGreaterThan(100)
    expect([...readers('question-bank'), ...readers('grade-answers')].filter((path) => !path.startsWith('api/') && !path.startsWith('portal/') && path !== 'procedures/study/grade-answers.ts')).toEqual([])
  })
})

describe('组卷', () => {
  const rule: PaperRule = [{ topic: 'penalty', kind: 'single', number: 4, points: 15 }, { topic: 'mediation', kind: 'trueFalse', number: 2, points: 20 }]
  const draw = { seed: '某场考试 某人 第1次', on: day }

  test('按规则抽题，各主题各题型的题数不差', () => {
    const drawn = drawPaper(rule, draw)
    expect(drawn.map(({ question, points }) => [questionIndex[question].topic, questionIndex[question].kind, points])).toEqual([
      ...Array.from({ length: 4 }, () => ['penalty', 'single', 15]), ...Array.from({ length: 2 }, () => ['mediation', 'trueFalse', 20]),
    ])
    expect(new Set(drawn.map((each) => each.question)).size).toBe(6)
    expect(fullMarkOf(rule)).toBe(100)
  })

  test('同一个种子抽出同一份卷，换一个种子不一样', () => {
    expect(drawPaper(rule, draw)).toEqual(drawPaper(rule, draw))
    const others = Array.from({ length: 20 }, (_, index) => JSON.stringify(drawPaper(rule, { ...draw, seed: `第${index}人` })))
    expect(new Set(others).size).toBeGreaterThan(10)
  })

  test('题不够、同一主题题型写了两行的规则不能用', () => {
    const enough = askable({ topic: 'penalty', kind: 'single' }, day).length
    const line = { topic: 'penalty', kind: 'single', points: 1 } as const
    expect(canBeDrawn([{ ...line, number: enough }], day)).toBe(true)
    expect(canBeDrawn([{ ...line, number: enough + 1 }], day)).toBe(false)
    expect(canBeDrawn([{ ...line, number: 1 }, { ...line, number: 1 }], day)).toBe(false)
  })
})

describe('评分', () => {
  const paper = [{ question: 'pen-1', points: 40 }, { question: 'pen-8', points: 60 }] as const

  test('选全选对才得分，先后不论', () => {
    expect(gradeAnswers(paper, [{ no: 1, chosen: 'B' }, { no: 2, chosen: 'CBA' }])).toBe(100)
    expect(gradeAnswers(paper, [{ no: 1, chosen: 'B' }, { no: 2, chosen: 'AB' }])).toBe(40)
    expect(gradeAnswers(paper, [{ no: 2, chosen: 'ABCD' }])).toBe(0)
  })

  test('没有作答得零分', () => {
    expect(gradeAnswers(paper, [])).toBe(0)
    expect(gradeAnswers(paper, [{ no: 1 }])).toBe(0)
  })
})
