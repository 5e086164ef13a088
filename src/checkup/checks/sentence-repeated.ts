// A long sentence that stands twice, word for word: a paragraph pasted in again.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'
import type { Sentence } from '#checkup/reading.ts'

const long = 40

export const sentenceRepeated = defineCheck({
  code: 'sentence-repeated',
  title: '整句重复',
  explains: '四十字以上的句子一字不差地出现两次。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) => {
    const seen = new Map<string, Sentence>()
    return reading.sentences.flatMap((sentence) => {
      const text = sentence.text.trim()
      if (text.length < long || /^[\d\s|]+$/.test(text)) return []
      const first = seen.get(text)
      if (!first) seen.set(text, sentence)
      if (!first) return []
      const at = [first, sentence].map((one) => within(reading, one, { start: 0, end: one.text.length }))
      return [{ grade: 'doubt' as const, message: `同一句话出现了两次（第${first.line}行、第${sentence.line}行）。请删去一处，或者改写。`, at }]
    })
  },
})
