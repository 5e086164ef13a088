// 登记回执: that the request came in, on which day, and until when it is answered.
import { chineseDate } from '#calendar/plain-date.ts'
import { paragraph } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { paperOf } from '#procedure/paper.ts'
import { dueDay } from '../../due-day.ts'
import { disclosureRequest } from '../procedure.ts'
import { applicantName, letter } from './request-words.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

export const disclosureReceipt = paperOf(disclosureRequest)({
  id: 'disclosure-receipt',
  title: '政府信息公开申请登记回执',
  after: 'receive',
  basis: [公开条例('31'), 公开条例('45')],
  body: (matter, desk) => letter(desk, {
    name: '政府信息公开申请登记回执', to: applicantName(matter, desk), on: matter.openedOn,
    blocks: [
      paragraph(`你（单位）提出的政府信息公开申请，收到之日为${chineseDate(matter.openedOn)}。`),
      paragraph(`依照${citation(公开条例('33', '2'), matter.openedOn)}，本机关最晚在${chineseDate(dueDay({ rule: 'gid-reply-20', from: matter.openedOn }))}答复；需要补正、征求意见或者延期的，另行告知。`),
    ],
  }),
})
