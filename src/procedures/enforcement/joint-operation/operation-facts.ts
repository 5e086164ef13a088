// What an operation says of itself: joint or not, a campaign or not, and which outing was its first.
import type { Entry } from '#procedure/entry.ts'
import { lastOf } from '../entries-of.ts'

type Operation = { readonly entries: readonly Entry[] } | undefined

function isOf(operation: Operation, kind: 'joint' | 'campaign'): boolean {
  const kinds: unknown = lastOf(operation, 'launch')?.answers['kinds']
  return Array.isArray(kinds) && kinds.includes(kind)
}

export function isJoint(operation: Operation): boolean {
  return isOf(operation, 'joint')
}

export function isCampaign(operation: Operation): boolean {
  return isOf(operation, 'campaign')
}

/** Is this the first time that people went out? A campaign counts with it. */
export function isFirstOuting(entry: { readonly seq: number }, operation: Operation): boolean {
  return operation?.entries.find((each) => each.action === 'act' || each.action === 'assist')?.seq === entry.seq
}
