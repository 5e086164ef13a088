// How inspections are counted: once for each business inspected, and only with a complete record. Going there again to see
// whether a problem was put right is no new inspection; a patrol never is one.
import { indicatorsOf } from '#procedure/indicator.ts'
import { isRecordComplete, problemsFound } from './inspection-facts.ts'
import { enterpriseInspection } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(enterpriseInspection)
const visit = { unit: '次', system: 'enforcement', actions: ['inspect'] } as const
const complete = '检查记录完整：两名持证人员出示证件、逐项记录、有签名或者注明拒签'

export const enterpriseInspectionIndicators = [
  count({
    ...visit, id: 'enforcement.inspections', title: '行政执法检查次数',
    definition: `对一家企业检查一次计一，${complete}；同时检查几项也计一，整改复查不另计，巡查不计。按检查日期归入年度。`,
    when: (_entry, inspection) => isRecordComplete(inspection),
  }),
  count({
    ...visit, id: 'enforcement.inspectionsIncomplete', title: '记录不完整的检查次数', definition: '到企业检查了、但没有出示证件或者记录没有签名的次数，不计入检查次数。',
    when: (_entry, inspection) => !isRecordComplete(inspection),
  }),
  count({
    ...visit, id: 'enforcement.inspectionsWithProblems', title: '发现问题的检查次数', definition: '计入检查次数、其中至少一个项目有问题的，每次计一。',
    when: (_entry, inspection) => isRecordComplete(inspection) && problemsFound(inspection) > 0,
  }),
  distinct({
    ...visit, id: 'enforcement.enterprisesInspected', title: '检查企业数', unit: '家', definition: '年内计入检查次数的企业，一家计一；有统一社会信用代码的按代码，没有的按名称。',
    when: (_entry, inspection) => isRecordComplete(inspection),
    key: (_entry, { entries }) => [String(entries[0]?.answers['creditCode' as never] ?? entries[0]?.answers['enterprise' as never] ?? '')],
  }),
  sum({ ...visit, id: 'enforcement.inspectionProblems', title: '检查发现问题数', unit: '个', definition: '检查记录里结果为“有问题”的项目数之和。', amount: (entry) => Number(entry.noted?.['problems'] ?? 0) }),
  count({ id: 'enforcement.inspectionsCorrected', title: '检查发现问题整改完成件数', unit: '件', system: 'enforcement', definition: '复查确认已经改正的检查，每件计一，按复查日期归入年度。', actions: ['recheckPassed'] }),
  count({ id: 'enforcement.inspectionsUrgent', title: '事后补批的检查次数', unit: '次', system: 'enforcement', definition: '情况紧急、先检查后补办批准的，每次计一。', actions: ['startUrgent'] }),
  distinct({ id: 'officer.inInspections', title: '参与涉企检查的执法人员', unit: '名', system: 'enforcement', definition: '年内以执法证件检查、复查过企业的人员，一证计一。', actions: ['inspect', 'recheckPassed', 'recheckFailed'], key: (entry) => entry.answers.officers }),
] as const
