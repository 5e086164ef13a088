// The four things a head does in person, and in what way: 亲自部署、过问、协调、督办.

export const leaderActs = {
  arrange: '部署',
  askAfter: '过问',
  coordinate: '协调',
  supervise: '督办',
} as const

export type LeaderAct = keyof typeof leaderActs

export const leaderPosts = {
  partySecretary: '党委书记',
  townshipHead: '乡镇长（街道办主任）',
  deputyHead: '班子其他成员',
} as const

export type LeaderPost = keyof typeof leaderPosts

/** Only the two heads answer as first responsible persons; what their deputies do is recorded, and not counted as theirs. */
export function isHead(post: LeaderPost): boolean {
  return post !== 'deputyHead'
}

export const ways = {
  instruction: '书面批示',
  meeting: '会议上提出',
  briefing: '听取汇报',
  onSite: '现场办公',
  spoken: '当面或电话',
} as const
