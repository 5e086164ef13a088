// How long a review may take: by what is reviewed, and shorter where it is urgent. Only the time a sender has to leave is law.
import { derive } from '#calendar/derive.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { ruleOn } from '#law/rule.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { localOn, notedLocally } from '#procedure/local-values.ts'
import { isUrgent, objectOf } from './sent.ts'

/** Sets down the days promised on that day: `documentDays` where a paper of the centre fixes the longest time, `reviewDays` where the county does. */
export function daysNoted({ matter, ...reading }: Pick<Circumstances<object>, 'matter' | 'occurredOn' | 'consulted'>): JsonObject {
  const object = objectOf(matter)
  if (!isUrgent(matter) && object === 'document') return { documentDays: ruleOn('doc-legality-15wd', reading.occurredOn).value }
  const rule = isUrgent(matter) ? 'rev-urgent-days' : object === 'decision' ? 'rev-decision-days' : 'rev-other-days'
  return { reviewDays: localOn(rule, reading).value, ...notedLocally([rule], reading) }
}

/** The first day on which an opinion may be asked for without cutting the review's time short (重大行政决策程序暂行条例 art. 26). */
export function earliestAsked(sentOn: PlainDate): PlainDate {
  const { value, basis } = ruleOn('dec-legality-7wd', sentOn)
  return derive({ title: '', amount: value, unit: 'working-day', roll: false, basis: [basis] }, { start: sentOn }).due
}
