// The two notices of the living allowance: the least that neighbours need to know to object, the applicant's name masked, and only
// as long as the notice period runs. Illness, income, papers and addresses are not in it.
import { derive, type Derived } from '#calendar/derive.ts'
import { limitFromRule } from '#law/limit.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { yuan } from '../paper-words.ts'
import { allowanceBefore2026 } from './procedure.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')

type Household = PublicMatterOf<typeof allowanceBefore2026>
type Step = 'publicise' | 'publishDecision'

const of = publicationOf(allowanceBefore2026)
const opinions = allowanceBefore2026.actions.review.asks.opinion.of
const persons = ['apply.applicant'] as const

/** What the office chose to post, and no more. */
function factsOf(household: Household, step: Step, said: { readonly members: number | undefined; readonly amount: number | undefined; readonly result: string | undefined }) {
  const fields = last(household, step)?.answers.fields ?? []
  return publicFacts({
    ...(fields.includes('applicant') ? { 申请人: first(household, 'apply')?.answers.applicant } : {}),
    ...(fields.includes('members') ? { 保障人数: said.members === undefined ? undefined : `${said.members}人` } : {}),
    ...(fields.includes('amount') ? { 每月金额: yuan(said.amount) } : {}),
    ...(fields.includes('result') ? { 意见: said.result } : {}),
  })
}

export const allowancePublications = [
  of({
    id: 'minimum-living-allowance.opinion', title: '低保审核意见公示', shelf: 'assistance', basis: [暂行办法('11', '1(2)'), 审核确认办法('')],
    after: ['publicise'], endedBy: ['withdraw'], persons, papers: ['allowance-publicity'],
    speak: 'objection', until: (household) => periodOf(household, 'publicise')?.due, closes: (household) => periodOf(household, 'publicise')?.due,
    subject: () => '一户家庭的低保审核意见',
    shows: (household) => {
      const reviewed = last(household, 'review')?.answers
      const period = periodOf(household, 'publicise')
      return {
        facts: factsOf(household, 'publicise', { members: reviewed?.members, amount: reviewed?.monthlyAmount, result: reviewed?.opinion && opinions[reviewed.opinion] }), paragraphs: [],
        ...(period ? { days: [publicDay('公示到', period)] } : {}), remedy: '有异议的，请在公示期内向乡镇人民政府反映，可以不留姓名。',
      }
    },
  }),
  of({
    id: 'minimum-living-allowance.decision', title: '低保确认决定公布', shelf: 'assistance', basis: [社会救助法('45'), 暂行办法('11', '1(3)')],
    after: ['publishDecision'], endedBy: ['stop'], persons, papers: ['allowance-decision-notice'],
    until: (household) => periodOf(household, 'publishDecision')?.due,
    subject: () => '一户家庭的低保确认决定',
    shows: (household) => {
      const confirmed = last(household, 'confirm')?.answers
      const period = periodOf(household, 'publishDecision')
      return {
        facts: [...publicFacts({ 决定机关: confirmed?.decidedBy }), ...factsOf(household, 'publishDecision', { members: confirmed?.members, amount: confirmed?.monthlyAmount, result: '给予' })], paragraphs: [],
        ...(period ? { days: [publicDay('公布到', period)] } : {}), remedy: '对决定有不同意见的，可以向乡镇人民政府或者县级民政部门反映。',
      }
    },
  }),
] as const

/** On the open pages both stand as long as an opinion is posted: what follows is between the household and the office. */
function periodOf(household: Household, step: Step): Derived | undefined {
  const posted = last(household, step)
  return posted && derive(limitFromRule('dib-publicity-7', posted.occurredOn), { start: posted.occurredOn })
}
