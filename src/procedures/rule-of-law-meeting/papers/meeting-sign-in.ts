// 签到表: printed before the meeting, signed by hand, scanned into the file afterwards.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, row, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { ruleOfLawMeeting } from '../procedure.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

/** What fits on one page with the head; a second sheet is printed for more. */
const rowsOnPage = 20

export const meetingSignIn = paperOf(ruleOfLawMeeting)({
  id: 'meeting-sign-in',
  title: '会议签到表',
  after: 'convene',
  basis: [第一责任人规定('4')],
  body(matter) {
    const called = first(matter, 'convene')?.answers
    const meetsOn = last(matter, 'postpone')?.answers.meetsOn ?? called?.meetsOn
    const lines = Array.from({ length: rowsOnPage }, (_, index) => [String(index + 1), '', '', '', ''])
    return {
      title: '会议签到表',
      layout: 'form',
      blocks: [
        title('会议签到表'),
        form([
          row({ 会议名称: called?.topic ?? '' }),
          row({ 时间: meetsOn ? chineseDate(meetsOn) : '', 地点: called?.place ?? '' }),
        ]),
        table([{ title: '序号', width: 0.6, align: 'center' }, { title: '姓名', width: 1.4 }, { title: '单位及职务', width: 2.4 }, { title: '签名', width: 1.6 }, { title: '备注', width: 1 }], lines),
        note('由到会人员本人签名；请假的在备注栏注明。'),
      ],
    }
  },
})
