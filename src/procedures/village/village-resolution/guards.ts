// Who may decide what, what the party's own meeting needs before it goes to the villagers, who may supervise, and when a
// posting may come down.
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { localOn } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'
import { atLeast, justOver, type Body } from '../bodies.ts'
import { mayComeDownOn } from '../posting.ts'
import { villageCounts } from '../village-register.ts'
import { belongsToCollective, isForAllMembers, type MatterKind } from './matter-kinds.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 集体经济组织法 = lawBook('rural-collective-organisations-law')
const 工作条例 = lawBook('rural-party-organisation-regulations')
const 本地规定 = lawBook('local-rules')

const collectiveBodies: readonly Body[] = ['members', 'memberReps']

function kindOf(matter: Matter | undefined): MatterKind {
  return (matter?.entries[0]?.answers['kind'] ?? 'other') as MatterKind
}

type Deciding = { readonly body: Body }

export const collectiveDecides = guard<Deciding>({
  code: 'for-the-collective-to-decide',
  otherwise: '这是集体财产、成员权益的事，2025年5月1日起由集体经济组织成员（代表）大会决定；没有设立集体经济组织、由村委会代行的，也按成员大会计票。请换会议。',
  basis: [集体经济组织法('26', '1'), 集体经济组织法('64')],
  field: 'body',
  holds: ({ answers, matter, occurredOn }) => !belongsToCollective(kindOf(matter), occurredOn) || collectiveBodies.includes(answers.body),
})

export const villageDecides = guard<Deciding>({
  code: 'for-the-villagers-to-decide',
  otherwise: '这是村民自治的事，由村民会议决定，或者由村民会议授权的村民代表会议决定，不由集体经济组织决定。请换会议。',
  basis: [村委会组织法('28', '1'), 村委会组织法('28', '2')],
  field: 'body',
  holds: ({ answers, matter, occurredOn }) => !collectiveBodies.includes(answers.body) || belongsToCollective(kindOf(matter), occurredOn) || kindOf(matter) === 'other',
})

export const allMembersDecide = guard<Deciding>({
  code: 'not-for-member-representatives',
  otherwise: '章程、确认成员、土地承包、宅基地、份额量化、土地补偿费、合并分立，成员代表大会不能决定，要开成员大会。',
  basis: [集体经济组织法('28', '4')],
  field: 'body',
  holds: ({ answers, matter }) => answers.body !== 'memberReps' || !isForAllMembers(kindOf(matter)),
})

export const representativesAuthorised = guard<{ readonly body: Body; readonly authorised?: boolean }>({
  code: 'representatives-not-authorised',
  otherwise: '村民代表会议只能决定村民会议授权的事项。请查明授权并选“已经授权”；没有授权的，召开村民会议。',
  basis: [村委会组织法('28', '2'), 村委会组织法('29', '1')],
  field: 'authorised',
  holds: ({ answers }) => answers.body !== 'representatives' || answers.authorised === true,
})

type Counted = { readonly present: number; readonly agreed: number }

export const presentWithinCalled = guard<{ readonly due: number; readonly present: number }>({
  code: 'more-present-than-called',
  otherwise: '实到人数多于应到人数。请核对。',
  basis: [村委会组织法('34'), 工作条例('')],
  field: 'present',
  holds: ({ answers }) => answers.present <= answers.due,
})

export const committeesAgree = guard<Counted>({
  code: 'committees-do-not-agree',
  otherwise: '到会人员没有过半数同意，不能提交下一步。可以修改方案再商议，或者登记“不再进行”。',
  basis: [村委会组织法('34'), 工作条例('')],
  field: 'agreed',
  holds: ({ answers, occurredOn }) => answers.agreed >= justOver(answers.present, ruleOn('vil-majority-rules', occurredOn).value),
})

export const partyCounted = guard<Counted>({
  code: 'more-party-members-than-listed',
  otherwise: '到会党员多于登记的应到党员。请核对；党员人数变了的，先更新村级组织登记。',
  basis: [工作条例('')],
  field: 'present',
  holds: (circumstances) => circumstances.answers.present <= (villageCounts(circumstances)?.partyMembers ?? 0),
})

export const partyQuorate = guard<Counted>({
  code: 'party-quorum-missing',
  otherwise: '到会党员不够本地规定的比例，不能审议。请另行召集。',
  basis: [本地规定('')],
  field: 'present',
  holds: (circumstances) => circumstances.answers.present >= atLeast(villageCounts(circumstances)?.partyMembers ?? 0, localOn('four-two-party-quorum', circumstances).value),
})

export const partyAgrees = guard<Counted>({
  code: 'party-majority-missing',
  otherwise: '赞成的党员没有超过应到党员的半数，不能提交村民（代表）会议。可以退回再商议。',
  basis: [本地规定('')],
  field: 'agreed',
  holds: (circumstances) => circumstances.answers.agreed >= justOver(villageCounts(circumstances)?.partyMembers ?? 0, localOn('four-two-party-majority', circumstances).value),
})

export const supervisorIndependent = guard<object>({
  code: 'supervises-own-work',
  otherwise: '村委会成员不得担任村务监督机构成员，经办过这件事的人也不能出具监督意见。请由村务监督委员会其他成员出具。',
  basis: [村委会组织法('37', '1')],
  holds: (circumstances) => {
    const { matter, actor } = circumstances
    const onCommittee = villageCounts(circumstances)?.committeeAccounts?.includes(actor.account) ?? false
    return !onCommittee && (matter?.entries.every((entry) => entry.actor !== actor.account || entry.post !== 'village-cadre') ?? true)
  },
})

export const objectionOpen = guard<object>({
  code: 'no-objection-open',
  otherwise: '没有等待答复的异议。请先登记“村民提出异议”。',
  basis: [村委会组织法('35', '4')],
  holds: ({ matter }) => count(matter, 'object') > count(matter, 'answerObjection'),
})

export const objectionsAnswered = guard<object>({
  code: 'objection-unanswered',
  otherwise: '还有异议没有答复。请先登记“答复异议”。',
  basis: [村委会组织法('35', '4')],
  holds: ({ matter }) => count(matter, 'object') <= count(matter, 'answerObjection'),
})

export const postedLongEnough = guard<object>({
  code: 'posting-too-short',
  otherwise: '公布的日数还不够，不能撤下、不能办结。2026年起不少于十五日；以前的按本地规定。',
  basis: [村委会组织法('35', '4'), 本地规定('')],
  holds: ({ matter, occurredOn }) => {
    const posted = matter?.entries.findLast((entry) => entry.action === 'publishResult')
    return posted !== undefined && occurredOn >= mayComeDownOn(posted)
  },
})

function count(matter: Circumstances<object>['matter'], action: string): number {
  return matter?.entries.filter((entry) => entry.action === action).length ?? 0
}
