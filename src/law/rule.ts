// The rules of the law by id and day. A rule is chosen by the day of the act, never by today.
import type { PlainDate } from '#calendar/plain-date.ts'
import { administrativeCoercion } from '#law/book/administrative-coercion.ts'
import { administrativePenalty } from '#law/book/administrative-penalty.ts'
import { administrativeRemedies } from '#law/book/administrative-remedies.ts'
import { enforcementSupervision } from '#law/book/enforcement-supervision.ts'
import { governmentService } from '#law/book/government-service.ts'
import { lawPublicity } from '#law/book/law-publicity.ts'
import { legalAid } from '#law/book/legal-aid.ts'
import { informationDisclosure } from '#law/book/information-disclosure.ts'
import { localParameters } from '#law/book/local-parameters.ts'
import { majorDecisions } from '#law/book/major-decisions.ts'
import { minimumLivingAllowance } from '#law/book/minimum-living-allowance.ts'
import { networkSecurity } from '#law/book/network-security.ts'
import { periodCounting } from '#law/book/period-counting.ts'
import { peopleMediation } from '#law/book/people-mediation.ts'
import { petitions } from '#law/book/petitions.ts'
import { publicSafety } from '#law/book/public-safety.ts'
import { publicityDays } from '#law/book/publicity-days.ts'
import { ruleOfLawSupervision } from '#law/book/rule-of-law-supervision.ts'
import { villageSelfGovernment } from '#law/book/village-self-government.ts'
import type { Basis } from '#law/instrument.ts'
import type { Rule, RuleUnit, RuleValue, TimeUnit } from '#law/rule-record.ts'

const book = { ...peopleMediation, ...governmentService, ...administrativeCoercion, ...administrativePenalty, ...administrativeRemedies, ...enforcementSupervision, ...lawPublicity, ...publicityDays, ...ruleOfLawSupervision, ...majorDecisions, ...periodCounting, ...legalAid, ...informationDisclosure, ...petitions, ...publicSafety, ...villageSelfGovernment, ...minimumLivingAllowance, ...networkSecurity, ...localParameters }

type Book = typeof book
export type RuleId = keyof Book

/** A rule whose value is a span of time to act in. */
export type TimeRuleId = { [Id in RuleId]: Book[Id]['unit'] extends TimeUnit | 'immediate' ? Id : never }[RuleId]

/** What a county sets for itself; the value here is the default. */
export type LocalParameterId = keyof typeof localParameters

type Widened<Value> = Value extends number ? number : Value extends boolean ? boolean : Value extends string ? string : readonly string[]
type ValueOf<Id extends RuleId> = Widened<Book[Id]['values'][number]['value']>

export type RuleOnDay<Value extends RuleValue = RuleValue> = { readonly value: Value; readonly unit: RuleUnit; readonly basis: Basis }

/**
 * The rule as it stood on the day of the act.
 * @throws RangeError naming rule and day when the rule did not exist then
 */
export function ruleOn<const Id extends RuleId>(id: Id, day: PlainDate): RuleOnDay<ValueOf<Id>> {
  const { unit, values } = ruleOf(id)
  const dated = values.find((each) => each.from <= day && (each.to === undefined || day <= each.to))
  if (!dated) throw new RangeError(`no value of ${id} on ${day}`)
  return { value: dated.value as ValueOf<Id>, unit, basis: dated.basis }
}

export function ruleOf(id: RuleId): Rule {
  return book[id]
}

export function isRuleId(value: string): value is RuleId {
  return Object.hasOwn(book, value)
}

/** Is it a local parameter, for which a county may set a value of its own? */
export function isLocalParameter(id: string): id is LocalParameterId {
  return Object.hasOwn(localParameters, id)
}

/** Every rule of the book, local parameters among them. */
export function rules(): readonly (Rule & { readonly id: RuleId })[] {
  return (Object.keys(book) as RuleId[]).map((id) => ({ id, ...ruleOf(id) }))
}
