// A receipt in plain words, one sentence a line, for whoever asks why this day and no other.
import { chineseDate, daysBetween, weekdayOf, type PlainDate } from '#calendar/plain-date.ts'
import type { Receipt, ReceiptStep } from '#calendar/receipt.ts'
import { citation, type Basis } from '#law/instrument.ts'
import type { TimeUnit } from '#law/rule-record.ts'

/** @returns the sentences, from the day it began to the day it is due */
export function receiptText({ title, start, steps }: Receipt): string[] {
  const cite: Cite = (basis) => (basis.length === 0 ? '' : `（${[...new Set(basis.map((each) => citation(each, start)))].join('、')}）`)
  return [`期限：${title}。`, ...withoutRunsOfWeekends(steps).map((step) => sentences[step.kind](step as never, cite))]
}

type Cite = (basis: readonly Basis[]) => string
type Step<Kind extends ReceiptStep['kind']> = Extract<ReceiptStep, { kind: Kind }>
type Sentences = { readonly [Kind in Line['kind']]: (step: Extract<Line, { kind: Kind }>, cite: Cite) => string }

/** Weekends in a row are told in one line, so that a month of working days stays readable. */
type Weekends = { readonly kind: 'weekends'; readonly days: number; readonly from: PlainDate; readonly to: PlainDate }
type Line = ReceiptStep | Weekends

const sentences: Sentences = {
  start: ({ day, at, basis }, cite) => (at === undefined
    ? `从${dated(day)}的次日起算，当日不计入${cite(listed(basis))}。`
    : `自${chineseDate(day)}${clockTime(at)}起按小时计算${cite(listed(basis))}。`),
  limit: ({ amount, unit, basis }, cite) => (amount === 0 ? `当日办理${cite(basis)}。` : `期限为${length(amount, unit)}${cite(basis)}。`),
  until: ({ day, basis }, cite) => `截止日期定为${dated(day)}${cite(basis)}。`,
  'month-end': ({ day, basis }, cite) => `到期的月份没有对应的日子，以该月最后一日${dated(day)}为准${cite(listed(basis))}。`,
  rest: ({ from, to, why, holiday }) => `${span(from, to)}${why === 'holiday' ? `${holiday ?? ''}放假` : '周末'}，不计入。`,
  weekends: ({ days, from, to }) => `${span(from, to)}之间的周末共${days}天，不计入。`,
  'make-up': ({ day, holiday }) => `${dated(day)}因${holiday ?? '节假日'}调休上班，计入。`,
  pause: ({ from, to, open, reasons, basis }, cite) =>
    `${span(from, to)}停止计时${daysBetween(from, to) + 1}天${reasons.length > 0 ? `，原因是${reasons.join('；')}` : ''}${open ? '，至今没有恢复' : ''}${cite(basis)}。`,
  extension: ({ from, to, amount, unit, on, late, approvedBy, reason, basis }, cite) =>
    `${chineseDate(on)}${approvedBy === undefined ? '决定' : `经${approvedBy}批准，`}延长${length(amount, unit)}${reason === undefined ? '' : `，理由是${reason}`}`
    + `，末日由${dated(from)}改为${dated(to)}${late ? '，作出决定时原期限已过' : ''}${cite(basis)}。`,
  roll: ({ from, to, why, holiday, basis }, cite) =>
    `最后一日${dated(from)}${why === 'holiday' ? `正逢${holiday ?? ''}放假` : '是周末'}，顺延到之后第一个工作日${dated(to)}${cite(listed(basis))}。`,
  provisional: ({ years }) => `没有${years.join('、')}年的放假安排（尚未公布或者尚未录入），这个日期是暂定的，有了安排要重新计算。`,
  due: ({ day, at }) => `到期日：${dated(day)}${at === undefined ? '' : clockTime(at)}。`,
}

function withoutRunsOfWeekends(steps: readonly ReceiptStep[]): readonly Line[] {
  const lines: Line[] = []
  for (const step of steps) {
    const last = lines.at(-1)
    if (isWeekend(step) && last && (last.kind === 'weekends' || (last.kind === 'rest' && isWeekend(last)))) lines[lines.length - 1] = joined(last, step)
    else lines.push(step)
  }
  return lines
}

function isWeekend(step: ReceiptStep): step is Step<'rest'> {
  return step.kind === 'rest' && step.why === 'weekend'
}

function joined(last: Weekends | Step<'rest'>, next: Step<'rest'>): Weekends {
  const before = last.kind === 'weekends' ? last.days : daysBetween(last.from, last.to) + 1
  return { kind: 'weekends', from: last.from, to: next.to, days: before + daysBetween(next.from, next.to) + 1 }
}

const units: Readonly<Record<TimeUnit, string>> = { 'working-day': '个工作日', 'calendar-day': '日', month: '个月', year: '年', hour: '小时' }

function length(amount: number, unit: TimeUnit): string {
  return `${amount}${units[unit]}`
}

function span(from: PlainDate, to: PlainDate): string {
  return from === to ? chineseDate(from) : `${chineseDate(from)}至${chineseDate(to)}`
}

function dated(day: PlainDate): string {
  return `${chineseDate(day)}（星期${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）`
}

function clockTime(at: string): string {
  return `${Number(at.slice(11, 13))}时${at.slice(14, 16)}分`
}

function listed(basis: Basis | undefined): readonly Basis[] {
  return basis === undefined ? [] : [basis]
}
