// What can be done against a decision, said at the end of the paper that tells it.
import type { PlainDate } from '#calendar/plain-date.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import { inForceOn, lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'

const 行政复议法 = lawBook('administrative-reconsideration-law')

/** @param reviewFirst refusing to disclose goes to review before it goes to court (行政复议法 art. 23.1(4)) */
export function remediesAgainst(on: PlainDate, reviewFirst: boolean): string {
  const days = chineseNumeral(ruleOn('rev-apply-60', on).value)
  const months = chineseNumeral(ruleOn('suit-6m', on).value)
  const review = `不服本答复的，可以自收到之日起${days}日内依法申请行政复议`
  return reviewFirst && inForceOn(行政复议法('23', '1(4)'), on)
    ? `${review}；对不予公开，依法应当先申请行政复议，对复议决定不服的，可以再依法提起行政诉讼。`
    : `${review}，或者自收到之日起${months}个月内依法提起行政诉讼。`
}
