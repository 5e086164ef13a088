// 行政处罚强制执行申请书 to the people's court.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, attachmentNote, closing, numberLine, paragraph, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { yuanText } from '#procedure/figure-text.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, imposed, organOf, partyOf } from './paper-words.ts'

const 行政强制法 = lawBook('administrative-coercion-law')

export const courtApplication = paperOf(penaltyCase)({
  id: 'penalty-court-application',
  title: '行政处罚强制执行申请书',
  after: 'applyCourt',
  basis: [行政强制法('53'), 行政强制法('55')],
  body(file, desk) {
    const [application, decision, served, urging] = [last(file, 'applyCourt'), last(file, 'decide'), last(file, 'serve'), last(file, 'urge')]
    if (!application || !decision) return { title: '强制执行申请书', layout: 'form', blocks: [] }
    const { amount, other, court, situation } = application.answers
    const claims = [...(amount === undefined ? [] : [`罚款和加处罚款共${yuanText(amount)}元`]), ...(other === undefined ? [] : [other])].join('；')
    return {
      title: '强制执行申请书',
      layout: 'form',
      blocks: [
        title('行政处罚强制执行申请书'), numberLine(desk.number), addressee(court),
        paragraph(`申请人：${organOf(file, desk)}。被申请人：${partyOf(file, desk)}。`),
        paragraph(`本机关${chineseDate(decision.occurredOn)}就${actOf(file)}一案作出行政处罚决定（${imposed(decision.answers)}），${served ? `${chineseDate(served.occurredOn)}送达，` : ''}${urging ? `${chineseDate(urging.occurredOn)}催告，` : ''}被申请人至今没有履行。`),
        paragraph(`依照《中华人民共和国行政强制法》第五十三条的规定，申请强制执行：${claims}。`),
        paragraph(desk.text(situation)),
        attachmentNote('行政处罚决定书及作出决定的事实、理由和依据', '当事人的意见和催告情况', '申请强制执行标的情况', '其他材料'),
        signatures([{ label: '行政机关负责人签名' }]),
        closing(organOf(file, desk), chineseDate(application.occurredOn)),
      ],
    }
  },
})
