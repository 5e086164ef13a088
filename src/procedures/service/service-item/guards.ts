// What may stand in the catalogue: no promise beyond the law, no fee without its ground, no material asked for twice.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { ItemCard } from './card-fields.ts'
import { cardOf, legalDaysOf } from './item-card.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 优化营商环境条例 = lawBook('business-environment-regulation')
const 本地规定 = lawBook('local-rules')

/** The card as it would stand with these answers. */
function cardWith({ matter, answers }: { readonly matter: Matter | undefined; readonly answers: object }): Partial<ItemCard> {
  return { ...cardOf(matter), ...answers }
}

export const promiseWithinLaw = guard<object>({
  code: 'promise-beyond-law',
  otherwise: '承诺时限超过了法定时限，请改短。行政许可没有另行规定时限的，按行政许可法的一般期限；法律、法规另有规定的，先填写“法定时限”。',
  basis: [行政许可法('42', '1'), 行政许可法('43'), 优化营商环境条例('36', '2')],
  field: 'promisedDays',
  holds(circumstances) {
    const card = cardWith(circumstances)
    return (card.promisedDays ?? 0) <= (legalDaysOf(card, circumstances.occurredOn) ?? Infinity)
  },
})

export const jointlyDecidedHere = guard<object>({
  code: 'joint-not-here',
  otherwise: '统一、联合、集中办理只用于由本级政府组织、在本级作决定的行政许可。不是行政许可的，或者要初审转报的，请选“否”。',
  basis: [行政许可法('26', '2'), 行政许可法('42', '2')],
  field: 'jointly',
  holds(circumstances) {
    const card = cardWith(circumstances)
    return card.jointly !== true || (card.kind === 'licence' && card.forward !== true)
  },
})

export const forwardedSomewhere = guard<object>({
  code: 'forwarded-nowhere',
  otherwise: '初审转报的事项，请写明转报给哪个部门。',
  basis: [行政许可法('35'), 本地规定('')],
  field: 'forwardTo',
  holds(circumstances) {
    const card = cardWith(circumstances)
    return card.forward !== true || card.forwardTo !== undefined
  },
})

export const feeGrounded = guard<object>({
  code: 'fee-without-ground',
  otherwise: '填了收费标准，请写明收费依据；行政许可只有法律、行政法规规定的才能收费。不收费的，“收费标准”不填。',
  basis: [行政许可法('58', '1'), 行政许可法('59')],
  field: 'feeGround',
  holds(circumstances) {
    const card = cardWith(circumstances)
    return card.fee === undefined || card.feeGround !== undefined
  },
})

export const eachMaterialOnce = guard<{ readonly materials?: readonly { readonly name: string }[] }>({
  code: 'material-twice',
  otherwise: '同一份材料列了两行，请合并成一行；收件时按名称核对，名称不能相同。',
  basis: [本地规定('')],
  field: 'materials',
  holds: ({ answers }) => new Set((answers.materials ?? []).map((each) => each.name.trim())).size === (answers.materials ?? []).length,
})

export const somethingRevised = guard<object>({
  code: 'nothing-revised',
  otherwise: '除了修订原因，没有填写要修订的内容；只填改了的栏目。',
  basis: [本地规定('')],
  holds: ({ answers }) => Object.keys(answers).some((key) => key !== 'reason'),
})
