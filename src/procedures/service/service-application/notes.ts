// What is frozen beside each step: which materials are in, what the card said on the day of acceptance, whether law and
// promise were kept on the day of decision.
import type { PlainDate } from '#calendar/plain-date.ts'
import { ruleOn } from '#law/rule.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { localOn, notedLocally } from '#procedure/local-values.ts'
import { acceptedAs } from './acceptance.ts'
import { legalDue, promisedDue } from './clocks.ts'
import { cardOf, type ItemCard } from './item-card.ts'
import { listedName, namesOf, outstanding, type HandedIn } from './materials.ts'

/** Of handing in: what came, what is still missing; of the first time also the item, and in how many days gaps must be told. */
export function notedOfMaterials(circumstances: Circumstances<HandedIn>): JsonObject {
  const card = cardOf(circumstances)
  const received = namesOf(card, circumstances.answers)
  const missing = outstanding(card, circumstances.matter, received)
  if (circumstances.matter) return { received, missing }
  const days = ruleOn('svc-one-time-notice', circumstances.occurredOn).value
  return { item: card.name, kind: card.kind, received, missing, ...(card.kind === 'licence' ? { licenceNoticeDays: days } : { noticeDays: days }) }
}

/** Of the one notice: the materials it names, as the guide names them. */
export function notedOfNotice(circumstances: Circumstances<{ readonly materials: readonly { readonly name: string }[] }>): JsonObject {
  const card = cardOf(circumstances)
  return { told: circumstances.answers.materials.flatMap((each) => listedName(card, each.name) ?? []) }
}

/** Of acceptance: the card's terms on that day. Revisions of the card afterwards don't touch this application. */
export function notedOfAcceptance(circumstances: Circumstances<object>): JsonObject {
  const card = cardOf(circumstances)
  const law = legalTerm(card, circumstances.occurredOn)
  const legal = Object.values(law)[0] ?? Infinity
  const general = localOn('svc-promised-days', circumstances).value
  const promisedDays = card.promisedDays ?? Math.min(general, legal)
  const byCounty = card.promisedDays === undefined && general <= legal ? notedLocally(['svc-promised-days'], circumstances) : {}
  return { kind: card.kind, forward: card.forward, substantiveCheck: card.substantiveCheck, promisedDays, ...law, ...byCounty }
}

/** One of four, told apart because each rests on another article: what another law says, arts. 42 and 43. */
function legalTerm(card: ItemCard, on: PlainDate): { readonly [term: string]: number } {
  if (card.legalDays !== undefined) return { otherLegalDays: card.legalDays }
  if (card.kind !== 'licence') return {}
  if (card.forward) return { firstReviewDays: ruleOn('svc-first-review-20', on).value }
  return card.jointly ? { jointDays: ruleOn('svc-joint-45', on).value } : { decideDays: ruleOn('svc-decide-20', on).value }
}

export function notedOnTheSpot(circumstances: Circumstances<HandedIn>): JsonObject {
  const card = cardOf(circumstances)
  return { item: card.name, kind: card.kind, received: namesOf(card, circumstances.answers), onTime: true }
}

/** Of decision and forwarding: the two due days, and whether they were kept. */
export function notedOfDecision({ matter, occurredOn }: Circumstances<object>): JsonObject {
  const [promised, legal] = [promisedDue(matter, occurredOn), legalDue(matter, occurredOn)]
  return {
    ...(promised === undefined ? {} : { promisedDue: promised, onTime: occurredOn <= promised }),
    ...(legal === undefined ? {} : { legalDue: legal, withinLaw: occurredOn <= legal }),
  }
}

/** Of a grant also in how many days it must be in the applicant's hands: by law for a licence, by its example for the rest. */
export function notedOfGrant(circumstances: Circumstances<object>): JsonObject {
  const days = ruleOn('svc-deliver-10', circumstances.occurredOn).value
  const licence = acceptedAs(circumstances.matter, 'kind') === 'licence'
  return { ...notedOfDecision(circumstances), ...(licence ? { licenceDeliveryDays: days } : { deliveryDays: days }) }
}

/** Of a refusal, and of what the body above decided: no law gives days for handing these over. */
export function notedOfOutcome(circumstances: Circumstances<object>): JsonObject {
  const decided = circumstances.matter?.state === '已转报' ? {} : notedOfDecision(circumstances)
  return { ...decided, deliveryDays: ruleOn('svc-deliver-10', circumstances.occurredOn).value }
}
