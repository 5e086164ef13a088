// 一次性告知书: everything that is missing or wrong, once, with how to mend it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, table, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { isLicence } from '../acceptance.ts'
import { problems } from '../application-lists.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, contactLine, itemName, organ, receivedOn } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 优化营商环境条例 = lawBook('business-environment-regulation')

export const supplementNotice = paperOf(serviceApplication)({
  id: 'service-supplement-notice',
  title: '一次性告知书（补正）',
  after: 'notify',
  basis: [行政许可法('32', '1(4)'), 优化营商环境条例('36', '1')],
  body(application, desk) {
    const notice = last(application, 'notify')
    const told = notice?.noted?.['told']
    const names = Array.isArray(told) ? told.map(String) : []
    const by = notice && isLicence(application) ? `依照${citation(行政许可法('32', '1(4)'), notice.occurredOn)}，` : ''
    return {
      title: '一次性告知书',
      layout: 'official',
      blocks: [
        title('一次性告知书\n（补正材料）'),
        numberLine(desk.number),
        addressee(applicantName(application, desk)),
        paragraph(`你（单位）于${receivedOn(application)}提出“${itemName(application)}”申请。${by}现将需要补正的全部内容一次告知如下：`),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '材料', width: 2.4 }, { title: '问题', width: 1.4 }, { title: '怎样补正', width: 2.6 }],
          (notice?.answers.materials ?? []).map((each, index) => [String(index + 1), names[index] ?? each.name, problems[each.problem], each.requirement ?? '']),
        ),
        paragraph('按以上内容补齐的，本机关予以受理，不再要求补正其他材料。'),
        paragraph(`补正地点：${contactLine(desk)}。`),
        closing(organ(desk), notice ? chineseDate(notice.occurredOn) : ''),
      ],
    }
  },
})
