// 执法证件登记卡: one certificate's life on one sheet, as the justice office keeps it in its folder.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { enforcementFields } from '../../enforcement-fields.ts'
import { enforcementCertificate } from '../procedure.ts'

type Certificate = MatterOf<typeof enforcementCertificate>

const { actions } = enforcementCertificate

export const certificateCard = paperOf(enforcementCertificate)({
  id: 'enforcement-certificate-card',
  title: '执法人员证件登记卡',
  after: ['issue', 'enrol'],
  basis: [lawBook('administrative-penalty-law')('42', '1')],
  body: (matter, desk) => ({
    title: '执法人员证件登记卡',
    layout: 'form',
    blocks: [title('执法人员证件登记卡'), numberLine(desk.number), form([...holder(matter, desk), ...card(matter)]), ...history(matter), signatures([{ label: '司法所', seal: true, dated: true }])],
  }),
})

function holder(matter: Certificate, desk: Desk) {
  const entered = (first(matter, 'issue') ?? first(matter, 'enrol'))?.answers
  if (!entered) return []
  return [
    row({ 姓名: desk.staff(entered.holder), 用工性质: entered.employment ? actions.issue.asks.employment.of[entered.employment] : '' }),
    row({ 执法领域: entered.fields.map((field) => enforcementFields[field]).join('、') }),
  ]
}

function card(matter: Certificate) {
  const issued = first(matter, 'issue') ?? first(matter, 'certify')
  const until = last(matter, 'renew')?.answers.validTo ?? issued?.answers.validTo
  return [
    row({ 证号: issued?.answers.number ?? '', 发证机关: issued?.answers.issuer ?? '' }),
    row({ 有效期起: issued ? chineseDate(issued.answers.validFrom ?? issued.occurredOn) : '', 有效期止: until ? chineseDate(until) : '' }),
    row({ 目前状态: matter.state }),
  ]
}

/** Trainings, examinations, reviews and changes, oldest first. */
function history(matter: Certificate): readonly Block[] {
  const lines = [
    ...all(matter, 'train').map((entry) => ({ entry, what: '培训', said: `${entry.answers.topic}，${entry.answers.hours}学时` })),
    ...[...all(matter, 'exam'), ...all(matter, 'examined')].map((entry) => ({ entry, what: '考试', said: entry.answers.passed ? '合格' : '不合格' })),
    ...all(matter, 'review').map((entry) => ({ entry, what: '年审', said: actions.review.asks.result.of[entry.answers.result] })),
    ...all(matter, 'renew').map((entry) => ({ entry, what: '换证', said: `有效期到${chineseDate(entry.answers.validTo)}` })),
    ...all(matter, 'suspend').map((entry) => ({ entry, what: '暂停', said: actions.suspend.asks.why.of[entry.answers.why] })),
    ...all(matter, 'resume').map((entry) => ({ entry, what: '恢复', said: '' })),
    ...all(matter, 'cancel').map((entry) => ({ entry, what: '收回、注销', said: actions.cancel.asks.why.of[entry.answers.why] })),
  ].sort((one, other) => one.entry.occurredOn.localeCompare(other.entry.occurredOn))
  if (lines.length === 0) return []
  return [table([{ title: '日期', width: 1.4 }, { title: '事项', width: 1 }, { title: '情况', width: 3.6 }], lines.map(({ entry, what, said }) => [chineseDate(entry.occurredOn), what, said]), { caption: '培训、考试、年审和变动' })]
}
