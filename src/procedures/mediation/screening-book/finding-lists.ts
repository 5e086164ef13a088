// The closed lists of a finding: how grave, and to whom it was given.

export const risks = { low: '一般', raised: '需要关注', high: '可能激化' } as const

export const takers = {
  village: '村（社区）调委会',
  township: '乡镇调委会、司法所',
  police: '公安派出所',
  office: '有关站所办',
  above: '报上级部门',
} as const
