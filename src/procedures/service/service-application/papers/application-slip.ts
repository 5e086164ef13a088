// 办件登记表（流程单）: what came in, and every step with its day and hand, for the file.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, heading, numberLine, row, signatures, table, title, type Block, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { channels } from '../application-lists.ts'
import { openingOf } from '../opening.ts'
import { serviceApplication } from '../procedure.ts'
import { itemName, type Application } from './paper-words.ts'

const 优化营商环境条例 = lawBook('business-environment-regulation')
const 本地规定 = lawBook('local-rules')

export const applicationSlip = paperOf(serviceApplication)({
  id: 'service-application-slip',
  title: '办件登记表（流程单）',
  after: ['receive', 'handleOnSpot'],
  basis: [优化营商环境条例('35'), 本地规定('')],
  body(application, desk) {
    const opening = openingOf(application)
    return {
      title: '办件登记表',
      layout: 'form',
      blocks: [
        title('办件登记表'),
        numberLine(desk.number),
        form(rowsOf(application, desk)),
        heading(1, '办理流程'),
        steps(application, desk),
        signatures([{ label: '申请人（代理人）', dated: true }, { label: '收件人', name: opening ? desk.staff(opening.actor) : '', dated: true }], 2),
      ],
    }
  },
})

function rowsOf(application: Application, desk: Desk): readonly FormRow[] {
  const opening = openingOf(application)
  if (!opening) return []
  const { applicant, organisation, agent, channel } = opening.answers
  const person = desk.person(applicant)
  return [
    row({ 事项: itemName(application) }),
    row({ 申请人: person.name, 联系电话: person.phone ?? '' }),
    row({ 身份证号: person.idNumber ?? '', 住址: person.address ?? '' }),
    row({ 申请单位: organisation ?? '', 代理人: agent ? desk.person(agent).name : '' }),
    row({ 收件日期: chineseDate(opening.occurredOn), 渠道: channels[channel] }),
    row({ 收件时收到的材料: listed(opening.noted?.['received']) }, { lines: 3 }),
    row({ 收件时缺少的材料: listed(opening.noted?.['missing']) || '无' }),
  ]
}

function listed(value: unknown): string {
  return Array.isArray(value) ? value.map((name, index) => `${index + 1}.${String(name)}`).join('；') : ''
}

function steps(application: Application, desk: Desk): Block {
  return table(
    [{ title: '环节', width: 2 }, { title: '日期', width: 2 }, { title: '经办人', width: 1.6 }],
    application.entries.map((entry) => [serviceApplication.actions[entry.action].title, chineseDate(entry.occurredOn), desk.staff(entry.actor)]),
  )
}
