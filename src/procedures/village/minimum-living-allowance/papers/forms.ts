// 入户调查表, 民主评议记录, 审核确认表: what the office files of a household's case.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { percent, villageName, yuan } from '../../paper-words.ts'
import { allowanceBefore2026 } from '../procedure.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')
const { inquire, review } = allowanceBefore2026.actions

export const allowanceInquiry = paperOf(allowanceBefore2026)({
  id: 'allowance-inquiry',
  title: '入户调查表',
  after: 'inquire',
  basis: [社会救助法('43', '1'), 暂行办法('11', '1(2)')],
  body(household, desk) {
    const [asked, found] = [first(household, 'apply'), last(household, 'inquire')]
    return {
      title: '入户调查表', layout: 'form',
      blocks: [
        title('最低生活保障家庭经济状况调查表'),
        numberLine(desk.number),
        form([
          row({ 申请人: asked ? desk.person(asked.answers.applicant).name : '', 村社区: villageName(household.area, desk), 家庭成员: asked ? `${asked.answers.members}人` : '' }),
          row({ 调查日期: found ? chineseDate(found.occurredOn) : '', 调查方式: found ? found.answers.ways.map((way) => inquire.asks.ways.of[way]).join('、') : '' }),
          row({ 调查人员: (found?.answers.investigators ?? []).map((account) => desk.staff(account)).join('、'), 协助人员: found?.answers.helper ?? '' }),
          row({ 收入财产支出: found ? desk.text(found.answers.findings) : '' }, { lines: 14 }),
          row({ 核定月人均收入: yuan(found?.answers.monthlyIncome) }),
        ]),
        signatures([{ label: '被调查人签名', dated: true }, { label: '调查人签名', dated: true }, { label: '调查人签名', dated: true }]),
      ],
    }
  },
})

export const allowanceAppraisal = paperOf(allowanceBefore2026)({
  id: 'allowance-appraisal',
  title: '低保民主评议记录',
  after: 'appraise',
  basis: [审核确认办法('')],
  body(household, desk) {
    const held = last(household, 'appraise')
    return {
      title: '低保民主评议记录', layout: 'form',
      blocks: [
        title('低保民主评议记录'),
        numberLine(desk.number),
        form([
          row({ 日期: held ? chineseDate(held.occurredOn) : '', 主持人: held ? desk.staff(held.answers.chair) : '' }),
          row({ 应到: `${held?.answers.due ?? 0}人`, 实到: `${held?.answers.present ?? 0}人`, 到会比例: percent(held?.answers.present ?? 0, held?.answers.due ?? 0) }),
          row({ 认为属实: `${held?.answers.support ?? 0}人`, 认为不属实: `${held?.answers.doubt ?? 0}人` }),
          row({ 评议记录: held ? desk.text(held.answers.record) : '' }, { lines: 14 }),
        ]),
        note('先宣讲政策，再介绍情况，评议申请家庭的情况是否属实；不表决给不给低保。'),
        signatures([{ label: '参加评议人员签名' }, { label: '主持人签名', dated: true }]),
      ],
    }
  },
})

export const allowanceReview = paperOf(allowanceBefore2026)({
  id: 'allowance-review',
  title: '最低生活保障审核确认表',
  after: ['review', 'report', 'confirm'],
  basis: [社会救助法('44'), 暂行办法('11', '1(3)')],
  body(household, desk) {
    const [asked, reviewed, confirmed] = [first(household, 'apply'), last(household, 'review'), last(household, 'confirm')]
    return {
      title: '最低生活保障审核确认表', layout: 'form',
      blocks: [
        title('最低生活保障审核确认表'),
        numberLine(desk.number),
        form([
          row({ 申请人: asked ? desk.person(asked.answers.applicant).name : '', 村社区: villageName(household.area, desk), 近亲属登记: asked?.answers.relative ? '是' : '否' }),
          row({ 审核意见: reviewed ? review.asks.opinion.of[reviewed.answers.opinion] : '', 保障人数: reviewed ? `${reviewed.answers.members}人` : '', 月保障金额: yuan(reviewed?.answers.monthlyAmount) }, { group: '乡镇' }),
          row([{ label: '理由', content: reviewed ? desk.text(reviewed.answers.reason) : '', foot: `（盖章）${reviewed ? chineseDate(reviewed.occurredOn) : ''}` }], { group: '乡镇', lines: 6 }),
          row({ 决定机关: confirmed?.answers.decidedBy ?? '', 文号: confirmed?.answers.number ?? '' }, { group: '确认' }),
          row({ 保障人数: confirmed ? `${confirmed.answers.members}人` : '', 月保障金额: yuan(confirmed?.answers.monthlyAmount) }, { group: '确认' }),
          row([{ label: '确认意见', content: confirmed ? '给予最低生活保障' : '', foot: `（盖章）${confirmed ? chineseDate(confirmed.occurredOn) : ''}` }], { group: '确认', lines: 4 }),
        ]),
      ],
    }
  },
})
