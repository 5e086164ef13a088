// What may stand on the register: a power with its source, published where the law wants it published, with its term.
import { lawBook, type Basis } from '#law/instrument.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { powerOn, type Power } from '../power-on-day.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 本地规定 = lawBook('local-rules')

type Card = Power & { readonly publishedOn?: string }

/** The card as it would stand with these answers. */
function cardWith({ matter, answers, occurredOn }: Circumstances<object>): Card {
  return { ...powerOn(matter, occurredOn), ...answers }
}

const sayIf = (spec: { code: string; otherwise: string; basis: readonly Basis[]; field: string }, wrong: (card: Card) => boolean) =>
  guard<object>({ ...spec, holds: (circumstances) => !wrong(cardWith(circumstances)) })

export const decisionPublished = sayIf({
  code: 'devolution-unpublished', field: 'publishedOn', basis: [行政处罚法('24', '1')],
  otherwise: '赋权由省级决定，决定应当公布。请填写公布日期；还没有公布的，等公布以后再列入。',
}, (card) => card.source === 'devolved' && card.publishedOn === undefined)

export const mandateWhole = sayIf({
  code: 'mandate-incomplete', field: 'validTo', basis: [行政处罚法('20', '2')],
  otherwise: '委托书应当写明委托机关、事项、权限、期限，并向社会公布。请填写委托机关、有效期止和公布日期。',
}, (card) => card.source === 'entrusted' && (card.principal === undefined || card.validTo === undefined || card.publishedOn === undefined))

export const penaltiesNamed = sayIf({
  code: 'penalties-unnamed', field: 'penalties', basis: [行政处罚法('16'), 行政处罚法('38', '1')],
  otherwise: '行政处罚类事项，请写明违反的规定，并选依据规定的处罚种类；没有依据的处罚无效。',
}, (card) => card.kind === 'penalty' && (card.offence === undefined || (card.penalties ?? []).length === 0))

export const termInOrder = sayIf({
  code: 'term-backwards', field: 'validTo', basis: [本地规定('')],
  otherwise: '有效期止早于有效期起，请核对。',
}, (card) => card.validFrom !== undefined && card.validTo !== undefined && card.validTo < card.validFrom)

export const coercionNotEntrusted = sayIf({
  code: 'coercion-entrusted', field: 'source', basis: [lawBook('administrative-coercion-law')('17', '1')],
  otherwise: '行政强制措施权不得委托，这个事项不能列入。请由委托机关自己实施。',
}, (card) => card.kind === 'coercion' && card.source === 'entrusted')

export const somethingRevised = guard<object>({
  code: 'nothing-revised',
  otherwise: '除了修订原因，没有填写要修订的内容；只填改了的栏目。',
  basis: [本地规定('')],
  holds: ({ answers }) => Object.keys(answers).some((key) => key !== 'reason'),
})
