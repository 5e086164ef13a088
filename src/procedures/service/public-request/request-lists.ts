// What people ask for through the public door, and where each becomes a matter of its own.
export const kinds = {
  mediation: '申请调解',
  advice: '问法律上的事',
  service: '办一件事',
  disclosure: '申请政府信息公开',
  legalAid: '申请法律援助',
  comment: '提意见',
  objection: '提异议',
} as const

export type Kind = keyof typeof kinds

/** The ledger in which a request of that kind goes on; the others are answered where they are. */
export const ledgers: Readonly<Partial<Record<Kind, string>>> = {
  mediation: 'dispute-mediation',
  advice: 'consultation',
  service: 'service-application',
  disclosure: 'disclosure-request',
  legalAid: 'legal-aid-referral',
}

export const forms = { paper: '纸质', electronic: '电子', read: '查阅、抄录' } as const

export const ways = { window: '到窗口来的', phone: '打电话来的', visit: '下村时说的' } as const

export const outcomes = { explained: '已经说明、解答', accepted: '采纳，照办', partly: '采纳一部分', notAccepted: '不采纳' } as const

export const declines = { elsewhere: '不归乡镇管', court: '法院、公安或者其他机关已经在办', twice: '同一件事已经在办', unclear: '说不清是什么事，联系不上本人', other: '其他' } as const
