// The closed lists of a petition: how it came, what it asks, by which way it is settled, and what came of it.

export const channels = { visit: '走访', letter: '书信', online: '网络', phone: '电话', leader: '领导批转' } as const

export const kinds = { suggestion: '建议、意见', accusation: '检举控告', claim: '申诉求决' } as const

export const topics = {
  land: '土地承包和流转',
  homestead: '宅基地和建房',
  expropriation: '征收补偿',
  welfare: '救助和社会保障',
  village: '村务和集体资产',
  conduct: '干部作风',
  environment: '环境和卫生',
  roads: '道路水利等设施',
  wages: '劳动报酬',
  neighbour: '邻里和家庭',
  other: '其他',
} as const

/** The first five ways of art. 31; the sixth is the petition procedure itself. */
export const ways = {
  judicial: '诉讼、复议、检察监督或者公安程序（第一项）',
  arbitration: '仲裁（第二项）',
  party: '党员申诉、申请复审（第三项）',
  administrative: '行政裁决、确认、许可、处罚等行政程序（第四项）',
  duty: '申请查处违法、履行保护职责（第五项）',
} as const

export const outcomes = {
  supported: '支持',
  partly: '部分支持',
  explained: '合理但缺乏依据，作出解释',
  notSupported: '不支持',
  adopted: '建议已采纳',
  noted: '建议已研究回复',
} as const

export const reviewOutcomes = { upheld: '维持', changed: '变更', redo: '撤销，要求重新处理' } as const
