// The closed lists of officers' training. Keys are stored for ever.

export const kinds = { induction: '上岗培训', yearly: '在岗轮训', special: '专题培训', cases: '案卷讲评、以案释法' } as const

export const organisers = { township: '乡镇组织', county: '县（市、区）组织', above: '省、市组织' } as const

export const examKinds = { qualification: '执法资格考试', refresher: '培训结业考试' } as const
