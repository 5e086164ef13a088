// The four kinds of emergency the law names, and who above is told.

export const emergencyKinds = { natural: '自然灾害', accident: '事故灾难', health: '公共卫生事件', security: '社会安全事件' } as const

export const levels = { unknown: '还不清楚', ordinary: '一般', larger: '较大', major: '重大', gravest: '特别重大' } as const

export const ways = { phone: '电话', paper: '书面', system: '值班信息系统', inPerson: '当面' } as const
