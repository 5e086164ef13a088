// The closed lists of an application: how it came, what stops the clock, how the result is handed over, how it is rated.

export const channels = {
  window: '窗口',
  online: '网上',
  onBehalf: '帮代办',
  post: '邮寄',
} as const

export const problems = {
  missing: '没有提交',
  form: '不符合法定形式',
} as const

/** The procedures whose time the law leaves out of the count (行政许可法 art. 45). */
export const specialProcedures = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  testing: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  expertReview: '专家评审',
} as const

export const refusedAcceptances = {
  notNeeded: '依法不需要办理',
  wrongBody: '不属于本机关职权范围',
} as const

export const opinions = {
  meets: '符合条件',
  fails: '不符合条件',
} as const

export const deliveries = {
  inPerson: '当面领取',
  agent: '代理人代领',
  post: '邮寄',
  online: '网上发送',
  village: '村（社区）代送',
} as const

export const goodGrades = {
  verySatisfied: '非常满意',
  satisfied: '满意',
  fair: '基本满意',
} as const

export const badGrades = {
  dissatisfied: '不满意',
  veryDissatisfied: '非常不满意',
} as const

export const complaints = {
  efficiency: '服务效率',
  skill: '服务水平',
  attitude: '服务态度',
  guide: '指南不准确',
  convenience: '办事不方便',
  platform: '平台不好用',
} as const

export const ratingChannels = {
  device: '窗口评价器',
  code: '扫码',
  platform: '政务服务平台',
  phone: '电话、短信',
  paper: '纸质意见',
} as const

export const callBackOutcomes = {
  fixed: '属实，已整改',
  unfounded: '经核查不属实',
  unreachable: '匿名或者联系不上，已核查',
} as const
