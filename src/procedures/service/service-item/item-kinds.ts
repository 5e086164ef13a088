// The closed lists of the item catalogue: kinds of items, who may apply, the ways of handling, where a material comes from.

export const itemKinds = {
  licence: '行政许可',
  confirmation: '行政确认',
  benefit: '行政给付',
  ruling: '行政裁决',
  reward: '行政奖励',
  otherPower: '其他行政权力',
  proof: '开具证明',
  publicService: '公共服务',
} as const

export type ItemKind = keyof typeof itemKinds

export const applicants = {
  person: '个人',
  enterprise: '企业、个体工商户',
  organisation: '其他组织',
} as const

/** 四办, and the two ways that came to it. A set, not four yes-or-noes. */
export const ways = {
  atOnce: '马上办',
  online: '网上办',
  nearby: '就近办',
  oneVisit: '一次办',
  selfService: '自助办',
  onBehalf: '帮代办',
} as const

export const materialSources = {
  applicant: '申请人自备',
  form: '窗口提供的表格',
  government: '政府部门核发',
  shared: '数据共享，免提交',
  other: '其他单位出具',
} as const

export const materialForms = {
  original: '原件',
  copy: '复印件',
  check: '复印件，核对原件',
  electronic: '电子件',
} as const
