// 特别程序告知书: what the clock stands still for, and for how long that will take.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { isLicence } from '../acceptance.ts'
import { specialProcedures } from '../application-lists.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, itemName, organ } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')

export const specialProcedureNotice = paperOf(serviceApplication)({
  id: 'service-special-procedure-notice',
  title: '特别程序告知书',
  after: 'stop',
  basis: [行政许可法('45')],
  body(application, desk) {
    const stopped = last(application, 'stop')
    const by = stopped && isLicence(application) ? `依照${citation(行政许可法('45'), stopped.occurredOn)}，` : ''
    return {
      title: '特别程序告知书',
      layout: 'official',
      blocks: [
        title('特别程序告知书'),
        numberLine(desk.number),
        addressee(applicantName(application, desk)),
        paragraph(`你（单位）申请的“${itemName(application)}”，需要进行${stopped ? specialProcedures[stopped.answers.procedure] : ''}，所需时间：${stopped?.answers.expected ?? ''}。`),
        paragraph(`${by}自${stopped ? chineseDate(stopped.occurredOn) : ''}起，所需时间不计算在办理期限内；结束后恢复计算。`),
        closing(organ(desk), stopped ? chineseDate(stopped.occurredOn) : ''),
      ],
    }
  },
})
