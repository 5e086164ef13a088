// Closed lists that several steps of a dispute share.

/** Who works on a dispute where it lies. */
export const workers = ['mediator', 'justice-clerk'] as const

/** Who takes a dispute over: the same, and the county for what is handed up to it. */
export const receivers = ['mediator', 'justice-clerk', 'county-reviewer'] as const

/** The ways that stay open to parties who don't settle (人民调解法 art. 26). */
export const otherWays = { arbitration: '仲裁', administrative: '行政处理', court: '向人民法院起诉' } as const

/** Stages at which something of the case may still be written down. */
export const underWay = ['待受理', '调解中', '移交中', '已达成协议', '已结案'] as const
export const ended = ['已结案', '调解不成', '当事人拒绝', '已撤回', '已移送', '不予受理'] as const
export const notArchived = ['待受理', '调解中', '移交中', '已达成协议', ...ended] as const
