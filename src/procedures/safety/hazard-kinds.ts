// What may be dangerous in a township. One list for hazards and for inspections.

export const hazardKinds = {
  production: '生产经营场所',
  fire: '消防',
  road: '道路交通',
  building: '房屋建筑（含自建房）',
  electricity: '用电用气',
  water: '水利、防溺水',
  geology: '地质灾害',
  forest: '森林草原防火',
  school: '校园及周边',
  special: '特种设备、危险化学品',
  farm: '农业机械、大棚、沼气',
  other: '其他',
} as const
