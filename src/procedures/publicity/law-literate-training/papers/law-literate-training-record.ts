// 培训记录: one page for the file; the signed list of those who came is kept with it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { lawLiterateTraining } from '../procedure.ts'

const 培养规范 = lawBook('law-literate-villagers-standard')

const { counting } = lawLiterateTraining.actions.train.asks

export const lawLiterateTrainingRecord = paperOf(lawLiterateTraining)({
  id: 'law-literate-training-record',
  title: '“法律明白人”培训记录',
  after: 'train',
  basis: [培养规范('')],
  body: (matter, desk) => ({
    title: '“法律明白人”培训记录',
    layout: 'form',
    blocks: [
      title('“法律明白人”培训记录'),
      numberLine(desk.number),
      form(rowsOf(matter, desk)),
      signatures([{ label: '记录人' }, { label: '负责人', dated: true }], 2),
    ],
  }),
})

function rowsOf(matter: MatterOf<typeof lawLiterateTraining>, desk: Desk): readonly FormRow[] {
  const held = first(matter, 'train')
  if (!held) return []
  const said = held.answers
  return [
    row({ 培训主题: said.topic }),
    row({ 日期: chineseDate(held.occurredOn), 学时: said.hours === undefined ? '' : `${said.hours}学时` }),
    row({ 授课人: said.trainer }),
    row({ 参加的村: (said.villages ?? []).map((code) => desk.area(code)).join('、') }),
    row({ 应到: said.due === undefined ? '' : `${said.due}人`, 实到: `${said.attendance}人${said.counting ? `（${counting.of[said.counting]}）` : ''}` }),
    row({ 培训内容: said.content ?? '' }, { lines: 8 }),
  ]
}
