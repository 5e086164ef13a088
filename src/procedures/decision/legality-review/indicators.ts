// How reviews are counted: a matter once, by its first opinion; opinions each; and what share was let through, with its base.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { first, last } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { legalityReview } from './procedure.ts'
import { reviewObjects, type ReviewObject } from './review-objects.ts'

const { count, sum } = indicatorsOf(legalityReview)

type Review = MatterOf<typeof legalityReview>

const reviewed = { unit: '件', system: 'decision', actions: ['opine'] } as const
const byFirstOpinion = '按第一次出具意见的日期归入年度；复审不重复计，送了审还没有出具意见的不计。'

function isFirst(entry: { readonly seq: number }, review: Review): boolean {
  return first(review, 'opine')?.seq === entry.seq
}

function isLast(entry: { readonly seq: number }, review: Review): boolean {
  return last(review, 'opine')?.seq === entry.seq
}

const passing: readonly string[] = ['lawful', 'amended', 'pioneering']

function ofObject(id: string, title: string, object: ReviewObject) {
  return count({ ...reviewed, id, title, definition: `出具过审查意见、对象为“${reviewObjects[object]}”的，每件计一。${byFirstOpinion}`, when: (entry, review) => isFirst(entry, review) && first(review, 'send')?.answers.object === object })
}

export const legalityReviewIndicators = [
  count({ ...reviewed, id: 'review.matters', title: '合法性审查件数', definition: `出具过审查意见的送审事项，每件计一。${byFirstOpinion}`, when: isFirst }),
  ofObject('review.decisions', '重大决策合法性审查件数', 'decision'),
  ofObject('review.documents', '规范性文件合法性审查件数', 'document'),
  ofObject('review.contracts', '合同合法性审查件数', 'contract'),
  ofObject('review.enforcementDecisions', '重大执法决定合法性审查件数', 'enforcement'),
  ofObject('review.villageRules', '村规民约合法性审查件数', 'villageRules'),
  count({ ...reviewed, unit: '份', id: 'review.opinions', title: '合法性审查意见书份数', definition: '出具的审查意见，每份计一，复审意见另计；按出具日期归入年度。' }),
  sum({ ...reviewed, unit: '个', id: 'review.issuesFound', title: '合法性审查发现问题数', definition: '审查意见中逐条列出的问题数之和，复审意见列出的另计；按出具日期归入年度。', amount: (entry) => entry.answers.issues?.length ?? 0 }),
  count({ ...reviewed, id: 'review.concluded', title: '合法性审查有结论件数', definition: '已有审查结论的事项，以最后一次结论为准，每件计一；按最后一次出具意见的日期归入年度。', when: isLast }),
  count({
    ...reviewed, id: 'review.passed', title: '合法性审查通过件数', definition: '最后一次结论为“合法”“修改后合法”或者“探索性改革，明示法律风险”、可以提交讨论的事项，每件计一；按最后一次出具意见的日期归入年度。',
    when: (entry, review) => isLast(entry, review) && passing.includes(entry.answers.conclusion),
  }),
  count({ ...reviewed, id: 'review.unlawful', title: '合法性审查不合法件数', definition: '最后一次结论为“不合法”的事项，每件计一；按最后一次出具意见的日期归入年度。', when: (entry, review) => isLast(entry, review) && entry.answers.conclusion === 'unlawful' }),
  ratio({ id: 'review.passRate', title: '合法性审查通过率', unit: '%', system: 'decision', definition: '合法性审查通过件数除以有结论件数，以最后一次结论为准；修改后合法的算通过。', numerator: 'review.passed', denominator: 'review.concluded' }),
  count({ ...reviewed, actions: ['adopt'], id: 'review.answered', title: '审查意见已反馈件数', definition: '送审单位反馈采纳情况的次数，复审后再反馈的另计；按反馈日期归入年度。' }),
  count({ ...reviewed, actions: ['adopt'], id: 'review.adoptedInFull', title: '审查意见全部采纳件数', definition: '反馈为“全部采纳”的次数；按反馈日期归入年度。', when: (entry) => entry.answers.adopted === 'full' }),
] as const
