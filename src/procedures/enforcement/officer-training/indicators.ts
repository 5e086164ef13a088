// Training of officers. Hours are those of the sessions, never multiplied by heads; a person trained several times counts once.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { officerTraining } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(officerTraining)
const held = { system: 'enforcement', actions: ['hold', 'record'] } as const
const examined = { unit: '名', system: 'enforcement', actions: ['examine'] } as const

export const officerTrainingIndicators = [
  count({ ...held, id: 'officer.trainings', title: '执法人员培训次数', unit: '次', definition: '已经举办、有执法人员参加的培训，每次计一；本乡镇人员参加上级组织的也计。计划了没有办的不计。' }),
  sum({ ...held, id: 'officer.trainingHours', title: '执法人员培训学时', unit: '学时', definition: '各次培训的学时之和，不乘参加人数。', amount: (entry) => entry.answers.hours }),
  sum({ ...held, id: 'officer.trainingAttendance', title: '执法人员培训人次', unit: '人次', definition: '各次培训参加人数之和，含没有证件的人员。', amount: (entry) => (entry.answers.attended ?? []).length + entry.answers.others }),
  sum({ ...held, id: 'officer.trainingDue', title: '执法人员培训应到人次', unit: '人次', definition: '各次培训应到人数之和。', amount: (entry) => entry.answers.due }),
  distinct({
    ...held, id: 'officer.trained', title: '受训持证人员人数', unit: '名', definition: '年内参加过培训、当日证件有效的人员，一人计一。',
    key: (entry) => ((entry.noted?.['holders'] ?? []) as readonly string[]),
  }),
  sum({ ...examined, id: 'officer.examSatInTraining', title: '培训中执法资格考试参考人数', definition: '登记在执法人员培训里的执法资格考试，参加考试的人数之和。', amount: (entry) => (entry.answers.exam === 'qualification' ? entry.answers.sat.length : 0) }),
  sum({ ...examined, id: 'officer.examPassedInTraining', title: '培训中执法资格考试通过人数', definition: '登记在执法人员培训里的执法资格考试，合格的人数之和。', amount: (entry) => (entry.answers.exam === 'qualification' ? (entry.answers.passed ?? []).length : 0) }),
  ratio({ id: 'officer.trainingAttendanceRate', title: '执法培训到训率', unit: '%', system: 'enforcement', definition: '培训人次÷应到人次。', numerator: 'officer.trainingAttendance', denominator: 'officer.trainingDue' }),
  ratio({ id: 'officer.trainingCoverage', title: '执法培训覆盖率', unit: '%', system: 'enforcement', definition: '受训持证人员人数÷期末持证执法人员人数。受训以后年内离岗的人员仍在分子里，可能超过百分之百。', numerator: 'officer.trained', denominator: 'officer.certified' }),
] as const
