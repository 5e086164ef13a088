// 90件 here and 90起 there; 300人 here and 300人次 there: one indicator must have one measure word.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'
import type { Sentence } from '#checkup/reading.ts'

type Told = { readonly sentence: Sentence; readonly figure: Figure }

/** Measure words that a reader takes for one another. */
const confusable: Readonly<Record<string, string>> = { 件: 'case', 起: 'case', 宗: 'case', 例: 'case', 人: 'head', 名: 'head', 人次: 'head' }
/** The matters that townships count most; only with the same one is an equal number no accident. */
const matters = ['矛盾纠纷', '纠纷', '信访', '诉求', '工单', '投诉', '法律援助', '行政处罚', '行政许可', '违法行为', '隐患', '法律咨询', '咨询', '来访', '群众', '干部职工', '执法人员', '法律明白人', '师生', '党员']

export const figureInTwoUnits = defineCheck({
  code: 'figure-in-two-units',
  title: '同一数字用了两种单位',
  explains: '同一事项、同一数字，一处用“件”一处用“起”，或者一处用“人”一处用“人次”。人和人次、件和起各有口径，应当统一。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) => {
    const first = new Map<string, Told>()
    return reading.sentences.flatMap((sentence) =>
      sentence.figures.flatMap((figure) => {
        const matter = matters.find((word) => figure.lead.includes(word) || figure.tail.startsWith(word))
        const sort = confusable[figure.unit]
        if (!matter || !sort || figure.value < 10) return []
        const key = `${matter}|${sort}|${figure.value}`
        const earlier = first.get(key)
        if (!earlier) first.set(key, { sentence, figure })
        if (!earlier || !differ(earlier.figure.unit, figure.unit)) return []
        const message = `同一事项（${matter}）一处写${figure.value}${earlier.figure.unit}，一处写${figure.value}${figure.unit}。请统一单位；如口径不同，请分别说明。`
        return [{ grade: 'doubt' as const, message, at: [within(reading, earlier.sentence, earlier.figure), within(reading, sentence, figure)] }]
      }),
    )
  },
})

/** 人 and 名 count alike. */
function differ(one: string, other: string): boolean {
  const plain = (unit: string) => (unit === '名' ? '人' : unit)
  return plain(one) !== plain(other)
}
