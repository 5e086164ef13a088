// 行政处罚告知书: what is planned, why, and what the party may do about it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, imposed, organOf, partyOf } from './paper-words.ts'
import { hearingSentence } from '../../rights-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const priorNotice = paperOf(penaltyCase)({
  id: 'penalty-prior-notice',
  title: '行政处罚（听证）告知书',
  after: 'notify',
  basis: [行政处罚法('44'), 行政处罚法('62'), 行政处罚法('63', '1')],
  body(file, desk) {
    const notice = last(file, 'notify')
    const name = notice?.answers.hearingTold === true ? '行政处罚听证告知书' : '行政处罚告知书'
    if (!notice) return { title: name, layout: 'form', blocks: [] }
    const { answers, occurredOn } = notice
    return {
      title: name,
      layout: 'form',
      blocks: [
        title(name), numberLine(desk.number), addressee(partyOf(file, desk)),
        paragraph(`本机关对你（单位）${actOf(file)}一案已经调查终结。依照《中华人民共和国行政处罚法》第四十四条的规定，现将拟作出的行政处罚的内容和事实、理由、依据告知如下：`),
        paragraph(`事实和理由：${desk.text(answers.facts)}`),
        paragraph(`依据：${answers.ground}。`),
        paragraph(`拟作出的行政处罚：${imposed(answers)}。`),
        paragraph(`你（单位）有陈述、申辩的权利，请于${chineseDate(answers.answerBy)}前向本机关书面或者口头提出。本机关不会因为陈述、申辩给予更重的处罚。`),
        ...(answers.hearingTold ? [paragraph(hearingSentence(occurredOn))] : []),
        signatures([{ label: '当事人签收', dated: true }]),
        closing(organOf(file, desk), chineseDate(occurredOn)),
      ],
    }
  },
})
