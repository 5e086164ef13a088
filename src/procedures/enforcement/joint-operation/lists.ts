// The closed lists of operations. Keys are stored for ever.

export const kinds = { joint: '联合执法', campaign: '专项行动' } as const

export const leaders = { township: '本乡镇牵头', department: '部门牵头，乡镇配合' } as const
