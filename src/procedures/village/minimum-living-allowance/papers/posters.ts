// 审核意见公示 and 确认决定公布: the least that neighbours need to know to object, and nothing of illness, papers or address.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, paragraph, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { villageName, yuan } from '../../paper-words.ts'
import { publicityEnds } from '../guards.ts'
import { allowanceBefore2026 } from '../procedure.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')

type Household = MatterOf<typeof allowanceBefore2026>
type Shown = 'applicant' | 'members' | 'amount' | 'result' | 'phone'

function line(household: Household, desk: Desk, said: Readonly<Record<'members' | 'amount' | 'result', string>>, fields: readonly Shown[]) {
  const asked = first(household, 'apply')
  const cell = (field: Shown, text: string) => (fields.includes(field) ? text : '')
  return table(
    [{ title: '村（社区）', width: 2 }, { title: '申请人', width: 2 }, { title: '保障人数' }, { title: '月保障金额', width: 2 }, { title: '意见' }],
    [[villageName(household.area, desk), cell('applicant', asked ? desk.person(asked.answers.applicant).name : ''), cell('members', said.members), cell('amount', said.amount), cell('result', said.result)]],
  )
}

export const allowancePublicity = paperOf(allowanceBefore2026)({
  id: 'allowance-publicity', published: true,
  title: '最低生活保障审核意见公示',
  after: 'publicise',
  basis: [暂行办法('11', '1(2)')],
  body(household, desk) {
    const [reviewed, posted] = [last(household, 'review'), last(household, 'publicise')]
    const said = {
      members: reviewed ? `${reviewed.answers.members}人` : '', amount: yuan(reviewed?.answers.monthlyAmount),
      result: reviewed ? allowanceBefore2026.actions.review.asks.opinion.of[reviewed.answers.opinion] : '',
    }
    return {
      title: '最低生活保障审核意见公示', layout: 'official',
      blocks: [
        title('最低生活保障审核意见公示'),
        paragraph(`以下家庭的审核意见现予公示，公示至${posted ? chineseDate(publicityEnds(posted.occurredOn)) : ''}。有异议的，请向${desk.township.name}人民政府反映，可以不留姓名。`),
        line(household, desk, said, posted?.answers.fields ?? []),
        closing(`${desk.township.name}人民政府`, posted ? chineseDate(posted.occurredOn) : ''),
      ],
    }
  },
})

export const allowanceDecisionNotice = paperOf(allowanceBefore2026)({
  id: 'allowance-decision-notice', published: true,
  title: '最低生活保障确认决定公布',
  after: 'publishDecision',
  basis: [社会救助法('45'), 暂行办法('11', '1(3)')],
  body(household, desk) {
    const [confirmed, posted] = [last(household, 'confirm'), last(household, 'publishDecision')]
    const said = { members: confirmed ? `${confirmed.answers.members}人` : '', amount: yuan(confirmed?.answers.monthlyAmount), result: '给予' }
    return {
      title: '最低生活保障确认决定公布', layout: 'official',
      blocks: [
        title('最低生活保障确认决定公布'),
        paragraph(`${confirmed?.answers.decidedBy ?? ''}${confirmed ? chineseDate(confirmed.occurredOn) : ''}决定给予以下家庭最低生活保障。`),
        line(household, desk, said, posted?.answers.fields ?? []),
        closing(`${desk.township.name}人民政府`, posted ? chineseDate(posted.occurredOn) : ''),
      ],
    }
  },
})
