// A day in full, and where the law sets it, the account of why it is this day and no other.
import { chineseDate, weekdayOf, type PlainDate } from '#calendar/plain-date.ts'
import type { Receipt } from '#calendar/receipt.ts'
import { receiptText } from '#calendar/receipt-text.ts'
import { html, type Html } from '#portal/html.ts'

/** @returns 2026年11月23日（星期一）, as text */
export function fullDay(day: PlainDate): string {
  return `${chineseDate(day)}（星期${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）`
}

/** A day of the law with what it was counted from: the event, the article, the calendar, every pause. */
export function dayWithReceipt(day: PlainDate, receipt: Receipt): Html {
  return html`<time datetime="${day}">${fullDay(day)}</time>${whyThisDay(receipt)}`
}

/** The account alone, behind one line that asks the question people ask. */
export function whyThisDay(receipt: Receipt): Html {
  return html`<details><summary>为什么是这一天</summary><ol>${receiptText(receipt).map((sentence) => html`<li>${sentence}</li>`)}</ol></details>`
}
