// Supervisions, the issues they found and that were put right, and the files sampled. Samples have figures of their own: the
// quality of files counted at closing is another thing than what a reviewer finds later.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { enforcementSupervision } from './procedure.ts'

const { count, sum } = indicatorsOf(enforcementSupervision)
const issue = { unit: '个', system: 'enforcement' } as const
const files = { unit: '卷', system: 'enforcement', actions: ['sample'] } as const
const share = { unit: '%', system: 'enforcement' } as const

export const enforcementSupervisionIndicators = [
  count({ id: 'enforcement.supervisions', title: '执法督查次数', unit: '次', system: 'enforcement', definition: '有结论的执法监督，发现问题的、没有发现问题的都计，每次计一，按结束日期归入年度；只收到督办函的不计。', actions: ['conclude', 'concludeClear'] }),
  count({ id: 'enforcement.supervisionLetters', title: '收到督办函、监督意见书件数', unit: '件', system: 'enforcement', definition: '登记的督办函、监督意见书、监督决定，每件计一。', actions: ['receive', 'letter'] }),
  count({ ...issue, id: 'enforcement.issuesFound', title: '执法监督发现问题数', definition: '执法监督登记的问题，每条计一；核实不成立的也在内，另计。', actions: ['addIssue'] }),
  count({ ...issue, id: 'enforcement.issuesRectified', title: '执法问题整改数', definition: '核实改正、已经销号的问题，每条计一，按销号日期归入年度；不成立的不计。', actions: ['rectify'] }),
  count({ ...issue, id: 'enforcement.issuesUnfounded', title: '执法问题不成立数', definition: '核实不成立的问题，每条计一。', actions: ['dismissIssue'] }),
  sum({ ...files, id: 'enforcement.filesSampled', title: '抽查案卷数', definition: '执法监督抽查的案卷数之和。', amount: (entry) => entry.answers.sampled }),
  sum({ ...files, id: 'enforcement.filesSampledDocuments', title: '抽查文书合格案卷数', definition: '抽查案卷中文书合格的卷数之和。', amount: (entry) => entry.answers.documentsSound }),
  sum({ ...files, id: 'enforcement.filesSampledProcedures', title: '抽查程序合格案卷数', definition: '抽查案卷中程序合格的卷数之和。', amount: (entry) => entry.answers.proceduresSound }),
  ratio({ ...share, id: 'enforcement.sampledDocumentQuality', title: '抽查案卷文书规范率', definition: '抽查文书合格案卷数÷抽查案卷数。', numerator: 'enforcement.filesSampledDocuments', denominator: 'enforcement.filesSampled' }),
  ratio({ ...share, id: 'enforcement.sampledProcedureQuality', title: '抽查案卷程序合规率', definition: '抽查程序合格案卷数÷抽查案卷数。', numerator: 'enforcement.filesSampledProcedures', denominator: 'enforcement.filesSampled' }),
] as const
