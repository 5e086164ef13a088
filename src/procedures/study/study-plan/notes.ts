// How many days there are to the next topic left, frozen with each step that changes what is left, and whether a topic was in time.
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { daysToNext, dueOf, settledTopics, topicsOf, yearOfPlan } from './planned-topics.ts'

export function notedOfPublishing({ matter, occurredOn }: Circumstances<object>): JsonObject {
  return clock(daysToNext(topicsOf(matter), { year: yearOfPlan(matter), from: occurredOn }))
}

export function notedOfSettling({ matter, answers, occurredOn }: Circumstances<{ readonly no: number; readonly session?: string }>): JsonObject {
  const settled = settledTopics(matter)
  const all = topicsOf(matter)
  const left = all.filter((each) => each.no !== answers.no && !settled.has(each.no))
  const month = all.find((each) => each.no === answers.no)?.month ?? 12
  return { late: occurredOn > dueOf(yearOfPlan(matter), month), ...clock(daysToNext(left, { year: yearOfPlan(matter), from: occurredOn })) }
}

function clock(days: number | undefined): JsonObject {
  return days === undefined ? {} : { daysToNext: days }
}
