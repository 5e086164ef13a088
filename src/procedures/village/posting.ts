// How long village affairs must stay posted: fifteen days since 2026, before that what the county set.
import { derive, type Derived } from '#calendar/derive.ts'
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { limitFromRule } from '#law/limit.ts'
import { ruleOn } from '#law/rule.ts'
import type { Entry, JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { localAt, notedLocally, setAt } from '#procedure/local-values.ts'
import { ruleStands } from './rule-stands.ts'

export const places = { board: '村务公开栏', group: '村民微信群', broadcast: '广播', online: '网络平台', meeting: '会议宣读', other: '其他' } as const

/** Of posting: what the county had set; the action consults it. */
export function notedOfPosting(circumstances: Pick<Circumstances<object>, 'occurredOn' | 'consulted'>): JsonObject {
  return notedLocally(ruleStands('vil-disclose-15-days', circumstances.occurredOn) ? [] : ['vil-posting-days'], circumstances)
}

/** The first day on which what was posted may be taken down. */
export function mayComeDownOn(posted: Pick<Entry, 'occurredOn' | 'noted'>): PlainDate {
  const day = posted.occurredOn
  const days = ruleStands('vil-disclose-15-days', day) ? ruleOn('vil-disclose-15-days', day).value : localAt('vil-posting-days', posted).value
  return addDays(day, days + 1)
}

/** The last day it must stay posted, with the account of that day. */
export function postedUntil(posted: Pick<Entry, 'occurredOn' | 'noted'>): Derived {
  const start = posted.occurredOn
  const limit = ruleStands('vil-disclose-15-days', start) ? limitFromRule('vil-disclose-15-days', start) : limitFromRule('vil-posting-days', start, setAt('vil-posting-days', posted))
  return derive({ ...limit, title: '在公布栏公布' }, { start })
}
