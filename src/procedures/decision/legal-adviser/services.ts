// What legal advisers do, as they are logged: one visit, one line.
export const capacities = { township: '乡镇党委、政府法律顾问', village: '村（社区）法律顾问', both: '乡镇和村（社区）法律顾问' } as const

export const qualifications = { lawyer: '执业律师', legalWorker: '基层法律服务工作者', publicLawyer: '公职律师', scholar: '法学专家' } as const

export const services = {
  consultation: '解答咨询', duty: '值班', decision: '重大决策法律意见', contract: '审查、起草合同', document: '审查、起草文件', litigation: '代理诉讼、复议、仲裁',
  mediation: '参与调解', lecture: '法治讲座', petition: '参与信访接待', letter: '律师函、法律意见书', other: '其他',
} as const

export type Service = keyof typeof services
