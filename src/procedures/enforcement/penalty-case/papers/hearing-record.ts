// 听证笔录和听证报告.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, officerNames, partyOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const hearingRecord = paperOf(penaltyCase)({
  id: 'penalty-hearing-record',
  title: '听证笔录和听证报告',
  after: 'holdHearing',
  basis: [行政处罚法('64', '(8)'), 行政处罚法('65')],
  body(file, desk) {
    const hearing = last(file, 'holdHearing')
    if (!hearing) return { title: '听证笔录', layout: 'form', blocks: [] }
    const { answers, occurredOn } = hearing
    const head = [
      row({ 案由: actOf(file), 日期: chineseDate(occurredOn) }), row({ 当事人: `${partyOf(file, desk)}（${answers.attended ? '到场' : '没有到场'}）`, 代理人: answers.agent ? desk.person(answers.agent).name : `${answers.agents}人` }),
      row({ 主持人: desk.staff(answers.chair), 记录人: desk.staff(answers.clerk) }), row({ 调查人员: officerNames(last(file, 'conclude')?.answers.officers ?? [], desk).join('、') }),
    ]
    return {
      title: '听证笔录',
      layout: 'form',
      blocks: [
        title('听证笔录'), numberLine(desk.number), form([...head, row({ 笔录: desk.text(answers.record) }, { lines: 16 })]),
        signatures([{ label: '当事人（代理人）核对签名', dated: true }, { label: '调查人员签名' }, { label: '主持人签名' }, { label: '记录人签名' }]),
        pageBreak,
        title('听证报告'), numberLine(desk.number), form([...head.slice(0, 2), row({ 主持人的意见: desk.text(answers.report) }, { lines: 14 })]), signatures([{ label: '主持人签名', dated: true }]),
      ],
    }
  },
})
