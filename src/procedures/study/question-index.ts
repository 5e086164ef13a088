// Our own questions by topic, kind and article. An id is permanent: a question that changes its sense gets a new one, and
// a question given up stays here with the day it was retired, so that old papers can still be read.
import type { PlainDate } from '#calendar/plain-date.ts'
import { isAskable, type Question, type QuestionKind, type Topic } from './question.ts'

const about = (topic: Topic, kind: QuestionKind, article: string, retiredOn?: PlainDate) => ({ topic, kind, article, ...(retiredOn ? { retiredOn } : {}) })

export const questionIndex = {
  'con-1': about('constitution', 'single', '2'),
  'con-2': about('constitution', 'trueFalse', '5'),
  'con-3': about('constitution', 'trueFalse', '27'),
  'con-4': about('constitution', 'single', '37'),
  'con-5': about('constitution', 'multiple', '40'),
  'con-6': about('constitution', 'single', '111'),
  'con-7': about('constitution', 'trueFalse', '57'),
  'pen-1': about('penalty', 'single', '42'),
  'pen-2': about('penalty', 'trueFalse', '45'),
  'pen-3': about('penalty', 'single', '51'),
  'pen-4': about('penalty', 'single', '60'),
  'pen-5': about('penalty', 'trueFalse', '29'),
  'pen-6': about('penalty', 'single', '30'),
  'pen-7': about('penalty', 'single', '36'),
  'pen-8': about('penalty', 'multiple', '58'),
  'pen-9': about('penalty', 'multiple', '57'),
  'pen-10': about('penalty', 'single', '64'),
  'pen-11': about('penalty', 'single', '24'),
  'lic-1': about('licensing', 'single', '32'),
  'lic-2': about('licensing', 'trueFalse', '32'),
  'lic-3': about('licensing', 'single', '42'),
  'lic-4': about('licensing', 'single', '34'),
  'lic-5': about('licensing', 'multiple', '38'),
  'lic-6': about('licensing', 'trueFalse', '40'),
  'rev-1': about('reconsideration', 'single', '20'),
  'rev-2': about('reconsideration', 'trueFalse', '87'),
  'rev-3': about('reconsideration', 'single', '30'),
  'rev-4': about('reconsideration', 'trueFalse', '5'),
  'rev-5': about('reconsideration', 'multiple', '11'),
  'rev-6': about('reconsideration', 'single', '62'),
  'lit-1': about('litigation', 'single', '46'),
  'lit-2': about('litigation', 'trueFalse', '3'),
  'lit-3': about('litigation', 'single', '34'),
  'lit-4': about('litigation', 'single', '67'),
  'med-1': about('mediation', 'trueFalse', '4'),
  'med-2': about('mediation', 'single', '8'),
  'med-3': about('mediation', 'single', '33'),
  'med-4': about('mediation', 'trueFalse', '28'),
  'med-5': about('mediation', 'multiple', '3'),
  'med-6': about('mediation', 'trueFalse', '26'),
  'civ-1': about('civil', 'single', '188'),
  'civ-2': about('civil', 'trueFalse', '680'),
  'civ-3': about('civil', 'single', '586'),
  'civ-4': about('civil', 'multiple', '1127'),
  'civ-5': about('civil', 'single', '1077'),
  'aid-1': about('aid', 'single', '12'),
  'aid-2': about('aid', 'single', '43'),
  'aid-3': about('aid', 'trueFalse', '32'),
  'aid-4': about('aid', 'multiple', '42'),
  'pri-1': about('privacy', 'trueFalse', '6'),
  'pri-2': about('privacy', 'single', '28'),
  'pri-3': about('privacy', 'multiple', '55'),
} as const satisfies Readonly<Record<string, Question & { readonly retiredOn?: PlainDate }>>

export type QuestionId = keyof typeof questionIndex

export function isQuestionId(value: string): value is QuestionId {
  return Object.hasOwn(questionIndex, value)
}

/** The questions of that topic and kind that may be asked on that day, in the order of their ids. */
export function askable(search: { readonly topic: Topic; readonly kind: QuestionKind }, day: PlainDate): readonly QuestionId[] {
  return (Object.keys(questionIndex) as QuestionId[])
    .filter((id) => {
      const question: Question & { readonly retiredOn?: PlainDate } = questionIndex[id]
      return question.topic === search.topic && question.kind === search.kind && (question.retiredOn === undefined || day < question.retiredOn) && isAskable(question, day)
    })
    .sort()
}
