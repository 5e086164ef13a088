// What is asked of every vote in a village, and the tally it makes against the register of that day.
import { choice, files, integer, longText, staffList } from '#procedure/field.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { bodies, presenceNeeded, votesNeeded, type Body, type Tally } from './bodies.ts'
import { dueOf, villageCounts } from './village-register.ts'

export type Votes = { readonly body: Body; readonly present: number; readonly agreed: number; readonly opposed: number; readonly abstained: number }

export const countFields = {
  present: integer('实到', { least: 0, unit: '人（户）', hint: '户代表会议按户填；在线参加、依法委托的算实到' }),
  agreed: integer('赞成', { least: 0, unit: '票' }),
  opposed: integer('反对', { least: 0, unit: '票' }),
  abstained: integer('弃权', { least: 0, unit: '票', hint: '没有就填0' }),
} as const

export const voteFields = {
  body: choice('由哪个会议决定', bodies, { hint: '应到人数由村级组织登记带出，不用填' }),
  ...countFields,
  way: choice('表决方式', { hands: '举手', ballot: '无记名投票', signed: '签字表决', other: '其他' }),
  record: longText('会议情况', { hint: '讨论了什么、主要的不同意见；不写村民姓名' }),
  townshipPresent: staffList('到会的乡镇干部', { optional: true }),
  signIn: files('签到表、表决票等', { optional: true }),
} as const

/** The vote against the register; nothing when the register has no number for that body. */
export function tallyOf(circumstances: Circumstances<Votes>): Tally | undefined {
  const counts = villageCounts(circumstances)
  const due = counts && dueOf(circumstances.answers.body, counts)
  return due === undefined ? undefined : { ...circumstances.answers, due }
}

/** Frozen beside a vote: how many should have come, and how many had to come and agree. */
export function notedOfVote(circumstances: Circumstances<Votes>): JsonObject {
  const tally = tallyOf(circumstances)
  if (!tally) return {}
  return { due: tally.due, presenceNeeded: presenceNeeded(tally, circumstances.occurredOn), votesNeeded: votesNeeded(tally, circumstances.occurredOn) }
}
