// The same thing counted in two places with two numbers: one of them is wrong, or the words hide a difference.
import { defineCheck, ownConsistency, within, type Found } from '#checkup/check.ts'
import { mayBeEqual, type Figure } from '#checkup/figure.ts'
import { familyOf } from '#checkup/measure-words.ts'
import type { Reading, Sentence } from '#checkup/reading.ts'
import { subjectOf, type Subject } from '#checkup/subject.ts'

type Telling = { readonly sentence: Sentence; readonly figure: Figure; readonly subject: Subject }

export const figureToldTwice = defineCheck({
  code: 'figure-told-twice',
  title: '同一事项前后数字不一',
  explains: '同一动作、同一对象、同一类单位在两处写了不同的数。两处都写明全年、全乡（镇、街道）的为错误，其余存疑；分阶段、分地点、其中数和下一年计划不比。',
  grades: ['error', 'doubt'],
  basis: [ownConsistency],
  find: (reading) => {
    const first = new Map<string, Telling>()
    return tellingsIn(reading).flatMap((telling) => {
      const key = `${telling.subject.noun}|${telling.subject.verbs.join()}|${familyOf(telling.figure.unit)}`
      const earlier = first.get(key)
      if (!earlier) first.set(key, telling)
      return !earlier || earlier.sentence === telling.sentence || mayBeEqual(earlier.figure, telling.figure) ? [] : [contradiction(reading, earlier, telling)]
    })
  },
})

function tellingsIn(reading: Reading): readonly Telling[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.figures.flatMap((figure) => {
      const subject = figure.unit === '%' ? undefined : subjectOf(reading, sentence, figure)
      return subject ? [{ sentence, figure, subject }] : []
    }),
  )
}

function contradiction(reading: Reading, one: Telling, other: Telling): Found {
  const certain = one.subject.whole && other.subject.whole
  const words = [one, other].map((telling) => `${telling.figure.lead}${telling.figure.token}${telling.figure.surplus}${telling.figure.unit}`)
  return {
    grade: certain ? 'error' : 'doubt',
    message: `前面写“${words[0]}”，后面写“${words[1]}”，同一事项两个数。${certain ? '请核对后改成一个数。' : '如是同一事项请统一；如口径不同，请写明各自范围。'}`,
    at: [one, other].map((telling) => within(reading, telling.sentence, telling.figure)),
  }
}
