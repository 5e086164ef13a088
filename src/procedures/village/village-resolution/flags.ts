// What fell short on the way to a resolution: notice given late, the plan sent round late, a warning passed over, no opinion
// of the village's supervisors.
import { daysBetween } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import type { Entry } from '#procedure/entry.ts'
import { localAt } from '#procedure/local-values.ts'
import type { Flag } from '#procedure/procedure.ts'
import { ruleStands } from '../rule-stands.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 集体经济组织法 = lawBook('rural-collective-organisations-law')
const 村务监督意见 = lawBook('village-supervision-opinion')
const 本地规定 = lawBook('local-rules')

type Resolution = Parameters<Flag['raised']>[0]

const latest = ({ entries }: Resolution, ...actions: readonly string[]) => entries.findLast((entry) => actions.includes(entry.action))

export const noticeTooShort: Flag = {
  code: 'notice-too-short',
  sentence: '会议没有提前十日通知。',
  basis: [村委会组织法('25', '2'), 集体经济组织法('27', '1')],
  raised: (resolution) => {
    const vote = latest(resolution, 'vote', 'voteDown')
    return vote !== undefined && noticeMissing(latest({ ...resolution, entries: resolution.entries.filter((entry) => entry.seq < vote.seq) }, 'convene'), vote)
  },
}

function noticeMissing(notice: Entry | undefined, vote: Entry): boolean {
  const body = vote.answers['body']
  if (body === 'representatives' || body === 'memberReps') return false
  if (!notice) return true
  const rule = body === 'members' ? 'coll-assembly-notice-10' : 'vil-assembly-notice-10'
  const urgent = body !== 'members' && notice.answers['urgent'] !== undefined && ruleStands('vil-assembly-urgent', vote.occurredOn)
  return !urgent && daysBetween(notice.occurredOn, vote.occurredOn) < ruleOn(rule, vote.occurredOn).value
}

export const planSentRoundLate: Flag = {
  code: 'plan-sent-round-late',
  sentence: '方案没有提前送到党员手中。',
  basis: [本地规定('')],
  raised: (resolution) => {
    const review = latest(resolution, 'partyReview')
    const sent = review?.answers['circulatedOn']
    return review !== undefined && typeof sent === 'string' && daysBetween(sent as Entry['occurredOn'], review.occurredOn) < localAt('four-two-plan-ahead', review).value
  },
}

export const warningPassedOver: Flag = {
  code: 'warning-passed-over',
  sentence: '乡镇提示过方案可能违法，村里仍然表决通过。决议与法律抵触的，乡镇应当责令改正。',
  basis: [村委会组织法('31', '2'), 村委会组织法('31', '3')],
  raised: (resolution) => latest(resolution, 'lookAt')?.answers['finding'] === 'unlawful' && latest(resolution, 'vote') !== undefined && latest(resolution, 'orderCorrection') === undefined,
}

export const neverSupervised: Flag = {
  code: 'never-supervised',
  sentence: '已经办结，没有村务监督委员会的意见。',
  basis: [村委会组织法('37', '1'), 村务监督意见('')],
  raised: (resolution) => resolution.state === '已办结' && latest(resolution, 'supervise') === undefined,
}
