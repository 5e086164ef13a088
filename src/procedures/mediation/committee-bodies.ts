// What the ministry's table calls the kinds of committee before which disputes come.

export const bodyTitles = {
  village: '村调委会',
  community: '社区（居委会）调委会',
  township: '乡镇（街道）调委会',
  enterprise: '企业事业单位调委会',
  trade: '行业性、专业性调委会',
} as const

export type Body = keyof typeof bodyTitles
