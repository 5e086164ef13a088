// What is sent upward, and who takes it up.

export const returnKinds = { news: '工作信息', experience: '经验材料', summary: '工作总结', table: '统计报表', plan: '计划方案', other: '其他材料' } as const

export const adopters = { county: '县（市、区）', city: '市（州）', province: '省（自治区、直辖市）', nation: '国家' } as const
