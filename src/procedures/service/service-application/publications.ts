// Licences that were granted: the law has them published, so that anybody may look them up. Who asked is not told here.
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicFacts } from '#procedure/publication.ts'
import { serviceApplication } from './procedure.ts'

const 行政许可法 = lawBook('administrative-licensing-law')

export const licencePublications = [
  publicationOf(serviceApplication)({
    id: 'service-application.licence', title: '准予行政许可', shelf: 'licences', basis: [行政许可法('40')], after: ['publish'],
    subject: (application) => String((first(application, 'receive') ?? first(application, 'handleOnSpot'))?.noted?.['item'] ?? '行政许可'),
    shows: (application) => {
      const granted = last(application, 'grant')
      const decided = granted ?? first(application, 'handleOnSpot')
      return {
        facts: publicFacts({ 决定日期: decided && chineseDate(decided.occurredOn), 证照编号: decided?.answers.documentNumber, 有效期: granted?.answers.validUntil && `到${chineseDate(granted.answers.validUntil)}为止` }),
        paragraphs: [], remedy: '要看许可决定的，可以到乡镇便民服务中心查阅。',
      }
    },
  }),
] as const
