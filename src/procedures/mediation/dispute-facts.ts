// What statistics, returns and allowances look at in one dispute: read once from its entries in force, so that all of them count
// the same thing.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry, JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { isDisputeType, type DisputeType } from './dispute-types.ts'

/** What ends a mediation. Before acceptance they end nothing that was counted as a case. */
export const outcomes = { agree: '达成协议', fail: '调解不成', refuse: '当事人拒绝', withdraw: '当事人撤回', refer: '移送' } as const

export type Outcome = keyof typeof outcomes

export type DisputeFacts = {
  readonly id: string
  readonly area: string
  /** The committee it came in before; a hand-over doesn't move it, so that it is counted once. */
  readonly committee: string
  /** Kind of that committee on that day. */
  readonly body: string
  readonly type: DisputeType
  readonly source: 'apply' | 'receive' | 'takeUp'
  readonly sender?: string
  readonly cameOn: PlainDate
  readonly parties: number
  /** Accepted, or taken up without application. */
  readonly acceptedOn?: PlainDate
  readonly hard: boolean
  readonly ended?: { readonly outcome: Outcome | 'decline'; readonly on: PlainDate }
  readonly agreement?: { readonly on: PlainDate; readonly form: 'written' | 'oral'; /** 分 */ readonly amount: number }
  readonly performedOn?: PlainDate
  readonly confirmationAppliedOn: readonly PlainDate[]
  readonly confirmedOn?: PlainDate
  readonly visitedOn: readonly PlainDate[]
  readonly reportedOn: readonly PlainDate[]
  /** What the quarrel might have turned into, and when that was first written down. */
  readonly dangers: readonly { readonly kind: string; readonly on: PlainDate }[]
  readonly handedOverOn: readonly PlainDate[]
  readonly takenOverOn: readonly PlainDate[]
  /** Whose work it was in the end: village, township or county. */
  readonly level: 'village' | 'township' | 'county'
  readonly mediators: readonly string[]
}

const openings: readonly string[] = ['apply', 'receive', 'takeUp']

/** @returns the facts; nothing for a dispute whose opening was taken back */
export function factsOf(dispute: Matter): DisputeFacts | undefined {
  const { entries } = dispute
  const opening = entries[0]
  const type = opening?.answers['type']
  if (!opening || !openings.includes(opening.action) || !isDisputeType(type)) return undefined
  const on = (action: string) => entries.filter((each) => each.action === action).map((each) => each.occurredOn)
  const accepted = entries.find((each) => each.action === 'accept' || each.action === 'takeUp')
  const agree = entries.find((each) => each.action === 'agree')
  const [performedOn] = on('performed')
  const confirmed = entries.find((each) => each.action === 'confirmDecided' && each.answers['result'] === 'confirmed')
  const ended = endOf(entries)
  return {
    id: dispute.id, area: dispute.area, committee: text(opening, 'committee') ?? '', body: String(opening.noted?.['body'] ?? ''), type,
    source: opening.action as DisputeFacts['source'], cameOn: opening.occurredOn, parties: list(opening, 'parties').length,
    hard: accepted?.answers['difficulty'] === 'hard', level: levelOf(dispute),
    confirmationAppliedOn: on('confirmApplied'), visitedOn: on('visit'), reportedOn: on('report'), handedOverOn: on('handOver'), takenOverOn: on('takeOver'),
    dangers: dangersIn(entries), mediators: mediatorsIn(entries),
    ...(opening.action === 'receive' ? { sender: text(opening, 'sender') ?? 'other' } : {}),
    ...(accepted ? { acceptedOn: accepted.occurredOn } : {}),
    ...(ended ? { ended } : {}),
    ...(agree ? { agreement: { on: agree.occurredOn, form: agree.answers['form'] === 'oral' ? 'oral' : 'written', amount: Number(agree.answers['amount'] ?? 0) } as const } : {}),
    ...(performedOn ? { performedOn } : {}),
    ...(confirmed ? { confirmedOn: confirmed.occurredOn } : {}),
  }
}

function endOf(entries: readonly Entry[]): DisputeFacts['ended'] {
  const end = entries.find((each) => each.action === 'decline' || Object.hasOwn(outcomes, each.action))
  return end && { outcome: end.action as Outcome | 'decline', on: end.occurredOn }
}

function dangersIn(entries: readonly Entry[]): DisputeFacts['dangers'] {
  const noted = entries.flatMap((entry) => list(entry, 'danger').map((kind) => ({ kind: String(kind), on: entry.occurredOn })))
  return noted.filter((each, index) => noted.findIndex((other) => other.kind === each.kind) === index)
}

/** Those named last; taken over by another side, it is theirs to say anew. */
function mediatorsIn(entries: readonly Entry[]): readonly string[] {
  const since = entries.slice(entries.findLastIndex((entry) => entry.action === 'takeOver') + 1)
  const named = since.findLast((entry) => entry.action === 'appoint')
  return named ? list(named, 'mediators').map(String) : []
}

function levelOf({ entries, area }: Matter): DisputeFacts['level'] {
  let level: DisputeFacts['level'] = entries[0]?.noted?.['body'] === 'township' || area.length === 9 ? 'township' : 'village'
  let handed: string | undefined
  for (const entry of entries) {
    if (entry.action === 'handOver') handed = text(entry, 'to')
    if (entry.action === 'takeOver' && (handed === 'village' || handed === 'township' || handed === 'county')) level = handed
  }
  return level
}

function text(entry: { readonly answers: JsonObject }, key: string): string | undefined {
  const said = entry.answers[key]
  return typeof said === 'string' ? said : undefined
}

function list(entry: { readonly answers: JsonObject }, key: string): readonly unknown[] {
  const said = entry.answers[key]
  return Array.isArray(said) ? said as readonly unknown[] : []
}
