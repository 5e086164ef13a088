// The closed lists of an inspection. Keys are stored for ever.

export const grounds = {
  plan: '年度检查计划', random: '双随机抽查', complaint: '投诉举报', assigned: '上级交办', transferred: '其他机关转办、移送', data: '数据监测', applied: '企业申请',
} as const

/** Grounds that a cap on the yearly number of inspections holds back; the others answer to something that has come up. */
export const cappedGrounds: readonly string[] = ['plan', 'random']

/** Grounds that rest on a paper, which has to be named. */
export const paperedGrounds: readonly string[] = ['plan', 'random', 'assigned', 'transferred']

export const findings = { sound: '符合', problem: '有问题', absent: '不涉及' } as const

export const presences = { manager: '负责人在场', agent: '企业指派的人员在场', witness: '企业无人到场，有见证人', nobody: '无人在场' } as const

export const signings = { signed: '已核对并签名', noted: '拒绝签名，已在记录上注明', missing: '还没有签名' } as const

export const noticeWays = { inHand: '当面出具', posted: '邮寄', electronic: '电子送达' } as const

export const cancelGrounds = { closed: '企业已经停业、注销', moved: '不在本地经营', merged: '与其他检查合并', notNeeded: '书面核查已经清楚，不必现场检查', other: '其他' } as const
