// Where a committee is set up.

export const committeeKinds = {
  village: '村人民调解委员会',
  community: '社区（居委会）人民调解委员会',
  township: '乡镇（街道）人民调解委员会',
  enterprise: '企业事业单位人民调解委员会',
  trade: '行业性、专业性人民调解委员会',
} as const

export type CommitteeKind = keyof typeof committeeKinds
