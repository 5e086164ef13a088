// Where a committee is set up.

export const committeeKinds = {
  village: '村人民调解委员会',
  community: '社区（居委会）人民调解委员会',
  township: '乡镇（街道）人民调解委员会',
  enterprise: '企业事业单位人民调解委员会',
  trade: '行业性、专业性人民调解委员会',
} as const

export type CommitteeKind = keyof typeof committeeKinds

/** What trades and professions such committees are set up for. */
export const trades = { traffic: '道路交通', medical: '医疗', labour: '劳动争议', property: '物业', market: '商会、市场', land: '土地承包', consumer: '消费', school: '校园', other: '其他行业' } as const
