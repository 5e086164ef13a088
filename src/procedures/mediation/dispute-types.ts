// The ministry's eighteen types of dispute. One list, used by the form, the figures and the papers.

export const disputeTypes = {
  family: '婚姻家庭纠纷',
  neighbour: '邻里纠纷',
  housing: '房屋宅基地纠纷',
  contract: '合同纠纷',
  business: '生产经营纠纷',
  damage: '损害赔偿纠纷',
  land: '山林土地纠纷',
  expropriation: '征地拆迁纠纷',
  pollution: '环境污染纠纷',
  migrantWages: '拖欠农民工工资纠纷',
  labour: '其他劳动争议纠纷',
  tourism: '旅游纠纷',
  onlineTrade: '电子商务纠纷',
  consumer: '其他消费纠纷',
  medical: '医疗纠纷',
  traffic: '道路交通事故纠纷',
  property: '物业纠纷',
  other: '其他纠纷',
} as const

export type DisputeType = keyof typeof disputeTypes

/** Who handed a dispute over, where it was neither applied for nor taken up. */
export const senders = { court: '人民法院', procuratorate: '人民检察院', police: '公安机关', petition: '信访部门', other: '其他部门' } as const

export function isDisputeType(value: unknown): value is DisputeType {
  return typeof value === 'string' && Object.hasOwn(disputeTypes, value)
}
