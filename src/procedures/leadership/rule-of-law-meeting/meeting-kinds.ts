// The kinds of meeting, as notices and minutes call them. Which count as meetings on the rule of law is said once, here.

export const meetingKinds = {
  leadingGroup: '法治建设领导小组会议',
  lawTownCommittee: '依法治乡镇（街道）委员会会议',
  lawGovernance: '依法治理工作会议',
  partyCommitteeLaw: '党委（党组）会专题研究法治',
  governmentLaw: '政府办公会研究法治',
  progress: '法治建设推进会',
  summary: '法治工作总结会议',
  otherLaw: '其他列有法治议题的会议',
  partyCommittee: '党委（党组）会（其他议题）',
} as const

export type MeetingKind = keyof typeof meetingKinds

/** Every kind but the party committee's ordinary meeting, which is kept for its law study alone. */
export function hasLawOnAgenda(kind: MeetingKind): boolean {
  return kind !== 'partyCommittee'
}

export function isPartyCommittee(kind: MeetingKind): boolean {
  return kind === 'partyCommittee' || kind === 'partyCommitteeLaw'
}
