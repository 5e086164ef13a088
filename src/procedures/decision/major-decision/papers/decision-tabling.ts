// 上会议题审批表: what was done before the matter goes to the meeting, for the heads to sign.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, row, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { kinds } from '../decision-kinds.ts'
import { majorDecision } from '../procedure.ts'
import type { Decision } from './decision-facts.ts'

const 条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

export const decisionTabling = paperOf(majorDecision)({
  id: 'decision-tabling',
  title: '上会议题审批表',
  after: 'table',
  basis: [条例('29'), 本地规定('')],
  body: (decision, desk) => ({
    title: '上会议题审批表',
    layout: 'form',
    blocks: [title('上会议题审批表'), numberLine(desk.number), form(rowsOf(decision, desk)), note('会前把议题和材料送达参会人员；没有经过合法性审查的重大行政决策不得上会。')],
  }),
})

function rowsOf(decision: Decision, desk: Desk): readonly FormRow[] {
  const started = first(decision, 'start')?.answers
  const tabled = last(decision, 'table')?.answers
  if (!started) return []
  return [
    row({ 事项: started.item }),
    row({ 类别: kinds[started.kind], 承办单位: started.unit }),
    row({ 承办人: desk.staff(started.owner), 拟上会日期: tabled?.meetsOn ? chineseDate(tabled.meetsOn) : '' }),
    row({ 草案主要内容: started.draft ?? '见附件' }, { lines: 5 }),
    row({ 听取意见: opinions(decision) }),
    row({ 专家论证: last(decision, 'consultExperts')?.answers.opinion ?? '不需要' }),
    row({ 风险评估: risk(decision) }),
    row({ 公平竞争审查: last(decision, 'reviewFairness') ? majorDecision.actions.reviewFairness.asks.conclusion.of[last(decision, 'reviewFairness')?.answers.conclusion ?? 'clear'] : '不涉及' }),
    row({ 合法性审查: tabled?.review ? desk.title(tabled.review) : tabled?.noReview ?? '' }),
    row([{ label: '分管领导意见', content: '', foot: '签名：　　　　　年　　月　　日' }], { lines: 3 }),
    row([{ label: '主要领导意见', content: '', foot: '签名：　　　　　年　　月　　日' }], { lines: 3 }),
  ]
}

function opinions(decision: Decision): string {
  const heard = [...all(decision, 'listen'), ...all(decision, 'closeComment')]
  const [received, adopted] = [heard.reduce((sum, each) => sum + each.answers.received, 0), heard.reduce((sum, each) => sum + each.answers.adopted, 0)]
  const hearings = all(decision, 'hear').length
  return [...(heard.length > 0 ? [`征求意见${heard.length}次，收到${received}条，采纳${adopted}条`] : []), ...(hearings > 0 ? [`听证会${hearings}次`] : [])].join('；') || '没有征求'
}

function risk(decision: Decision): string {
  const assessed = last(decision, 'assessRisk')?.answers
  return assessed ? `${majorDecision.actions.assessRisk.asks.level.of[assessed.level]}风险，${assessed.controllable ? '可控' : '不可控'}` : '不涉及'
}
