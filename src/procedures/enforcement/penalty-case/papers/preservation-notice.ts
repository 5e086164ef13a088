// 先行登记保存通知书 with its list: what is kept where, on whose approval, until when a decision is due.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, pageBreak, paragraph, signatures, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { endOf } from '../clocks.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, officerSignatures, organOf, partyOf, type File, type StepOf } from './paper-words.ts'
import { preservationSentence } from '../../rights-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const preservationNotice = paperOf(penaltyCase)({
  id: 'penalty-preservation-notice',
  title: '先行登记保存通知书和物品清单',
  after: 'preserve',
  basis: [行政处罚法('56')],
  body: (file, desk) => ({
    title: '先行登记保存通知书',
    layout: 'form',
    blocks: all(file, 'preserve').flatMap((each, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(each, file, desk)]),
  }),
})

function sheet({ occurredOn, answers }: StepOf<'preserve'>, file: File, desk: Desk): readonly Block[] {
  return [
    title('先行登记保存通知书'), numberLine(desk.number), addressee(partyOf(file, desk)),
    paragraph(`因涉嫌${actOf(file)}，有关证据${answers.reason}。依照《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人${desk.staff(answers.approver)}批准，自${chineseDate(occurredOn)}起对下列物品先行登记保存。保存地点：${answers.place}。`),
    paragraph(`${preservationSentence(occurredOn)}最迟作出处理决定的日期：${chineseDate(endOf('pen-sample-register-decide', occurredOn))}。`),
    table([{ title: '序号', align: 'center' }, { title: '名称', width: 3 }, { title: '数量' }, { title: '规格、状态', width: 3 }], answers.items.map((item, index) => [String(index + 1), item.name, item.quantity, item.note ?? '']), { caption: '物品清单' }),
    signatures([{ label: '当事人核对签名', dated: true }, { label: '见证人签名' }, ...officerSignatures(answers.officers, desk)]),
    closing(organOf(file, desk), chineseDate(occurredOn)),
  ]
}
