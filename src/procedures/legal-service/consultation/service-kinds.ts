// The closed lists of the register: what was wanted, how people came, and where they were sent on.

/** Everything that people are received for at the public legal service desk; only the first is a legal consultation. */
export const services = {
  consultation: '法律咨询',
  drafting: '法律文书写法指导',
  guidance: '法律援助、公证、仲裁等办事指引',
  lookup: '查阅法律法规',
  other: '其他法律服务',
} as const

export const channels = {
  window: '窗口',
  phone: '电话',
  outing: '外出服务',
  online: '网络、微信',
} as const

export const destinations = {
  mediation: '人民调解',
  legalAid: '法律援助机构',
  notary: '公证机构',
  court: '人民法院',
  arbitration: '仲裁机构',
  reconsideration: '行政复议机构',
  police: '公安机关',
  department: '其他主管部门',
} as const

export type Channel = keyof typeof channels
export type Destination = keyof typeof destinations
