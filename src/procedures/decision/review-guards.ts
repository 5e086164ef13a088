// The gate of legality: nothing that has to be reviewed goes on without an opinion on that very text which does not say no.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import { guard, type Guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { adoptionOf, isReviewOf, opinionOf, type Reviewed } from './review-standing.ts'

type Naming = { readonly review?: string }

type Gate = {
  readonly of: Reviewed
  /** What can't be done without it, as the refusals say it: 提交讨论、签订. */
  readonly step: string
  readonly basis: readonly Basis[]
  /** The matters whose gate this is; all when absent. */
  applies?(matter: Matter | undefined): boolean
  /** The last day on which the text was changed for a reason other than the opinion itself. */
  changedOn(matter: Matter | undefined): PlainDate | undefined
}

/** @returns guards on an answer `review`; each passes when no review is named: whether one must be is another guard's business */
export function reviewGuards({ of, step, basis, changedOn, applies = () => true }: Gate): readonly Guard<Naming>[] {
  const reviewed = (code: string, otherwise: string, holds: (review: Matter | undefined, matter: Matter | undefined) => boolean) =>
    guard<Naming>({ code, otherwise, basis, field: 'review', holds: ({ answers, around, matter }) => answers.review === undefined || !applies(matter) || holds(around(answers.review), matter) })
  return [
    reviewed('review-of-another-matter', '所选的合法性审查不是本事项的。请选本事项的审查；没有送审的，先送审并选对应的事项。', (review, matter) => isReviewOf(review, of, matter)),
    reviewed('review-not-concluded', `合法性审查还没有出具意见（复审的，还没有出具复审意见），不能${step}。请等意见出具后再办。`, (review) => opinionOf(review) !== undefined),
    reviewed('review-unlawful', `合法性审查结论为“不合法”，不得${step}。请按审查意见修改，复审通过后再办。`, (review) => opinionOf(review)?.conclusion !== 'unlawful'),
    reviewed(
      'review-advice-unanswered', `审查结论为“修改后合法”，要先按意见修改，并在合法性审查里“反馈采纳情况”，才能${step}；一条都没有采纳的，等于没有修改，不能${step}。`,
      (review) => opinionOf(review)?.conclusion !== 'amended' || ['full', 'part'].includes(adoptionOf(review) ?? ''),
    ),
    reviewed('review-outdated', `审查意见出具以后，内容又作了修改，原意见不能再用。请送复审，出具复审意见后再${step}。`, (review, matter) => {
      const [opinion, changed] = [opinionOf(review), changedOn(matter)]
      return opinion === undefined || changed === undefined || changed <= opinion.on
    }),
  ]
}
