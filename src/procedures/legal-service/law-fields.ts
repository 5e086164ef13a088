// What legal questions are about; shared by the register of consultations and the outings.

export const lawFields = {
  marriage: '婚姻家庭、赡养继承',
  land: '土地承包、宅基地',
  neighbour: '邻里、物权',
  contract: '合同、借贷',
  labour: '劳动报酬、工伤',
  injury: '交通事故、人身损害',
  consumer: '消费维权',
  village: '村务、集体资产',
  administrative: '行政处罚、许可、征收补偿',
  welfare: '社会保险、社会救助',
  criminal: '刑事',
  other: '其他',
} as const

export type LawField = keyof typeof lawFields
