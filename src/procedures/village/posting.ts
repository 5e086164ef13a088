// How long village affairs must stay posted: fifteen days since 2026, before that what the county set.
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { ruleOn } from '#law/rule.ts'
import { ruleStands } from './rule-stands.ts'

export const places = { board: '村务公开栏', group: '村民微信群', broadcast: '广播', online: '网络平台', meeting: '会议宣读', other: '其他' } as const

/** The first day on which a posting of that day may be taken down. */
export function mayComeDownOn(postedOn: PlainDate): PlainDate {
  const days = ruleStands('vil-disclose-15-days', postedOn) ? ruleOn('vil-disclose-15-days', postedOn).value : ruleOn('vil-posting-days', postedOn).value
  return addDays(postedOn, days + 1)
}
