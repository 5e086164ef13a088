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

export const ratingChannels = {
  device: '窗口评价器',
  code: '扫码',
  platform: '政务服务平台',
  phone: '电话、短信',
  paper: '纸质意见',
} as const
