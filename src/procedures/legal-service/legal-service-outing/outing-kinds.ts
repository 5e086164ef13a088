// What an outing of legal service offers, and who comes along.

export const outingKinds = {
  consultation: '现场咨询',
  mediation: '上门调解',
  drafting: '文书写法指导',
  visit: '走访行动不便的群众',
  aid: '法律援助就近受理指引',
  health: '企业、合作社“法治体检”',
  talk: '以案释法',
} as const

export const companions = {
  justiceOffice: '司法所',
  adviser: '律师、法律顾问',
  mediator: '人民调解员',
  court: '法院、巡回法庭',
  police: '派出所',
  legalAid: '县法律援助机构',
  lawLiterate: '法律明白人',
  other: '其他单位',
} as const
