// The closed lists of legal aid, as the law has them: matters, cases without a means condition, persons whose means are not
// looked into, grounds for help at once, and the papers an applicant brings.

/** 法律援助法 art. 31; criminal matters (arts. 24, 29) stand apart. */
export const aidMatters = {
  stateCompensation: '请求国家赔偿',
  welfare: '请求社会保险待遇或者社会救助',
  pension: '请求发给抚恤金',
  support: '请求赡养费、抚养费、扶养费',
  labour: '确认劳动关系或者支付劳动报酬',
  capacity: '认定无民事行为能力或者限制民事行为能力',
  injury: '工伤、交通、食品药品、医疗事故人身损害赔偿',
  environment: '环境污染、生态破坏损害赔偿',
  criminal: '刑事案件（辩护或者被害人一方的代理）',
  other: '法律、法规、规章规定的其他事项',
} as const

/** Why nobody asks after the applicant's means: art. 32 first, then art. 42. `none`: means are looked into. */
export const meansGrounds = {
  none: '没有以下情形，要说明经济困难状况',
  heroes: '英雄烈士近亲属，维护英雄烈士人格权益',
  goodSamaritan: '因见义勇为主张民事权益',
  retrial: '再审改判无罪，请求国家赔偿',
  abuse: '遭受虐待、遗弃或者家庭暴力，主张权益',
  noIncome: '无固定生活来源的未成年人、老年人、残疾人等',
  assisted: '社会救助、司法救助或者优抚对象',
  migrantWorker: '进城务工人员，请求劳动报酬或者工伤赔偿',
  otherByLaw: '法律、法规、规章规定的其他情形',
} as const

export type MeansGround = keyof typeof meansGrounds

/** Art. 44: the centre may help first and see the papers later. */
export const urgencies = {
  limitation: '离时效或者期限届满很近，要马上起诉、仲裁、复议',
  preservation: '要马上申请保全或者先予执行',
  other: '其他紧急情形',
} as const

export const papersToBring = {
  form: '法律援助申请表（写字有困难的可以口头申请，由工作人员记录）',
  identity: '身份证或者其他身份证明',
  agent: '代为申请的，代理权证明',
  means: '经济困难状况说明（或者个人诚信承诺）；不用开困难证明',
  ground: '属于免予核查或者不受经济条件限制情形的证明材料',
  caseFile: '与申请事项有关的材料',
} as const

export type PaperToBring = keyof typeof papersToBring

/** Arts. 32(1)–(4): no means condition at all, so that no means are explained; what shows the case is brought with the case file. */
export const groundsWithoutMeans: readonly MeansGround[] = ['heroes', 'goodSamaritan', 'retrial', 'abuse']
