// Enforcement claimed without one figure: officers with certificates, inspections, cases, decisions, reviews.
import { defineCheck } from '#checkup/check.ts'
import { unbacked } from '#checkup/claims-with-figures.ts'
import { citation, lawBook } from '#law/instrument.ts'

const penaltyLaw = lawBook('administrative-penalty-law')

export const enforcementWithoutFigures = defineCheck({
  code: 'enforcement-without-figures',
  title: '行政执法没有数字',
  explains: '写了规范行政执法，全文没有执法人员、检查、案件、处罚、许可、审核的任何数字，也没有写明“无”的。',
  grades: ['missing'],
  basis: [citation(penaltyLaw('39')), citation(penaltyLaw('47')), citation(penaltyLaw('48'))],
  find: (reading) =>
    unbacked(reading, {
      claims: /(?:规范|严格|加强|推进|强化|持续|开展)[^，。；]{0,10}执法(?!人员|队伍建设规划)/,
      evidence: /执法|行政处罚|行政检查|行政许可|处罚|检查|巡查|持证|案卷|查处|许可/,
      message: '写了行政执法，没有一个数字。请补上持证执法人员多少名，检查、立案、处罚、许可、法制审核各多少件；没有发生的写“无”。',
    }),
})
