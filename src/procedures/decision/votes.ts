// The arithmetic of a meeting: who was due, who came, who was for it.
import type { JsonObject } from '#procedure/entry.ts'
import type { Member } from './meeting.ts'

export type Votes = {
  readonly due: number
  /** Who came, with those who then stood aside. */
  readonly present: number
  readonly recused: number
  readonly agree: number
  readonly disagree: number
  readonly defer: number
  readonly abstain: number
}

export function votesOf(members: readonly Member[]): Votes {
  const counted = (is: (member: Member) => boolean) => members.filter(is).length
  const took = (position: Member['position']) => counted((each) => each.attendance === 'came' && each.position === position)
  return {
    due: members.length,
    present: counted((each) => each.attendance !== 'absent'),
    recused: counted((each) => each.attendance === 'recused'),
    agree: took('agree'), disagree: took('disagree'), defer: took('defer'), abstain: took('abstain'),
  }
}

/** Those who spoke, in order. */
export function speakers(members: readonly Member[]): readonly Member[] {
  return members.filter((each) => each.attendance === 'came')
}

/** Sets the count down beside the record. */
export function votesNoted({ answers }: { readonly answers: { readonly members: readonly Member[] } }): JsonObject {
  return { votes: votesOf(answers.members) }
}
