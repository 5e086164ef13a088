// Penalties of both procedures together, as the yearly table of enforcement counts them, and which officers took part at all.
import { ratio, total } from '#procedure/indicator.ts'

const piece = { unit: '件', system: 'enforcement' } as const

function penalties(id: string, title: string, of: readonly [string, string]) {
  return total({ ...piece, id, title: `行政处罚：${title}`, of, definition: `行政处罚决定中最重的处罚是“${title}”的，普通程序和当场处罚合计；一个决定只计一件。` })
}

export const enforcementTotals = [
  total({ ...piece, id: 'enforcement.penalties', title: '行政处罚件数', of: ['enforcement.ordinaryPenalties', 'enforcement.simplePenalties'], definition: '行政处罚决定，普通程序和当场处罚合计，每个决定计一；按作出决定的日期归入年度，以后被撤销的不减。' }),
  penalties('enforcement.penaltiesWarning', '警告、通报批评', ['enforcement.ordinaryWarnings', 'enforcement.simpleWarnings']),
  penalties('enforcement.penaltiesFine', '罚款', ['enforcement.ordinaryFines', 'enforcement.simpleFinedCases']),
  total({ id: 'enforcement.fineAmount', title: '罚没金额', unit: '元', system: 'enforcement', of: ['enforcement.ordinaryFineAmount', 'enforcement.simpleFines'], definition: '处罚决定书上的罚款和没收金额，普通程序和当场处罚合计，不论缴没有缴；不含加处罚款。不得用于考核。' }),
  total({ id: 'enforcement.violationsHandled', title: '违法行为查处件数', unit: '起', system: 'enforcement', of: ['enforcement.violationsInCases', 'enforcement.violationsOnSpot'], definition: '已经查处的违法行为，普通程序和当场处罚合计，每案计一；巡查劝导不计。' }),
  total({ ...piece, id: 'enforcement.annulled', title: '处罚决定被撤销件数', of: ['enforcement.ordinaryAnnulled', 'enforcement.simplePenaltiesAnnulled'], definition: '处罚决定被撤销、确认违法或者无效的，普通程序和当场处罚合计，每件计一，含自行纠正的。' }),
  total({
    id: 'officer.participated', title: '参与执法的人员人数', unit: '名', system: 'enforcement', of: ['officer.inCases', 'officer.onSpot', 'officer.inInspections', 'officer.inOperations'],
    definition: '年内至少参加过一次办案、当场处罚、涉企检查或者执法行动的执法人员，按执法证件去重，一证计一；只参加巡查劝导、配合部门执法的不计。',
  }),
  ratio({ id: 'officer.participationRate', title: '执法参与率', unit: '%', system: 'enforcement', numerator: 'officer.participated', denominator: 'officer.certified', definition: '参与执法的人员人数÷期末持证执法人员人数；参与以后离岗的仍在分子里，可能超过百分之百。只用来安排力量，不评价个人。' }),
  total({ id: 'officer.examSat', title: '执法资格考试参考人数', unit: '名', system: 'enforcement', of: ['officer.examSatInTraining', 'officer.examSatAlone'], definition: '执法资格考试的参考人数：登记在执法人员培训里的加上直接登记在证件上的；同一场考试只登记在一处。一人考几次计几次。' }),
  total({ id: 'officer.examPassed', title: '执法资格考试通过人数', unit: '名', system: 'enforcement', of: ['officer.examPassedInTraining', 'officer.examPassedAlone'], definition: '执法资格考试的合格人数：登记在执法人员培训里的加上直接登记在证件上的；同一场考试只登记在一处。' }),
  ratio({ id: 'officer.examPassRate', title: '执法资格考试通过率', unit: '%', system: 'enforcement', definition: '执法资格考试通过人数÷参考人数。', numerator: 'officer.examPassed', denominator: 'officer.examSat' }),
] as const
