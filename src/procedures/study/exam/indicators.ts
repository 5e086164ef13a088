// Figures of an exam, all taken when it was concluded. Rates keep their denominators as figures of their own.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import { exam } from './procedure.ts'
import { standingsOf, tallyOf, type ExamTally } from './results.ts'

const { count, sum, distinct } = indicatorsOf(exam)

const concluded = { system: 'study', actions: ['conclude'] } as const

function people(id: string, said: { title: string; definition: string }, number: (tally: ExamTally) => number) {
  return sum({ ...concluded, ...said, id, unit: '人', amount: (_, matter) => number(tallyOf(standingsOf(matter))) })
}

const when = '各次考试相加，按结束日期归入年度，未结束的不计。'

export const examIndicators = [
  count({ ...concluded, id: 'exam.sittings', title: '学法考试次数', unit: '次', definition: '已经结束的学法考试，每次计一；补考不另计。' }),
  people('exam.due', { title: '学法考试应考人数', definition: `应考名单上的人数，含免考的；${when}` }, (tally) => tally.due),
  people('exam.excused', { title: '学法考试免考人数', definition: `登记免考并写明原因的人数；${when}` }, (tally) => tally.excused),
  people('exam.toSit', { title: '学法考试应参考人数', definition: `应考人数减去免考人数，作为参考率的分母；${when}` }, (tally) => tally.due - tally.excused),
  people('exam.sat', { title: '学法考试参考人数', definition: `参加了考试或补考的人数，缺考的不计，同一次考试一人只计一次；${when}` }, (tally) => tally.sat),
  people('exam.passed', { title: '学法考试合格人数', definition: `分数达到合格分的人数，补考合格的计入；${when}` }, (tally) => tally.passed),
  people('exam.excellent', { title: '学法考试优秀人数', definition: `分数达到优秀分的人数，没有规定优秀分的考试不计；${when}` }, (tally) => tally.excellent),
  distinct({
    ...concluded, id: 'exam.participants', title: '学法考试人数', unit: '人', definition: '一年内至少参加过一次学法考试的不同人员，每人计一；名单上有账号的按账号去重，没有账号的只在同一次考试里去重。',
    key: (_, matter) => standingsOf(matter).filter((each) => each.result?.outcome === 'sat').map((each) => each.account ?? `${matter.id}／${each.no}`),
  }),
  sum({ ...concluded, id: 'exam.scoreTotal', title: '学法考试得分合计', unit: '分', definition: `参考人员的分数之和，补考过的以补考成绩为准，作为平均分的分子；${when}`, amount: (_, matter) => tallyOf(standingsOf(matter)).score }),
  sum({
    ...concluded, id: 'exam.fullTotal', title: '学法考试满分合计', unit: '分', definition: `参考人数乘以该次考试的满分，作为平均分的分母；${when}`,
    amount: (_, matter) => tallyOf(standingsOf(matter)).sat * (first(matter, 'announce')?.answers.fullMark ?? 0),
  }),
  ratio({
    id: 'exam.meanScore', title: '学法考试平均分', unit: '分', system: 'study', definition: '得分合计除以满分合计，折合百分制；只有满分一百分的考试时，就是参考人员的平均分。缺考的不在分母里。',
    numerator: 'exam.scoreTotal', denominator: 'exam.fullTotal',
  }),
  ratio({
    id: 'exam.participationRate', title: '学法考试参考率', unit: '%', system: 'study', definition: '参考人数除以应参考人数（应考减免考）。',
    numerator: 'exam.sat', denominator: 'exam.toSit',
  }),
  ratio({ id: 'exam.passRate', title: '学法考试合格率', unit: '%', system: 'study', definition: '合格人数除以参考人数；缺考的不在分母里，见参考率。', numerator: 'exam.passed', denominator: 'exam.sat' }),
  ratio({ id: 'exam.excellentRate', title: '学法考试优秀率', unit: '%', system: 'study', definition: '优秀人数除以参考人数。', numerator: 'exam.excellent', denominator: 'exam.sat' }),
] as const
