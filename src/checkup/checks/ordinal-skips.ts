// （一）（三）: a number left out or used twice, among headings and among 一是、二是.
import { defineCheck, matchesIn, ownConsistency, type Found } from '#checkup/check.ts'
import { readNumber } from '#checkup/chinese-number.ts'
import type { Heading } from '#checkup/outline.ts'
import type { Reading } from '#checkup/reading.ts'

export const ordinalSkips = defineCheck({
  code: 'ordinal-skips',
  title: '序号跳号或者重号',
  explains: '一、（一）、1.、“一是”各级序号应当连续；新的上级标题下重新从一开始。没有从一开始的不查，以免误解节选。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) => [...headingGaps(reading), ...countedGaps(reading)],
})

function headingGaps(reading: Reading): readonly Found[] {
  const last = new Map<Heading['level'], Heading>()
  return reading.headings.flatMap((heading) => {
    const before = last.get(heading.level)
    for (const level of [0, 1, 2, 3, 4] as const) if (level > heading.level) last.delete(level)
    last.set(heading.level, heading)
    if (!before || heading.ordinal === 1 || heading.ordinal === before.ordinal + 1) return []
    return [gap(before.ordinal, heading.ordinal, [before, heading].map((one) => reading.at(one.line, one.start, one.end)))]
  })
}

const counted = /(?<=^\s{0,4}|[，。；：！ ”）])([一二三四五六七八九十]{1,2})(是|要)(?!否)/g

/** 一是…二是… within one block: a heading, or a new 一是, begins again. */
function countedGaps(reading: Reading): readonly Found[] {
  const headingLines = new Set(reading.headings.map((heading) => heading.line))
  let before: { readonly ordinal: number; readonly place: Found['at'][number]; readonly word: string } | undefined
  let lineBefore = 0
  return matchesIn(reading, counted).flatMap(({ sentence, match, place }) => {
    const ordinal = readNumber(match[1] ?? '') ?? 0
    const word = match[2] ?? ''
    const crossed = sentence.line !== lineBefore && hasBetween(headingLines, lineBefore + 1, sentence.line)
    const previous = crossed || before?.word !== word ? undefined : before
    before = { ordinal, place, word }
    lineBefore = sentence.line
    if (!previous || ordinal === 1 || ordinal === previous.ordinal + 1) return []
    return [gap(previous.ordinal, ordinal, [previous.place, place])]
  })
}

function hasBetween(lines: ReadonlySet<number>, from: number, to: number): boolean {
  for (let line = from; line <= to; line += 1) if (lines.has(line)) return true
  return false
}

function gap(before: number, now: number, at: Found['at']): Found {
  const what = now === before ? `第${now}项出现两次` : now > before ? `第${before}项之后跳到第${now}项` : `第${before}项之后又回到第${now}项`
  return { grade: 'doubt', message: `序号不连续：${what}。请核对是漏了内容还是编错了号。`, at }
}
