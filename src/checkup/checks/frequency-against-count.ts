// 每两月一次……5次: a stated rhythm gives a number of times for the year, and the count must not fall short of it.
import { defineCheck, ownConsistency, within, type Found } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'
import { familyOf } from '#checkup/measure-words.ts'
import type { Reading, Sentence } from '#checkup/reading.ts'
import { readNumber } from '#checkup/chinese-number.ts'

/** Times a year. Weeks are counted with holidays and flood weeks off. */
const rhythms: readonly (readonly [words: string, times: number])[] = [
  ['每周', 40], ['每半月', 24], ['每半个月', 24], ['每两个?月', 6], ['每2个?月', 6], ['每双月', 6], ['每个?月', 12], ['按月', 12], ['一月', 12],
  ['每个?季度', 4], ['每季', 4], ['按季度', 4], ['每半年', 2],
]
const shape = new RegExp(`(?<words>${rhythms.map(([words]) => words).join('|')})(?<own>[^，。；：、\\d一二两三四]{0,8}(?<times>一|二|两|三|四|\\d)(?:次|场|期|主题))`, 'g')
/** What may stand between the rhythm and its count: nothing that begins another subject. */
const sameSubject = /^[^，。；：]{0,30}$|^[^，。；：]{0,24}[，：](?:全年|年内|今年|一年|累计|共|已|目前|截至)[^，。；：\d]{0,10}$/

export const frequencyAgainstCount = defineCheck({
  code: 'frequency-against-count',
  title: '频次与次数不符',
  explains: '同一件事写了“每两月一次”“每季度一次”“一月一主题”，全年次数却不够；够数或超过不查。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.parts.includes('plan') ? [] : [...sentence.text.matchAll(shape)].flatMap((match) => judge(reading, sentence, match)),
    ),
})

function judge(reading: Reading, sentence: Sentence, match: RegExpMatchArray): readonly Found[] {
  const { words = '', times = '', own = '' } = match.groups ?? {}
  const rhythm = rhythms.find(([name]) => new RegExp(`^${name}$`).test(words))
  const start = match.index ?? 0
  const end = start + match[0].length
  const count = sentence.figures.find((figure) => figure.start >= end)
  const each = own.endsWith('主题') ? 1 : readNumber(times)
  if (!rhythm || !each || !count || !isItsCount(sentence, end, count)) return []
  const expected = rhythm[1] * each
  if (count.value >= expected || (count.exactness !== 'exact' && count.value * 2 >= expected)) return []
  const message = `写了“${match[0]}”，全年应有${rhythm[0] === '每周' ? '约' : ''}${expected}${count.unit}，文中是${count.value}${count.unit}。请核对次数，或者把频次改成实际做法。`
  return [{ grade: 'doubt', message, at: [within(reading, sentence, { start, end }), within(reading, sentence, count)] }]
}

function isItsCount(sentence: Sentence, end: number, count: Figure): boolean {
  const between = sentence.text.slice(end, count.start)
  return familyOf(count.unit) === 'session' && count.start - end <= 50 && sameSubject.test(between) && !/每|学时/.test(between)
}
