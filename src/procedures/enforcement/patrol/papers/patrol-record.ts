// 巡查劝导记录: one round on one sheet.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { results, subjects } from '../lists.ts'
import { patrol } from '../procedure.ts'

export const patrolRecord = paperOf(patrol)({
  id: 'patrol-record',
  title: '巡查劝导记录',
  after: 'log',
  basis: [lawBook('local-rules')('')],
  body(round, desk) {
    const logged = first(round, 'log')
    if (!logged) return { title: '巡查劝导记录', layout: 'form', blocks: [] }
    const { answers, occurredOn } = logged
    return {
      title: '巡查劝导记录',
      layout: 'form',
      blocks: [
        title('巡查劝导记录'), numberLine(desk.number),
        form([
          row({ 日期: chineseDate(occurredOn), 地点: answers.place }),
          row({ 巡查内容: answers.subjects.map((subject) => subjects[subject]).join('、') }),
          row({ 结果: results[answers.result], 劝导: answers.advised === undefined ? '' : `${answers.advised}起` }),
          row({ 情况: answers.note ?? '' }),
          row({ 转交: answers.to ?? '' }),
          row({ 参加人员: (answers.who ?? []).map((account) => desk.staff(account)).join('、') }),
        ]),
        signatures([{ label: '记录人', dated: true }]),
      ],
    }
  },
})
