// Whether a penalty's decision stands in public, for both ways of punishing: published once at a time, taken down when its term is
// over or when the decision does not stand any more.
import { lawBook } from '#law/instrument.ts'
import { choice, day, text } from '#procedure/field.ts'
import { guard } from '#procedure/guard.ts'
import type { Entry } from '#procedure/entry.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 三项制度 = lawBook('three-systems-opinion')

/** A file as far as it goes. */
type File = { readonly entries: readonly Pick<Entry, 'action'>[] } | undefined

/** @returns whether the decision was published and has not been taken down since */
export function isPublished(file: File): boolean {
  return file?.entries.findLast((entry) => entry.action === 'publish' || entry.action === 'unpublish')?.action === 'publish'
}

export const published = guard<object>({
  code: 'nothing-published',
  otherwise: '网上没有公开本案的处罚决定，不用撤下。',
  basis: [行政处罚法('48')],
  holds: ({ matter }) => isPublished(matter),
})

export const notPublished = guard<object>({
  code: 'published-already',
  otherwise: '本案的处罚决定已经公开。要换内容的，先撤下再公开。',
  basis: [行政处罚法('48')],
  holds: ({ matter }) => !isPublished(matter),
})

/** What publishing asks. */
export const publishing = { where: text('在哪里公开', { hint: '网址，或者公示栏' }), until: day('公示到', { future: true, optional: true, hint: '有公示期限的填，到期要撤下' }) }
export const publishingBasis = [行政处罚法('48', '1'), 三项制度('')] as const

/** What taking it down asks. */
export const takingDown = { why: choice('原因', { expired: '公示期满', repaired: '信用修复', changed: '决定被变更、撤销、确认违法或者无效' }), statement: text('公开说明的理由', { optional: true, most: 500 }) }
export const takingDownBasis = [行政处罚法('48', '2'), 三项制度('')] as const
