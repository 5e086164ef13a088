// 行政处罚听证通知书: when, where, who presides, and what the party may do there.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, signatures, title } from '#documents/block.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, organOf, partyOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const hearingNotice = paperOf(penaltyCase)({
  id: 'penalty-hearing-notice',
  title: '行政处罚听证通知书',
  after: 'callHearing',
  basis: [行政处罚法('64')],
  body(file, desk) {
    const call = last(file, 'callHearing')
    if (!call) return { title: '听证通知书', layout: 'form', blocks: [] }
    const { answers, occurredOn } = call
    const agents = chineseNumeral(ruleOn('pen-hearing-agents', occurredOn).value)
    return {
      title: '听证通知书',
      layout: 'form',
      blocks: [
        title('行政处罚听证通知书'), numberLine(desk.number), addressee(partyOf(file, desk)),
        paragraph(`根据你（单位）的要求，本机关决定于${chineseDate(answers.heldOn)}${answers.time}在${answers.place}，就${actOf(file)}一案${answers.open ? '公开' : `不公开（${answers.closedWhy ?? ''}）`}举行听证。主持人：${desk.staff(answers.chair)}。`),
        paragraph(`你（单位）可以亲自参加，也可以委托一至${agents}人代理；认为主持人与本案有直接利害关系的，有权申请回避；可以申辩、质证。无正当理由不出席或者未经许可中途退出的，视为放弃听证权利。参加听证不缴费用。`),
        signatures([{ label: '当事人签收', dated: true }]),
        closing(organOf(file, desk), chineseDate(occurredOn)),
      ],
    }
  },
})
