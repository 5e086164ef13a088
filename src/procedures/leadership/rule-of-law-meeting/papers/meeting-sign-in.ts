// 签到表: printed before the meeting, signed by hand, scanned into the file afterwards.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, row, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { ruleOfLawMeeting } from '../procedure.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

/** What fits on one page with the head; a second sheet is printed for more. */
const linesOnPage = 20

const shares = [0.5, 1.2, 2.4, 1.8, 1]

/** A row of a form stands higher than a row of a table: there is room to sign. */
function line(words: readonly string[]): FormRow {
  return row(words.map((content, index) => ({ label: '', content, share: shares[index] ?? 1 })))
}

export const meetingSignIn = paperOf(ruleOfLawMeeting)({
  id: 'meeting-sign-in',
  title: '会议签到表',
  after: 'convene',
  basis: [第一责任人规定('4')],
  body(matter) {
    const called = first(matter, 'convene')?.answers
    const meetsOn = last(matter, 'postpone')?.answers.meetsOn ?? called?.meetsOn
    return {
      title: '会议签到表',
      layout: 'form',
      blocks: [
        title('会议签到表'),
        form([
          row({ 会议名称: called?.topic ?? '' }),
          row({ 时间: meetsOn ? chineseDate(meetsOn) : '', 地点: called?.place ?? '' }),
        ]),
        form([line(['序号', '姓名', '单位及职务', '签名', '备注']), ...Array.from({ length: linesOnPage }, (_, index) => line([String(index + 1), '', '', '', '']))]),
        note('由到会人员本人签名；请假的在备注栏注明。'),
      ],
    }
  },
})
