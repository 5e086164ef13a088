// A dispute told at once, as people tell one: how it came, who and what, and how it ended if it has. From it come the steps
// that are its entries, in the order of the law, and none that nobody told of.
import type { Json, JsonObject } from '#procedure/entry.ts'

/** How it came to the committee: asked for by word of mouth or in writing, found by itself in one of three ways, or handed over. */
export const waysIn = {
  oral: '当事人口头申请', written: '当事人书面申请', screening: '排查发现', report: '群众反映', onSite: '现场遇到', handed: '别处转来',
} as const

export type WayIn = keyof typeof waysIn

/** How it stands at the moment of telling. */
export const endings = { open: '先登记，再调解', agreed: '调解好了', noAccord: '没谈拢', absent: '一方没到场', refused: '对方不愿意调解' } as const

export type EndingKind = keyof typeof endings

/** Answers of the opening that every way in asks alike. */
export type Heard = JsonObject

export type Ending =
  | { readonly kind: 'open' }
  | { readonly kind: 'withdrawn'; readonly reason?: string }
  | { readonly kind: 'refused'; readonly routes?: readonly string[] }
  | { readonly kind: 'noAccord' | 'absent' | 'overtaken'; readonly routes: readonly string[] }
  | {
    readonly kind: 'agreed'
    /** The parties were told of their rights before the mediation, as somebody vouches who was there. */
    readonly rightsTold: boolean
    /** Where it was mediated and how it went; without it no session is recorded. */
    readonly session?: { readonly place: Json; readonly record: Json }
    /** Answers of 达成协议. */
    readonly agreement: JsonObject
    readonly performed?: boolean
  }

export type Told = {
  readonly way: WayIn
  readonly sender?: string
  readonly heard: Heard
  /** Ids on the register of mediators. */
  readonly mediators?: readonly string[]
  readonly ending: Ending
  /** Days of what came after the opening, where they are known. */
  readonly endedOn?: string
}

export type ToldStep = { readonly action: string; readonly answers: JsonObject; readonly occurredOn?: string }

/** @returns the opening first, then each further step; the day of a step is the opening's where it has none of its own */
export function stepsOf(told: Told): readonly [ToldStep, ...ToldStep[]] {
  const opening = openingOf(told)
  const waits = opening.action !== 'takeUp' && !['open', 'refused', 'withdrawn'].includes(told.ending.kind)
  const appointed = told.mediators && told.mediators.length > 0 && (waits || opening.action === 'takeUp')
  return [
    opening,
    ...(waits ? [{ action: 'accept', answers: {} }] : []),
    ...(appointed ? [{ action: 'appoint', answers: { mediators: [...told.mediators], way: 'appointed' } }] : []),
    ...endingSteps(told.ending).map((step) => (told.endedOn === undefined ? step : { ...step, occurredOn: told.endedOn })),
  ]
}

function openingOf({ way, sender, heard }: Told): ToldStep {
  switch (way) {
    case 'oral': case 'written': return { action: 'apply', answers: { ...heard, form: way } }
    case 'handed': return { action: 'receive', answers: { ...heard, ...(sender === undefined ? {} : { sender }) } }
    default: return { action: 'takeUp', answers: { ...heard, found: way } }
  }
}

function endingSteps(ending: Ending): readonly ToldStep[] {
  switch (ending.kind) {
    case 'open': return []
    case 'withdrawn': return [{ action: 'withdraw', answers: ending.reason === undefined ? {} : { reason: ending.reason } }]
    case 'refused': return [{ action: 'refuse', answers: ending.routes && ending.routes.length > 0 ? { routes: ending.routes } : {} }]
    case 'agreed': return agreedSteps(ending)
    default: return [{ action: 'fail', answers: { reason: ending.kind, routes: ending.routes } }]
  }
}

function agreedSteps({ rightsTold, session, agreement, performed }: Extract<Ending, { kind: 'agreed' }>): readonly ToldStep[] {
  return [
    ...(rightsTold ? [{ action: 'tellRights', answers: { way: 'oral' } }] : []),
    ...(session ? [{ action: 'mediate', answers: { ...session, outcome: 'agreed' } }] : []),
    { action: 'agree', answers: agreement },
    ...(performed ? [{ action: 'performed', answers: {} }] : []),
  ]
}
