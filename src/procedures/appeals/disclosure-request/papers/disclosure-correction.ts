// 补正告知书: everything that has to be mended, once, and until when.
import { chineseDate } from '#calendar/plain-date.ts'
import { paragraph } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { disclosureRequest } from '../procedure.ts'
import { applicantName, letter } from './request-words.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

export const disclosureCorrection = paperOf(disclosureRequest)({
  id: 'disclosure-correction',
  title: '政府信息公开申请补正告知书',
  after: 'askCorrection',
  basis: [公开条例('30')],
  body(matter, desk) {
    const notice = last(matter, 'askCorrection')
    return letter(desk, {
      name: '政府信息公开申请补正告知书', to: applicantName(matter, desk), on: notice?.occurredOn,
      blocks: [
        paragraph(`本机关于${chineseDate(matter.openedOn)}收到你（单位）的申请，内容不明确，依照${citation(公开条例('30'), notice?.occurredOn)}，请补正下列事项。`),
        paragraph(notice?.answers.items ?? ''),
        paragraph(`请在${notice ? chineseDate(notice.answers.until) : ''}以前补正。答复期限自收到补正的申请之日起计算；无正当理由逾期不补正的，视为放弃申请。`),
      ],
    })
  },
})
