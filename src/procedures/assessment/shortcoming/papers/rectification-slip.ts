// 整改销号单: the shortcoming, how it was mended, what proves it, and who checked.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { shortcomingSources } from '../../shortcoming-sources.ts'
import { dueOf, measureOf, ownerOf } from '../measures.ts'
import { shortcoming } from '../procedure.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

export const rectificationSlip = paperOf(shortcoming)({
  id: 'rectification-slip',
  title: '问题整改销号单',
  after: ['record'],
  basis: [督察规定('')],
  body(matter, desk) {
    const found = first(matter, 'record')?.answers
    const done = last(matter, 'finish')
    const checked = last(matter, 'verify')
    const due = dueOf(matter)
    const again = matter.entries.flatMap((entry) => (entry.action === 'reopen' ? [`${chineseDate(entry.occurredOn)}重新整改：${entry.answers.reason}`] : []))
    return {
      title: '问题整改销号单',
      layout: 'form',
      blocks: [
        title('问题整改销号单'), numberLine(desk.number),
        form([
          row({ 问题: found?.problem ?? '' }),
          row({ 来源: found ? `${shortcomingSources[found.source]}（${found.year}年）` : '', 整改时限: due ? chineseDate(due) : '' }),
          row({ 具体表现: found?.shown ?? '' }, { lines: 2 }),
          row({ 原因: found?.cause ?? '' }, { lines: 2 }),
          row({ 整改措施: measureOf(matter) }, { lines: 3 }),
          row({ 责任领导: found ? desk.staff(found.leader) : '', 整改责任人: desk.staff(String(ownerOf(matter) ?? '')) }),
          row([{ label: '整改结果', content: [done?.answers.result ?? '', ...again].filter((line) => line !== '').join('\n'), foot: '整改责任人签名：　　　　　　　年　　月　　日' }], { lines: 4 }),
          row({ 佐证: [done?.answers.proof ?? '', ...(done?.answers.files ?? []).map((each) => each.name)].filter((line) => line !== '').join('\n') }, { lines: 2 }),
          row([{ label: '核验意见', content: checked ? `${checked.answers.seen}。同意销号。` : '', foot: '核验人签名：　　　　　　　年　　月　　日' }], { lines: 3 }),
          row([{ label: '上级核验', content: checked?.answers.upward ?? '', foot: '（盖章）　　　　　　　年　　月　　日' }], { lines: 3 }),
        ]),
      ],
    }
  },
})
