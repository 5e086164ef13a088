// The fields of enforcement in which a township may hold powers and its officers certificates; stored for ever.

export const enforcementFields = {
  comprehensive: '综合行政执法',
  agriculture: '农业农村',
  forestry: '林业和草原',
  resources: '自然资源',
  environment: '生态环境',
  urban: '城市管理和市容环境卫生',
  construction: '住房和城乡建设',
  water: '水利',
  transport: '交通运输',
  emergency: '应急管理和安全生产',
  fire: '消防',
  market: '市场监管',
  culture: '文化和旅游',
  health: '卫生健康',
  civil: '民政和殡葬',
  other: '其他',
} as const

export type EnforcementField = keyof typeof enforcementFields
