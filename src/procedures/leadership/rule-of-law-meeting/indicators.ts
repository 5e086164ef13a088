// How meetings are counted. A meeting is one meeting whatever its agenda; its kind says in which figures it counts.
import { indicatorsOf } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { hasLawOnAgenda, isPartyCommittee, type MeetingKind } from './meeting-kinds.ts'
import { ruleOfLawMeeting } from './procedure.ts'

const { count } = indicatorsOf(ruleOfLawMeeting)

/** Said in the notice, or in the record of a meeting without one. */
function kindOf(matter: MatterOf<typeof ruleOfLawMeeting>): MeetingKind | undefined {
  return (first(matter, 'convene') ?? first(matter, 'record'))?.answers.kind
}

type Meeting = MatterOf<typeof ruleOfLawMeeting>

const held = { unit: '次', system: 'leadership', actions: ['hold', 'record'] } as const

function ofKind(kind: MeetingKind) {
  return (_: unknown, matter: Meeting) => kindOf(matter) === kind
}

export const ruleOfLawMeetingIndicators = [
  count({
    ...held, id: 'meeting.ruleOfLawSessions', title: '法治建设会议次数',
    definition: '列有法治建设议题、已经召开的会议，每次计一；类型为“党委（党组）会（其他议题）”的不计。按开会日期归入年度，只通知未召开的不计。',
    when: (_, matter) => hasLawOnAgenda(kindOf(matter) ?? 'partyCommittee'),
  }),
  count({ ...held, id: 'meeting.leadingGroupSessions', title: '法治建设领导小组会议次数', definition: '会议类型为“法治建设领导小组会议”、已经召开的，每次计一。', when: ofKind('leadingGroup') }),
  count({ ...held, id: 'meeting.lawTownCommitteeSessions', title: '依法治乡镇（街道）委员会会议次数', definition: '会议类型为“依法治乡镇（街道）委员会会议”、已经召开的，每次计一。', when: ofKind('lawTownCommittee') }),
  count({ ...held, id: 'meeting.governanceSessions', title: '依法治理工作会议次数', definition: '会议类型为“依法治理工作会议”、已经召开的，每次计一。', when: ofKind('lawGovernance') }),
  count({ ...held, id: 'meeting.partyCommitteeLawSessions', title: '党委专题研究法治次数', definition: '会议类型为“党委（党组）会专题研究法治”、已经召开的，每次计一。', when: ofKind('partyCommitteeLaw') }),
  count({
    ...held, id: 'meeting.partyCommitteeSessions', title: '党委会会议次数',
    definition: '会议类型为党委（党组）会的，不论议题，每次计一；只含登记在本台账的会议。', when: (_, matter) => isPartyCommittee(kindOf(matter) ?? 'otherLaw'),
  }),
  count({ ...held, id: 'meeting.progressSessions', title: '法治推进会次数', definition: '会议类型为“法治建设推进会”、已经召开的，每次计一。', when: ofKind('progress') }),
  count({ ...held, id: 'meeting.summarySessions', title: '法治工作总结会议次数', definition: '会议类型为“法治工作总结会议”、已经召开的，每次计一。', when: ofKind('summary') }),
  count({
    ...held, id: 'study.firstAgendaSessions', title: '“第一议题”学法次数', system: 'study',
    definition: '会议记录载明第一项议题为学法的会议，每次计一；不再计入学法活动的次数。', when: (entry) => entry.answers.lawStudyFirst,
  }),
] as const
