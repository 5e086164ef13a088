// How a meeting has to be held and written down, whatever it decides on: a quorum, everybody's position, dissent with reasons, the head last.
import type { Basis } from '#law/instrument.ts'
import { guard, type Circumstances, type Guard } from '#procedure/guard.ts'
import type { Member } from './meeting.ts'
import { speakers, votesOf } from './votes.ts'

export type Held = { readonly body: string; readonly members: readonly Member[]; readonly headReasons?: string }

type Reading = Pick<Circumstances<Held>, 'occurredOn' | 'consulted'>

type Ground = {
  /** Where the head's turn, the positions and the record are prescribed. */
  readonly record: readonly Basis[]
  /** The share that has to come, and where that is said. */
  readonly quorum: { readonly basis: readonly Basis[]; share(held: Reading): number }
  /** The meetings to which this ground applies; all when absent. */
  applies?(circumstances: Circumstances<Held>): boolean
}

/** @returns the guards of holding such a meeting, each with the ground it stands on; a meeting that the ground is not about passes */
export function meetingGuards({ record, quorum, applies = () => true }: Ground): readonly Guard<Held>[] {
  const held = (spec: Omit<Guard<Held>, 'field'> & { readonly field?: string }) =>
    guard<Held>({ field: 'members', ...spec, holds: (circumstances) => !applies(circumstances) || spec.holds(circumstances) })
  return [
    held({
      code: 'member-twice', otherwise: '同一个人填了两行，请合并成一行。', basis: record,
      holds: ({ answers }) => new Set(answers.members.map((each) => each.member.trim())).size === answers.members.length,
    }),
    held({
      code: 'quorum-not-met', otherwise: '到会人数没有达到规定的比例，会议不能作决定。请改期再议；缺席人员填错的，改正后再提交。', basis: quorum.basis,
      holds: (circumstances) => votesOf(circumstances.answers.members).present / votesOf(circumstances.answers.members).due >= quorum.share(circumstances),
    }),
    held({
      code: 'position-missing', otherwise: '到会人员要逐一表明意见，有人没有填“意见”。请补上；会上没有表态的填“弃权”。', basis: record,
      holds: ({ answers }) => speakers(answers.members).every((each) => each.position !== undefined),
    }),
    held({
      code: 'position-without-attendance', otherwise: '缺席、回避的人员不能表态，请把这几行的“意见”去掉，或者更正到会情况。', basis: record,
      holds: ({ answers }) => answers.members.every((each) => each.attendance === 'came' || each.position === undefined),
    }),
    held({
      code: 'dissent-without-reasons', otherwise: '有不同意见的（不同意、缓议），要把理由如实记下。请填写这几行的“发言要点、理由”。', basis: record,
      holds: ({ answers }) => answers.members.every((each) => (each.position !== 'disagree' && each.position !== 'defer') || each.said !== undefined),
    }),
    held({
      code: 'head-not-named', otherwise: '请在到会人员里标明谁是主要负责人，只标一人；主要负责人不在的，标主持工作的负责人。', basis: record,
      holds: ({ answers }) => speakers(answers.members).filter((each) => each.head === true).length === 1 && answers.members.every((each) => each.head !== true || each.attendance === 'came'),
    }),
    held({
      code: 'head-not-last', otherwise: '主要负责人要最后发言。请按实际发言先后填写；会上不是最后发言的，这次讨论不能作为决定，请重新讨论。', basis: record,
      holds: ({ answers }) => !speakers(answers.members).some((each) => each.head === true) || speakers(answers.members).at(-1)?.head === true,
    }),
  ]
}

export function headOf(members: readonly Member[]): Member | undefined {
  return speakers(members).find((each) => each.head === true)
}

/** More than half of those who spoke are for it. */
export function mostAgree(members: readonly Member[]): boolean {
  return votesOf(members).agree * 2 > speakers(members).length
}

/** More than half of all who were due are for it. */
export function majorityOfDue(members: readonly Member[]): boolean {
  const { agree, due } = votesOf(members)
  return agree * 2 > due
}
