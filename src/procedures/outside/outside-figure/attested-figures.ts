// The figures that belong to others: police, discipline inspection, the hotline, the makers of kiosks. A closed list, because
// whatever the township does itself is counted from its own records and never attested.

export const attestedFigures = {
  'security.majorCrimes': { title: '重大刑事案件数', unit: '件', owner: '公安机关' },
  'security.majorViolations': { title: '重大违纪违法案件数', unit: '件', owner: '纪检监察机关' },
  'security.cameras': { title: '视频监控新增数', unit: '个', owner: '公安机关或者建设单位' },
  'petition.hotlineReceived': { title: '热线诉求受理件数', unit: '件', owner: '政务服务热线平台' },
  'petition.hotlineClosedRate': { title: '热线诉求办结率', unit: '%', owner: '政务服务热线平台' },
  'petition.hotlineSatisfaction': { title: '热线诉求满意率', unit: '%', owner: '政务服务热线平台' },
  'petition.platformRouted': { title: '基层平台流转件数', unit: '件', owner: '基层治理平台' },
  'legalService.kioskUses': { title: '法律自助服务使用件数', unit: '件', owner: '自助终端的运行单位' },
  'service.kioskTransactions': { title: '自助终端业务笔数', unit: '笔', owner: '自助终端的运行单位' },
  'service.kioskUsers': { title: '自助终端服务人次', unit: '人次', owner: '自助终端的运行单位' },
  'org.partyUnits': { title: '党组织数', unit: '个', owner: '组织部门' },
  'publicity.venueInvestment': { title: '法治阵地投资额', unit: '元', owner: '建设单位或者财政所' },
  'township.villages': { title: '村（社区）总数', unit: '个', owner: '民政部门' },
} as const

export type AttestedId = keyof typeof attestedFigures

/** As people choose from them, with the unit that the number is in. */
export const attestedTitles = Object.fromEntries(
  Object.entries(attestedFigures).map(([id, { title, unit }]) => [id, `${title}（${unit}）`]),
) as { readonly [Id in AttestedId]: string }

export function isRate(id: AttestedId): boolean {
  return attestedFigures[id].unit === '%'
}

/** Money is written in whole 元 and kept in 分, as all money is. */
export function asKept(id: AttestedId, value: number | undefined): number | undefined {
  return value !== undefined && attestedFigures[id].unit === '元' ? value * 100 : value
}
