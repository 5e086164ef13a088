// 村级重大事项四议两公开决策实施登记表: one page for each step that has been taken, six in all, as villages file it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title, type Block, type FormRow, type SignatureLine } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf, MatterOf } from '#procedure/procedure.ts'
import { bodies } from '../../bodies.ts'
import { committeeName, percent, supervisorLines, villageName, yuan } from '../../paper-words.ts'
import { places } from '../../posting.ts'
import { countsOn } from '../../village-register.ts'
import { matterKinds } from '../matter-kinds.ts'
import { villageResolution } from '../procedure.ts'

const 工作条例 = lawBook('rural-party-organisation-regulations')
const 村委会组织法 = lawBook('villagers-committee-law')
const { propose, vote, supervise } = villageResolution.actions

type Resolution = MatterOf<typeof villageResolution>
type Step<K> = Extract<EntryOf<typeof villageResolution>, { action: K }>
type Page = { readonly heading: string; readonly rows: readonly FormRow[]; readonly signed: readonly SignatureLine[] }

export const resolutionForm = paperOf(villageResolution)({
  id: 'village-resolution-form',
  title: '村级重大事项四议两公开决策实施登记表',
  after: 'propose',
  basis: [工作条例(''), 村委会组织法('39')],
  body: (resolution, desk) => ({
    title: '村级重大事项四议两公开决策实施登记表',
    layout: 'form',
    blocks: pagesOf(resolution, desk).flatMap((page, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(page, resolution, desk)]),
  }),
})

function pagesOf(resolution: Resolution, desk: Desk): readonly Page[] {
  const [proposed, discussed, reviewed] = [first(resolution, 'propose'), last(resolution, 'discuss'), last(resolution, 'partyReview')]
  const [voted, posted, result] = [last(resolution, 'vote') ?? last(resolution, 'voteDown'), last(resolution, 'publishResolution'), last(resolution, 'publishResult')]
  return [
    ...(proposed ? [proposalPage(proposed)] : []),
    ...(discussed ? [discussionPage(discussed)] : []),
    ...(reviewed ? [reviewPage(reviewed, resolution, desk)] : []),
    ...(voted ? [votePage(voted, desk)] : []),
    ...(posted ? [postingPage('五、决议公开', posted, resolution)] : []),
    ...(result ? [postingPage('六、实施结果公开', result, resolution)] : []),
  ]
}

/** The head that all six pages share, then the step. */
function sheet({ heading, rows, signed }: Page, resolution: Resolution, desk: Desk): readonly Block[] {
  const proposal = first(resolution, 'propose')?.answers
  return [
    title('村级重大事项四议两公开决策实施登记表', heading),
    numberLine(desk.number),
    form([
      row({ 村名: villageName(resolution.area, desk), 动议事由: proposal ? propose.asks.source.of[proposal.source] : '' }),
      row({ 事项: proposal?.subject ?? '', 类别: proposal ? matterKinds[proposal.kind] : '' }),
      ...rows,
    ]),
    signatures([...signed, { label: committeeName(resolution.area, desk), name: '', seal: true, dated: true }]),
  ]
}

function attendance(due: number, present: number): FormRow {
  return row({ 应到: `${due}人`, 实到: `${present}人`, 到会比例: percent(present, due) })
}

function ballot({ agreed, opposed, abstained }: { readonly agreed: number; readonly opposed: number; readonly abstained: number }): FormRow {
  return row({ 赞成: `${agreed}票`, 反对: `${opposed}票`, 弃权: `${abstained}票` })
}

function proposalPage({ occurredOn, answers }: Step<'propose'>): Page {
  return {
    heading: '一、党支部提议',
    rows: [row({ 时间: chineseDate(occurredOn), 涉及金额: yuan(answers.amount) }), attendance(answers.due, answers.present), row({ 提议内容: answers.plan }, { lines: 12 }), row({ '合同、资产编号': answers.reference ?? '' })],
    signed: [{ label: '参会人员签名' }, { label: '党支部书记签名', dated: true }],
  }
}

function discussionPage({ occurredOn, answers }: Step<'discuss'>): Page {
  return {
    heading: '二、两委会商议',
    rows: [row({ 时间: chineseDate(occurredOn) }), attendance(answers.due, answers.present), ballot(answers), row({ 商议内容: answers.record }, { lines: 12 })],
    signed: [{ label: '参会人员签名' }],
  }
}

function reviewPage({ occurredOn, answers }: Step<'partyReview'>, resolution: Resolution, desk: Desk): Page {
  const register = first(resolution, 'propose')?.answers.register
  const due = countsOn(register === undefined ? undefined : desk.matter(register), occurredOn)?.partyMembers ?? 0
  return {
    heading: '三、党员大会审议',
    rows: [row({ 时间: chineseDate(occurredOn), 方案送达: answers.circulatedOn ? chineseDate(answers.circulatedOn) : '' }), attendance(due, answers.present), ballot(answers), row({ 审议内容: answers.record }, { lines: 12 })],
    signed: [{ label: '参会党员签名（可另附签到表）' }],
  }
}

function votePage({ action, occurredOn, answers, noted }: Step<'vote' | 'voteDown'>, desk: Desk): Page {
  const attended = (answers.townshipPresent ?? []).map((account) => desk.staff(account)).join('、')
  return {
    heading: '四、村民（代表）会议决议',
    rows: [
      row({ 时间: chineseDate(occurredOn), 会议形式: bodies[answers.body], 表决方式: vote.asks.way.of[answers.way] }),
      attendance(Number(noted?.['due'] ?? 0), answers.present), ballot(answers),
      row({ 至少应有赞成票: `${String(noted?.['votesNeeded'] ?? '')}票`, 结果: action === 'vote' ? '通过' : '没有通过' }),
      row({ 决议内容: answers.record }, { lines: 10 }),
      row({ 乡镇参会人员: attended }),
    ],
    signed: [{ label: '主持人签名' }, { label: '记录人签名' }, { label: '乡镇参会人员签名（职务）' }],
  }
}

function postingPage(heading: string, { occurredOn, answers }: Step<'publishResolution' | 'publishResult'>, resolution: Resolution): Page {
  const opinion = last(resolution, 'supervise')
  return {
    heading,
    rows: [
      row({ 公开时间: chineseDate(occurredOn), 公开地点: answers.places.map((place) => places[place]).join('、') }),
      row({ 公开情况: answers.content }, { lines: 12 }),
      row({ 监督意见: opinion ? `${supervise.asks.opinion.of[opinion.answers.opinion]}。${opinion.answers.note ?? ''}` : '' }, { lines: 4 }),
    ],
    signed: supervisorLines(),
  }
}
