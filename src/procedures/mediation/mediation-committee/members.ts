// Who sits on the committee: the last full list that was written down.
import type { Entry, JsonObject } from '#procedure/entry.ts'

export type Member = { readonly person: { readonly sealed: string }; readonly post: 'director' | 'deputy' | 'member'; readonly woman: boolean; readonly minority?: boolean }

export function membersOf(committee: { readonly entries: readonly { readonly answers: object }[] }): readonly Member[] {
  const latest = committee.entries.findLast((entry) => 'members' in entry.answers)?.answers as JsonObject | undefined
  return (latest?.['members'] ?? []) as unknown as readonly Member[]
}

/** The day the list was made: the law of that day says how it must be made up. */
export function listedOn<E extends Pick<Entry, 'occurredOn'> & { readonly answers: object }>(committee: { readonly entries: readonly E[] }): E['occurredOn'] | undefined {
  return committee.entries.findLast((entry) => 'members' in entry.answers)?.occurredOn
}
