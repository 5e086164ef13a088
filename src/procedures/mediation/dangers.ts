// What a quarrel may turn into; whoever sees it coming reports it at once (人民调解法 art. 25).

export const dangers = { publicOrder: '可能激化为治安案件', criminal: '可能激化为刑事案件', mass: '可能引发群体性事件' } as const

export type Danger = keyof typeof dangers
