// 普法活动记录表: one page for the file, with the number of people beside the way it was counted.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { audienceOf, consultationsOf, copiesOf, countingOf, themeOf } from '../activity-facts.ts'
import { countings, forms, lecturers, targets } from '../forms.ts'
import { publicityActivity } from '../procedure.ts'

const 普法责任制意见 = lawBook('who-enforces-publicises-opinion')

type Activity = MatterOf<typeof publicityActivity>

export const publicityActivityRecord = paperOf(publicityActivity)({
  id: 'publicity-activity-record',
  title: '普法活动记录表',
  after: ['hold', 'record'],
  basis: [普法责任制意见('')],
  body: (matter, desk) => ({
    title: '普法活动记录表',
    layout: 'form',
    blocks: [
      title('普法活动记录表'),
      numberLine(desk.number),
      form(rowsOf(matter, desk)),
      signatures([{ label: '记录人', name: recorderOf(matter, desk) }, { label: '负责人', dated: true }], 2),
    ],
  }),
})

function heldOf(matter: Activity) {
  return first(matter, 'hold') ?? first(matter, 'record')
}

function recorderOf(matter: Activity, desk: Desk): string {
  const held = heldOf(matter)
  return held ? desk.staff(held.actor) : ''
}

function rowsOf(matter: Activity, desk: Desk): readonly FormRow[] {
  const held = heldOf(matter)
  if (!held) return []
  const said = held.answers
  return [
    row({ 主题: themeOf(matter) }),
    row({ 日期: chineseDate(held.occurredOn), 地点: [...(said.places ?? []).map((code) => desk.area(code)), said.place].join('，') }),
    row({ 形式: said.forms.map((each) => forms[each]).join('、'), 法律九进: (said.targets ?? []).map((each) => targets[each]).join('、') }),
    row({ 主讲人: said.lecturer ? lecturers[said.lecturer] : '', 联合单位: said.partners ?? '' }),
    row({ 受众人数: audienceText(matter), 现场咨询: `${consultationsOf(matter)}人次` }),
    row({ 发放资料: materialsText(matter, desk) }, { lines: 3 }),
    row({ 活动情况: said.account ?? '' }, { lines: 8 }),
    ...amendments(matter),
  ]
}

function audienceText(matter: Activity): string {
  const counting = countingOf(matter)
  return `${audienceOf(matter)}人次${counting ? `（${countings[counting]}）` : ''}`
}

function materialsText(matter: Activity, desk: Desk): string {
  const handedOut = [...copiesOf(matter)].filter(([, copies]) => copies > 0)
  return handedOut.length === 0 ? '未发放' : handedOut.map(([material, copies]) => `${desk.title(material)}${copies}份`).join('；')
}

function amendments(matter: Activity): readonly FormRow[] {
  const amended = last(matter, 'amend')
  return amended ? [row({ 更正说明: `${chineseDate(amended.occurredOn)}更正：${amended.answers.reason}` })] : []
}
