// What people come to the counter for.

export const purposes = {
  ask: '咨询',
  apply: '办理',
  collect: '取件',
  complain: '投诉',
  other: '其他',
} as const

export type Purpose = keyof typeof purposes
