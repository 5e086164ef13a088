// 法律明白人: at least three in a village; trained people must be counted as people.
import { defineCheck, within, type Found } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'
import type { Reading, Sentence } from '#checkup/reading.ts'
import { lawNumber } from '#checkup/law-value.ts'
import { citation, lawBook } from '#law/instrument.ts'

type Told = { readonly sentence: Sentence; readonly figure: Figure }


export const lawLiteratePeople = defineCheck({
  code: 'law-literate-people',
  title: '“法律明白人”人数缺失或者不足',
  explains: '培训、培养了“法律明白人”而全文没有人数的缺证据；人数少于文中行政村数乘三的存疑。',
  grades: ['doubt', 'missing'],
  basis: [citation(lawBook('law-literate-villagers-standard')(''))],
  find: (reading) => {
    const mentions = reading.sentences.filter((sentence) => sentence.text.includes('法律明白人') && !sentence.parts.includes('plan') && !sentence.parts.includes('shortcomings'))
    const trained = mentions.find((sentence) => /培训|培养|培育|选聘|遴选/.test(sentence.text))
    const people = mentions.flatMap((sentence) => sentence.figures.filter((figure) => isHeadcount(sentence, figure)).map((figure): Told => ({ sentence, figure })))
    const most = [...people].sort((one, other) => other.figure.value - one.figure.value)[0]
    if (!most) return trained ? [uncounted(reading, trained)] : []
    const villages = villagesIn(reading)
    const eachVillage = lawNumber('pub-law-literate-3', reading.year)
    if (!villages || most.figure.exactness !== 'exact' || most.figure.value >= villages.figure.value * eachVillage) return []
    const message = `文中有${villages.figure.value}个村，“法律明白人”${most.figure.value}人。按每个行政村至少${eachVillage}人计，应有${villages.figure.value * eachVillage}人。请核对名册。`
    return [{ grade: 'doubt', message, at: [villages, most].map((told) => within(reading, told.sentence, told.figure)) }]
  },
})

/** People on the register: not attendances, and not one course of many. */
function isHeadcount(sentence: Sentence, figure: Figure): boolean {
  const around = sentence.text.slice(Math.max(0, figure.start - 40), figure.end + 20)
  return ['人', '名', '位'].includes(figure.unit) && around.includes('法律明白人')
}

function villagesIn(reading: Reading): Told | undefined {
  for (const sentence of reading.sentences) {
    const figure = sentence.figures.find((one) => one.unit === '个' && one.tail.startsWith('行政村') && /全[乡镇]|辖|共有?|现有|覆盖/.test(one.lead))
    if (figure) return { sentence, figure }
  }
  return undefined
}

function uncounted(reading: Reading, sentence: Sentence): Found {
  const start = sentence.text.indexOf('法律明白人')
  return {
    grade: 'missing',
    message: '写了培训或培养“法律明白人”，没有写一共多少人、覆盖多少个村。请按名册补上人数。',
    at: [within(reading, sentence, { start, end: start + 5 })],
  }
}
