// Every shortcoming told should come back as a measure in next year's plan.
import { defineCheck, ownConsistency, type Found } from '#checkup/check.ts'
import type { Reading } from '#checkup/reading.ts'
import { shortcomingTopics } from '#checkup/shortcoming-topics.ts'

type Item = { readonly line: number; readonly start: number; readonly text: string }

const opens = /(?<=^\s{0,4}|[，。；：！]|主要|在于)(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|\d{1,2}[.．、])/g

export const shortcomingWithoutMeasure = defineCheck({
  code: 'shortcoming-without-measure',
  title: '不足没有对应的措施',
  explains: '把不足部分按“一是、二是”（或小标题）拆开，看下一年计划里有没有对应的话；只查看得出主题的。',
  grades: ['missing'],
  basis: [ownConsistency],
  find: (reading) => {
    const plan = textOf(reading, 'plan')
    if (plan === '') return []
    return itemsOf(reading).flatMap((item): readonly Found[] => {
      const topics = shortcomingTopics.filter((topic) => topic.shown.test(item.text))
      if (topics.length === 0 || topics.some((topic) => topic.answered.test(plan))) return []
      const message = `这条不足（${topics.map((topic) => topic.name).join('、')}）在下一年计划里没有对应措施。请在计划里写明谁来办、什么时候办到什么程度。`
      return [{ grade: 'missing', message, at: [reading.at(item.line, item.start, item.start + item.text.length)] }]
    })
  },
})

/** Each item's opening sentence: what it says the shortcoming is. */
function itemsOf(reading: Reading): readonly Item[] {
  return linesOf(reading, 'shortcomings').flatMap(({ line, text }) => {
    const starts = [...text.matchAll(opens)].map((match) => match.index)
    return starts.map((start, index) => {
      const whole = text.slice(start, starts[index + 1] ?? text.length)
      const end = whole.search(/。/)
      return { line, start, text: end < 0 ? whole.slice(0, 60) : whole.slice(0, Math.min(end, 60)) }
    })
  })
}

/** The lines of a part that is nothing but this part. */
function linesOf(reading: Reading, kind: 'shortcomings' | 'plan') {
  return reading.parts
    .filter((part) => part.kinds.includes(kind) && part.kinds.length === 1)
    .flatMap((part) => reading.lines.slice(part.from - 1, part.to).map((text, offset) => ({ line: part.from + offset, text })))
    // The chapter's own heading is not an item.
    .filter(({ line }) => !reading.parts.some((part) => part.heading.line === line && reading.lines[line - 1]?.trim().length === part.heading.end - part.heading.start))
}

function textOf(reading: Reading, kind: 'plan'): string {
  return linesOf(reading, kind).map(({ text }) => text).join('\n')
}
