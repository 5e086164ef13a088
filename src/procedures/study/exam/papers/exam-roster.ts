// 应考人员名单: the numbers by which results are written down.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, note, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { exam } from '../procedure.ts'
import { standingsOf } from '../results.ts'

const 学法用法意见 = lawBook('law-study-opinion')

export const examRoster = paperOf(exam)({
  id: 'exam-roster',
  title: '学法考试应考人员名单',
  after: 'announce',
  basis: [学法用法意见('')],
  body(matter, desk) {
    const said = first(matter, 'announce')?.answers
    return {
      title: '学法考试应考人员名单',
      layout: 'form',
      blocks: [
        title('学法考试应考人员名单'),
        ...(said ? [flush(`考试名称：${said.name}`), flush(`考试时间：${chineseDate(said.opensOn)}至${chineseDate(said.closesOn)}　　平台：${said.platform}`)] : []),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '单位', width: 2.4 }, { title: '姓名', width: 1.4 }, { title: '备注', width: 1.6 }],
          standingsOf(matter).map((each) => [String(each.no), each.unit, desk.person(each.person).name, each.excused === undefined ? '' : '免考']),
        ),
        note('登记成绩按这里的序号填写。'),
      ],
    }
  },
})
