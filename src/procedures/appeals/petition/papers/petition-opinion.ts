// 信访处理意见书 (art. 32), or for a suggestion the reply: claim, facts and reasons, opinion, grounds, and the way to a recheck.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, heading, numberLine, paragraph, title } from '#documents/block.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { openingOf } from '../opening.ts'
import { outcomes } from '../petition-lists.ts'
import { petition } from '../procedure.ts'
import { broughtOn, organ, petitionerNames } from './petition-words.ts'

const 信访条例 = lawBook('petition-work-regulation')

export const petitionOpinion = paperOf(petition)({
  id: 'petition-opinion',
  title: '信访事项处理意见书',
  after: 'reply',
  basis: [信访条例('32'), 信访条例('29')],
  body(matter, desk) {
    const opened = openingOf(matter)?.answers
    const replied = last(matter, 'reply')
    const name = opened?.kind === 'claim' ? '信访事项处理意见书' : '信访事项答复书'
    const said = replied?.answers
    return {
      title: name,
      layout: 'official',
      blocks: [
        title(name),
        numberLine(desk.number),
        addressee(petitionerNames(matter, desk)),
        paragraph(`${broughtOn(matter)}，本机关已经办理，现答复如下。`),
        heading(1, '一、反映的事项和请求'),
        paragraph(opened ? desk.text(opened.account) : ''),
        heading(1, '二、事实和理由'),
        paragraph(said ? desk.text(said.facts) : ''),
        heading(1, '三、处理意见'),
        paragraph(said ? `${outcomes[said.outcome]}。${desk.text(said.opinion)}` : ''),
        ...(said?.ground === undefined ? [] : [heading(1, '四、依据'), paragraph(said.ground)]),
        ...(opened?.kind === 'claim' && replied ? [paragraph(recheckLine(replied.occurredOn, said?.above))] : []),
        closing(organ(desk), replied ? chineseDate(replied.occurredOn) : ''),
      ],
    }
  },
})

function recheckLine(on: Parameters<typeof ruleOn>[1], above: string | undefined): string {
  const days = chineseNumeral(ruleOn('pet-recheck-apply-30', on).value)
  return `不服本意见的，依照${citation(信访条例('35'), on)}，可以自收到之日起${days}日内向${above ?? '本机关的上一级机关'}请求复查。`
}
