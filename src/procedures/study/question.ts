// What a question is about: topic, kind and the article it cites. The words and the right answers are kept apart, on the
// server, because everything here reaches the browser.
import type { PlainDate } from '#calendar/plain-date.ts'
import { inForceOn, instrument, type Basis, type LawId } from '#law/instrument.ts'

export const topics = {
  constitution: '宪法',
  penalty: '行政处罚法',
  licensing: '行政许可法',
  reconsideration: '行政复议法',
  litigation: '行政诉讼法',
  mediation: '人民调解法',
  civil: '民法典',
  aid: '法律援助法',
  privacy: '个人信息保护法',
} as const

export const questionKinds = { single: '单选题', multiple: '多选题', trueFalse: '判断题' } as const

export type Topic = keyof typeof topics
export type QuestionKind = keyof typeof questionKinds

/** The instrument of each topic, and the first day of the text that its questions were checked against. */
const checkedTexts: Readonly<Record<Topic, { readonly law: LawId; readonly from: string }>> = {
  constitution: { law: 'constitution', from: '2018-03-11' },
  penalty: { law: 'administrative-penalty-law', from: '2021-07-15' },
  licensing: { law: 'administrative-licensing-law', from: '2019-04-23' },
  reconsideration: { law: 'administrative-reconsideration-law', from: '2024-01-01' },
  litigation: { law: 'administrative-litigation-law', from: '2017-07-01' },
  mediation: { law: 'people-mediation-law', from: '2011-01-01' },
  civil: { law: 'civil-code', from: '2021-01-01' },
  aid: { law: 'legal-aid-law', from: '2022-01-01' },
  privacy: { law: 'personal-information-protection-law', from: '2021-11-01' },
}

export type Question = { readonly topic: Topic; readonly kind: QuestionKind; readonly article: string }

export function basisOf({ topic, article }: Question): Basis {
  return { law: checkedTexts[topic].law, article }
}

/**
 * May it be asked on that day? Only while the very text it was checked against is in force: a new text of the instrument
 * retires all its questions until somebody has read them against it.
 */
export function isAskable(question: Question, day: PlainDate): boolean {
  const { law, from } = checkedTexts[question.topic]
  const text = instrument(law).inForce.find((each) => each.from <= day && (each.to === undefined || day <= each.to))
  return text?.from === from && inForceOn(basisOf(question), day)
}
