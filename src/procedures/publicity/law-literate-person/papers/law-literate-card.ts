// “法律明白人”登记表: who, put forward how, examined and confirmed when, and what was done since.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { personKinds } from '../person-kinds.ts'
import { lawLiteratePerson } from '../procedure.ts'

const 培养规范 = lawBook('law-literate-villagers-standard')

type Person = MatterOf<typeof lawLiteratePerson>

const { nominate, examine, serve } = lawLiteratePerson.actions

export const lawLiterateCard = paperOf(lawLiteratePerson)({
  id: 'law-literate-card',
  title: '“法律明白人”登记表',
  after: 'nominate',
  basis: [培养规范('')],
  body: (matter, desk) => ({
    title: '“法律明白人”登记表',
    layout: 'form',
    blocks: [
      title('“法律明白人”登记表'),
      numberLine(desk.number),
      ...card(matter, desk),
      ...services(matter),
      signatures([{ label: '村（社区）', seal: true, dated: true }, { label: '司法所', seal: true, dated: true }]),
    ],
  }),
})

function card(matter: Person, desk: Desk): readonly Block[] {
  const put = first(matter, 'nominate')?.answers
  if (!put) return []
  const person = desk.person(put.person)
  const examined = last(matter, 'examine')
  const confirmed = last(matter, 'confirm')
  return [form([
    row({ 姓名: person.name, 性别: person.sex ?? '', 联系电话: person.phone ?? '' }),
    row({ 所在村: desk.area(matter.area), 人员类别: personKinds[put.kind] }),
    row({ 推荐方式: nominate.asks.way.of[put.way], 推荐理由: put.grounds ?? '' }),
    row({ 培训考核: examined ? `${chineseDate(examined.occurredOn)}，${examine.asks.result.of[examined.answers.result]}${examined.answers.hours ? `，${examined.answers.hours}学时` : ''}` : '' }),
    row({ 认定日期: confirmed ? chineseDate(confirmed.occurredOn) : '', 证书编号: confirmed?.answers.certificate ?? '' }),
  ])]
}

function services(matter: Person): readonly Block[] {
  const served = all(matter, 'serve')
  if (served.length === 0) return []
  return [table(
    [{ title: '日期', width: 1.4 }, { title: '履职内容', width: 1.6 }, { title: '简要情况', width: 3 }],
    [...served].sort((a, b) => a.occurredOn.localeCompare(b.occurredOn)).map((entry) => [chineseDate(entry.occurredOn), serve.asks.service.of[entry.answers.service], entry.answers.note ?? '']),
    { caption: '履职记录' },
  )]
}
