// The closed lists of supervision. Keys are stored for ever.

export const kinds = {
  daily: '日常监督', special: '专项监督', fileReview: '案卷评查', complaint: '投诉举报核查', certificates: '执法资格和证件检查',
} as const

export const leads = { county: '县级司法行政部门组织，司法所协助', township: '乡镇自己组织' } as const

export const categories = {
  body: '主体、人员资格', facts: '事实、证据', procedure: '程序', basis: '适用依据、裁量', documents: '文书、案卷', publicity: '公示、记录、法制审核', conduct: '执法方式、作风', inaction: '不履行职责', other: '其他',
} as const

export const fileKinds = { penalty: '行政处罚', inspection: '行政检查', licence: '行政许可', coercion: '行政强制', other: '其他' } as const

export const letterKinds = { letter: '督办函', opinion: '监督意见书', decision: '监督决定' } as const

export const officerMeasures = { criticism: '批评教育', training: '离岗培训', transfer: '调离执法岗位', disqualified: '取消执法资格' } as const
