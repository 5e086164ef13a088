// 延长办理期限告知书: why, and until when.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { dueDay } from '../../due-day.ts'
import { petition } from '../procedure.ts'
import { broughtOn, organ, petitionerNames } from './petition-words.ts'

const 信访条例 = lawBook('petition-work-regulation')

export const petitionExtension = paperOf(petition)({
  id: 'petition-extension',
  title: '信访事项延长办理期限告知书',
  after: 'extend',
  basis: [信访条例('34')],
  body(matter, desk) {
    const accepted = last(matter, 'accept')
    const extended = last(matter, 'extend')
    const until = accepted && extended ? chineseDate(dueDay({ rule: 'pet-handle-60', from: accepted.occurredOn, extension: { action: 'extend', rule: 'pet-handle-extend-30' } }, [extended])) : ''
    return {
      title: '信访事项延长办理期限告知书',
      layout: 'official',
      blocks: [
        title('信访事项延长办理期限告知书'),
        numberLine(desk.number),
        addressee(petitionerNames(matter, desk)),
        paragraph(`${broughtOn(matter)}，情况复杂，依照${citation(信访条例('34'), extended?.occurredOn)}，经本机关负责人批准，办理期限延长至${until}。`),
        paragraph(`延长理由：${extended?.answers.reason ?? ''}`),
        closing(organ(desk), extended ? chineseDate(extended.occurredOn) : ''),
      ],
    }
  },
})
