// What takes place at the constitution and law learning centre, and who it is for.

export const eventKinds = {
  lecture: '讲座',
  contest: '知识竞赛',
  reading: '集中阅读',
  oath: '宪法宣誓、宪法晨读',
  openDay: '开放日、参观',
  moot: '模拟法庭',
} as const

export const audiences = {
  staff: '干部职工',
  villagers: '村（居）民',
  pupils: '学生',
  cadres: '村干部、法律明白人',
  workers: '企业、合作社人员',
} as const
