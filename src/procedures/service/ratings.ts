// How a handling is rated, what people are not content with, and what looking into it found (国办发〔2019〕51号).
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

export const callBackOutcomes = {
  fixed: '属实，已整改',
  unfounded: '经核查不属实',
  unreachable: '匿名或者联系不上，已核查',
} as const
