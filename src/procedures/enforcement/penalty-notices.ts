// What both kinds of published penalty say in the same words: whom it is against, and why one that does not stand was taken down.
import { chineseDate } from '#calendar/plain-date.ts'
import type { Sealed } from '#procedure/field.ts'
import type { PublicEntry, PublicText } from '#procedure/publication.ts'
import { publicFacts } from '#procedure/publication.ts'
import { partyKinds } from './party-kinds.ts'

type Party = { readonly partyKind?: keyof typeof partyKinds; readonly organisation?: string; readonly party?: Sealed }

/** An organisation by its name; a person masked, and only who has no trade name. */
export function partyFacts({ partyKind, organisation, party }: Party): Readonly<Record<string, string | Sealed | undefined>> {
  return { 当事人: partyKind === 'citizen' || organisation === undefined ? party : organisation, 当事人类别: partyKind && partyKinds[partyKind] }
}

export const penaltyRemedy = '公示的内容有错的，当事人可以向作出决定的机关申请更正；决定被变更、撤销的，机关应当撤回并公开说明理由。'

type Dated = Pick<PublicEntry, 'occurredOn'> | undefined

/** Of a decision that was changed or annulled after it had been published (行政处罚法 art. 48(2)). */
export function withdrawnText(decided: Dated, withdrawn: Dated, statement: string | undefined): PublicText {
  return {
    facts: publicFacts({ 原决定日期: decided && chineseDate(decided.occurredOn), 撤回日期: withdrawn && chineseDate(withdrawn.occurredOn) }),
    paragraphs: [statement ?? '原处罚决定已经依法被变更、撤销、确认违法或者无效。'],
  }
}
