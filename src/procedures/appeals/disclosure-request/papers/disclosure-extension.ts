// 延期答复告知书.
import { chineseDate } from '#calendar/plain-date.ts'
import { paragraph } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { answerDue } from '../guards.ts'
import { disclosureRequest } from '../procedure.ts'
import { applicantName, letter } from './request-words.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

export const disclosureExtension = paperOf(disclosureRequest)({
  id: 'disclosure-extension',
  title: '政府信息公开延期答复告知书',
  after: 'extend',
  basis: [公开条例('33', '2')],
  body(matter, desk) {
    const extended = last(matter, 'extend')
    const then = extended ? matter.entries.filter((entry) => entry.seq <= extended.seq) : []
    const until = extended ? answerDue({ ...matter, entries: then }, extended.occurredOn) : undefined
    return letter(desk, {
      name: '政府信息公开延期答复告知书', to: applicantName(matter, desk), on: extended?.occurredOn,
      blocks: [paragraph(`你（单位）提出的政府信息公开申请，因${extended?.answers.reason ?? ''}，依照${citation(公开条例('33', '2'), extended?.occurredOn)}，经政府信息公开工作机构负责人同意，延期至${until ? chineseDate(until) : ''}以前答复。`)],
    })
  },
})
