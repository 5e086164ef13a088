// 政府信息公开申请答复书: the answer, its article, reasons and what can be done against it.
import { chineseDate } from '#calendar/plain-date.ts'
import { paragraph } from '#documents/block.ts'
import { citation, lawBook, type Basis } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { remediesAgainst } from '../../remedies.ts'
import { disclosureRequest } from '../procedure.ts'
import { grounds, type answers } from '../request-lists.ts'
import { applicantName, letter } from './request-words.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

const decisions: Readonly<Record<keyof typeof answers, { readonly basis: Basis; readonly says: string }>> = {
  published: { basis: 公开条例('36', '(1)'), says: '你（单位）申请的信息已经主动公开，获取的方式、途径如下。' },
  provided: { basis: 公开条例('36', '(2)'), says: '你（单位）申请的信息予以公开。' },
  partly: { basis: 公开条例('37'), says: '你（单位）申请的信息部分公开，其余不予公开。' },
  withheld: { basis: 公开条例('36', '(3)'), says: '你（单位）申请的信息不予公开。' },
  none: { basis: 公开条例('36', '(4)'), says: '经检索，没有你（单位）申请的信息，该政府信息不存在。' },
  notOurs: { basis: 公开条例('36', '(5)'), says: '你（单位）申请的信息不属于本机关负责公开。' },
  repeated: { basis: 公开条例('36', '(6)'), says: '本机关已就相同的申请作出答复，不予重复处理。' },
  special: { basis: 公开条例('36', '(7)'), says: '有关法律、行政法规对获取该信息有特别规定，请依照有关规定办理。' },
  processing: { basis: 公开条例('38'), says: '你（单位）申请的信息需要对现有政府信息进行加工、分析，本机关不予提供。' },
  petition: { basis: 公开条例('39', '1'), says: '你（单位）提出的是信访、投诉、举报等事项，不作为政府信息公开申请处理，可以通过相应渠道提出。' },
  publication: { basis: 公开条例('39', '2'), says: '你（单位）申请的是公开出版物，获取的途径如下。' },
  excessive: { basis: 公开条例('35'), says: '你（单位）申请公开政府信息的数量、频次明显超过合理范围，说明的理由不合理，本机关不予处理。' },
}

export const disclosureAnswer = paperOf(disclosureRequest)({
  id: 'disclosure-answer',
  title: '政府信息公开申请答复书',
  after: 'answer',
  basis: [公开条例('36')],
  body(matter, desk) {
    const answered = last(matter, 'answer')
    const said = answered?.answers
    const decision = said && decisions[said.result]
    const asked = last(matter, 'corrected')?.answers.information ?? first(matter, 'receive')?.answers.information
    const reviewFirst = said?.result === 'withheld' || said?.result === 'partly'
    return letter(desk, {
      name: '政府信息公开申请答复书', to: applicantName(matter, desk), on: answered?.occurredOn,
      blocks: [
        paragraph(`你（单位）的政府信息公开申请，本机关于${chineseDate(matter.openedOn)}收到。申请公开的信息为：${asked ? desk.text(asked) : ''}。`),
        paragraph(decision && answered ? `依照${citation(decision.basis, answered.occurredOn)}，答复如下：${decision.says}` : ''),
        ...[said?.ground && `不予公开的依据：${grounds[said.ground]}。`, said?.reasons && `理由：${desk.text(said.reasons)}`, said?.where && `获取的方式、途径、时间：${said.where}。`, said?.owner && `负责公开的机关：${said.owner}。`]
          .filter((line) => line !== undefined).map((line) => paragraph(line)),
        ...(answered ? [paragraph(remediesAgainst(answered.occurredOn, reviewFirst))] : []),
      ],
    })
  },
})
