// 执法人员培训记录 and its sign-in sheet.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { holderOf, numberOf } from '../../valid-certificates.ts'
import { examKinds, kinds, organisers } from '../lists.ts'
import { officerTraining } from '../procedure.ts'

type Training = MatterOf<typeof officerTraining>

const basis = [lawBook('administrative-penalty-law')('42', '1'), lawBook('local-rules')('')]

function sessionOf(training: Training) {
  return last(training, 'hold') ?? last(training, 'record')
}

export const trainingRecord = paperOf(officerTraining)({
  id: 'training-record',
  title: '执法人员培训记录',
  after: ['hold', 'record'],
  basis,
  body(training, desk) {
    const session = sessionOf(training)
    const told = session?.answers
    const came = (told?.attended ?? []).length + (told?.others ?? 0)
    return {
      title: '执法人员培训记录',
      layout: 'form',
      blocks: [
        title('执法人员培训记录'), numberLine(desk.number),
        form([
          row({ 主题: told?.topic ?? '' }), row({ 日期: session ? chineseDate(session.occurredOn) : '', 学时: `${told?.hours ?? 0}学时` }),
          row({ 类型: told ? kinds[told.kind] : '', 组织: told ? organisers[told.organiser] : '' }), row({ 主讲: told?.lecturer ?? '' }),
          row({ 应到: `${told?.due ?? 0}人`, 实到: `${came}人` }), row({ 内容: told?.content ?? '' }, { lines: 8 }),
          row({ 考试: examWords(training) }),
        ]),
        signatures([{ label: '记录人' }, { label: '负责人', dated: true }], 2),
      ],
    }
  },
})

function examWords(training: Training): string {
  const exams = all(training, 'examine').map(({ answers, occurredOn }) => `${examKinds[answers.exam]}（${chineseDate(occurredOn)}）：参加${answers.sat.length}人，合格${(answers.passed ?? []).length}人`)
  return exams.length === 0 ? '没有考试' : exams.join('；')
}

export const trainingSignIn = paperOf(officerTraining)({
  id: 'training-sign-in',
  title: '执法人员培训签到表',
  after: ['hold', 'record'],
  basis,
  body(training, desk) {
    const session = sessionOf(training)
    const certified = (session?.answers.attended ?? []).map((id) => certifiedRow(id, desk))
    const others = Array.from({ length: session?.answers.others ?? 0 }, () => ['', '', ''])
    return {
      title: '执法人员培训签到表',
      layout: 'form',
      blocks: [
        title('执法人员培训签到表'), numberLine(desk.number),
        form([row({ 主题: session?.answers.topic ?? '', 日期: session ? chineseDate(session.occurredOn) : '' })]),
        table([{ title: '序号', align: 'center' }, { title: '姓名', width: 2 }, { title: '执法证号', width: 2 }, { title: '签名', width: 3 }], [...certified, ...others].map((cells, index) => [String(index + 1), ...cells])),
        note('没有证件的人员请手写姓名。'),
      ],
    }
  },
})

function certifiedRow(id: string, desk: Desk): readonly string[] {
  const certificate = desk.matter(id)
  const holder = holderOf(certificate)
  return [holder === undefined ? '' : desk.staff(holder), numberOf(certificate), '']
}
