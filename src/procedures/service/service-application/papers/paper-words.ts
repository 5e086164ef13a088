// Words that the papers of an application share: who applied for what, under whose seal, and what can be done against a decision.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import { ruleOn } from '#law/rule.ts'
import type { Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { openingOf } from '../opening.ts'
import type { serviceApplication } from '../procedure.ts'

export type Application = MatterOf<typeof serviceApplication>

export function itemName(application: Application): string {
  return String(openingOf(application)?.noted?.['item'] ?? '')
}

/** The unit, with the person who came for it; or the person. */
export function applicantName(application: Application, desk: Desk): string {
  const opening = openingOf(application)?.answers
  if (!opening) return ''
  const { name } = desk.person(opening.applicant)
  return opening.organisation === undefined ? name : `${opening.organisation}（经办人${name}）`
}

export function organ(desk: Desk): string {
  return `${desk.township.fullName}人民政府`
}

export function contactLine(desk: Desk): string {
  return `${desk.township.name}便民服务中心`
}

export function receivedOn(application: Application): string {
  return chineseDate(application.openedOn)
}

/** @param bodies where to turn, when they are known; @returns the sentence every adverse decision ends with */
export function remedies(on: PlainDate, bodies: { readonly reviewBody?: string; readonly court?: string } = {}): string {
  const days = chineseNumeral(ruleOn('rev-apply-60', on).value)
  const months = chineseNumeral(ruleOn('suit-6m', on).value)
  return `不服本决定的，可以自收到之日起${days}日内依法${bodies.reviewBody ? `向${bodies.reviewBody}` : ''}申请行政复议，或者自收到之日起${months}个月内依法${bodies.court ? `向${bodies.court}` : ''}提起行政诉讼。`
}
