// 信息报送单: what goes in front of what is sent upward, kept in the file.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { informationReturn } from '../procedure.ts'
import { adopters, returnKinds } from '../return-kinds.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

export const returnCover = paperOf(informationReturn)({
  id: 'information-return-cover',
  title: '信息报送单',
  after: ['send', 'offer'],
  basis: [督察规定('')],
  body(matter, desk) {
    const called = first(matter, 'ask') ?? first(matter, 'offer')
    const sent = last(matter, 'send') ?? first(matter, 'offer')
    const asked = first(matter, 'ask')
    const adopted = last(matter, 'adopt')
    return {
      title: '信息报送单',
      layout: 'form',
      blocks: [
        title('信息报送单'), numberLine(desk.number),
        form([
          row({ 标题: called?.answers.topic ?? '' }),
          row({ 类别: called ? returnKinds[called.answers.kind] : '', 报送单位: desk.township.fullName }),
          row({ 报送给: sent?.answers.to ?? '', 报送日期: sent ? chineseDate(sent.occurredOn) : '' }),
          row({ 要求时限: asked ? `${chineseDate(asked.answers.due)}（${asked.answers.askedBy}）` : '主动报送' }),
          row({ 内容摘要: sent?.answers.nil ? '零报告：没有这类情况。' : sent?.answers.summary ?? '' }, { lines: 5 }),
          row([{ label: '审核', content: '', foot: '审核人签名：　　　　　　　年　　月　　日' }], { lines: 2 }),
          row({ 采用情况: adopted ? `${chineseDate(adopted.occurredOn)}，${adopters[adopted.answers.by]}采用：${adopted.answers.where}` : '' }, { lines: 2 }),
        ]),
      ],
    }
  },
})
