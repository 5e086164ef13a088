// Words that the papers of a review share: which dossier it is, said without a name.
import { row, type FormRow } from '#documents/block.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { first } from '#procedure/matter.ts'
import type { Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import type { dossierReview } from '../procedure.ts'

export type Review = MatterOf<typeof dossierReview>

const whyNames = { drawn: '抽样抽中', allowance: '以案定补审核', asked: '乡镇自查', signal: '看到需要核实的情况', complaint: '有人反映' } as const

/** The dossier by its number, kind, place and days. Parties are counted, never named. */
export function dossierRows(review: Review, desk: Desk): readonly FormRow[] {
  const begun = first(review, 'begin')
  const dispute = begun && desk.matter(begun.answers.dispute)
  const plan = begun?.answers.plan
  return [
    row({ 卷宗: dispute ? `${desk.title(dispute.id)}　（${dispute.openedOn.slice(0, 4)}）第${dispute.number}号` : '' }),
    row({ 地点: desk.area(review.area), 办理: dispute ? `${chineseDate(dispute.openedOn)}受理，${dispute.closedOn ? `${chineseDate(dispute.closedOn)}办结` : '没有办结'}` : '' }),
    row({ 为什么评查: begun ? `${whyNames[begun.answers.why]}${plan === undefined ? '' : `（${desk.title(plan)}）`}` : '', 评查编号: desk.number }),
  ]
}
