// The closed lists of a penalty on the spot. Keys are stored for ever.

export const parties = { citizen: '公民', business: '个体工商户', organisation: '法人或者其他组织' } as const

export const defences = { none: '没有提出', accepted: '提出的意见成立，已采纳', rejected: '提出的意见不成立，已说明理由' } as const

/** 行政处罚法 arts. 67 to 69. */
export const payings = {
  bank: '到指定的银行或者电子支付缴纳', small: '罚款数额小，当场收缴', hardLater: '不当场收缴事后难以执行', remote: '边远、水上、交通不便，当事人提出当场缴纳',
} as const

export const signings = { signed: '已签收', refused: '拒绝签收，已在决定书上注明' } as const
