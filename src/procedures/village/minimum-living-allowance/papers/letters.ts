// 一次性告知书, 不予确认告知书, 调整（终止）告知书: what the household is told in writing, with the reasons.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { yuan } from '../../paper-words.ts'
import { allowanceBefore2026 } from '../procedure.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')

type Household = MatterOf<typeof allowanceBefore2026>
type Letter = { readonly heading: string; readonly household: Household; readonly desk: Desk; readonly on: PlainDate | undefined; readonly organ: string; readonly said: readonly Block[] }

const remedy = paragraph('不服本决定的，可以自收到本告知书之日起六十日内申请行政复议，或者六个月内向人民法院提起行政诉讼。')

function letter({ heading, household, desk, on, organ, said }: Letter) {
  const asked = first(household, 'apply')
  return {
    title: heading, layout: 'official' as const,
    blocks: [title(heading), numberLine(desk.number), addressee(asked ? desk.person(asked.answers.applicant).name : ''), ...said, closing(organ, on ? chineseDate(on) : '')],
  }
}

export const allowanceSupplementNotice = paperOf(allowanceBefore2026)({
  id: 'allowance-supplement-notice',
  title: '低保申请材料一次性告知书',
  after: 'notify',
  basis: [审核确认办法('')],
  body(household, desk) {
    const told = last(household, 'notify')
    const missing = (told?.answers.missing ?? []).map((each, index) => paragraph(`${index + 1}. ${each.name}${each.how === undefined ? '' : `（${each.how}）`}`))
    return letter({
      heading: '低保申请材料一次性告知书', household, desk, on: told?.occurredOn, organ: `${desk.township.name}人民政府`,
      said: [paragraph('你家的最低生活保障申请还需要补齐以下材料。补齐后即予受理，不再要求其他材料：'), ...missing],
    })
  },
})

export const allowanceRefusal = paperOf(allowanceBefore2026)({
  id: 'allowance-refusal',
  title: '不予确认最低生活保障告知书',
  after: 'refuse',
  basis: [社会救助法('45'), 暂行办法('11', '1(3)')],
  body(household, desk) {
    const refused = last(household, 'refuse')
    const day = refused ? chineseDate(refused.occurredOn) : ''
    return letter({
      heading: '不予确认最低生活保障告知书', household, desk, on: refused?.occurredOn, organ: refused?.answers.decidedBy ?? '',
      said: [paragraph(`你家申请最低生活保障，经审核，${day}决定不予确认。理由是：${refused ? desk.text(refused.answers.reason) : ''}`), remedy],
    })
  },
})

export const allowanceChangeNotice = paperOf(allowanceBefore2026)({
  id: 'allowance-change-notice',
  title: '最低生活保障调整（终止）告知书',
  after: ['change', 'stop'],
  basis: [社会救助法('48'), 暂行办法('13', '3')],
  body(household, desk) {
    const stopped = last(household, 'stop')
    const latest = stopped ?? last(household, 'change')
    const what = latest === undefined ? '' : latest.action === 'stop' ? `自${chineseDate(latest.answers.from)}起终止` : `自${chineseDate(latest.answers.from)}起调整为每月${yuan(latest.answers.monthlyAmount)}`
    return letter({
      heading: stopped ? '最低生活保障终止告知书' : '最低生活保障调整告知书', household, desk, on: latest?.occurredOn, organ: latest?.answers.decidedBy ?? '',
      said: [paragraph(`你家享受的最低生活保障${what}。理由是：${latest ? desk.text(latest.answers.reason) : ''}`), remedy],
    })
  },
})
