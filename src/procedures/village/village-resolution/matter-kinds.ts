// What villages decide, and who may decide it: matters of collective property and of membership belong to the collective
// economic organisation since its law came into force, and five of its powers to all its members alone.
import type { PlainDate } from '#calendar/plain-date.ts'
import { ruleStands } from '../rule-stands.ts'

export const matterKinds = {
  planning: '村庄规划、建设等重要事项',
  allowance: '误工补贴人员和标准',
  income: '从集体经济所得的使用',
  publicWorks: '公益事业的兴办、建设承包方案',
  helpPlan: '重点帮扶人员、帮扶方案',
  landContract: '土地承包方案',
  homestead: '宅基地使用方案',
  landCompensation: '土地补偿费的分配、使用',
  disposal: '出租、转让、借贷等处分集体财产',
  collectiveProject: '集体经济项目、投资',
  distribution: '集体经济年度预决算、收益分配',
  charter: '集体经济组织章程',
  memberConfirm: '确认集体经济组织成员',
  merger: '集体经济组织合并、分立',
  other: '村民会议认为应当讨论决定的其他事项',
} as const

export type MatterKind = keyof typeof matterKinds

const collective: readonly MatterKind[] = ['landContract', 'homestead', 'landCompensation', 'disposal', 'collectiveProject', 'distribution', 'charter', 'memberConfirm', 'merger']
const allMembersOnly: readonly MatterKind[] = ['charter', 'memberConfirm', 'landContract', 'homestead', 'landCompensation', 'merger']

/** True for matters of the collective's property and its members' rights, since its law came into force. */
export function belongsToCollective(kind: MatterKind, day: PlainDate): boolean {
  return collective.includes(kind) && ruleStands('coll-assembly-majority', day)
}

/** True for what the members' representatives may not decide (农村集体经济组织法 art. 28.4). */
export function isForAllMembers(kind: MatterKind): boolean {
  return allMembersOnly.includes(kind)
}

/** Matters of assets, contracts and money of the collective: what reports call 三资. */
export function isAboutAssets(kind: MatterKind): boolean {
  return collective.includes(kind) || kind === 'income'
}
