// Who may say whether a mediation took place: one of its parties, after a slip was given out.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Json } from '#procedure/entry.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const answersAsParty = guard<{ readonly party: string }>({
  code: 'not-a-party',
  otherwise: '核对单不是这件纠纷的，或者还没有发。请核对单子上的核对码。',
  basis: [人民调解法('11')],
  field: 'party',
  holds: ({ answers, matter }) => (matter?.entries.some((entry) => entry.action === 'giveSlips') ?? false) && partiesIn(matter?.entries[0]?.answers['parties']).includes(answers.party),
})

/** A picture of a signature says nothing without the text it was set under. */
export const drawnWithText = guard<{ readonly how: string; readonly drawn?: readonly object[]; readonly signedText?: string }>({
  code: 'drawn-without-text',
  otherwise: '屏幕签名要在签名页上办理：文书的文本和签名一起存。',
  basis: [lawBook('electronic-signature-law')('13')],
  field: 'how',
  holds: ({ answers }) => (answers.how === 'drawn'
    ? /^[0-9a-f]{64}$/.test(answers.signedText ?? '') && (answers.drawn?.length ?? 0) > 0
    : answers.signedText === undefined && answers.drawn === undefined),
})

function partiesIn(parties: Json | undefined): readonly unknown[] {
  return Array.isArray(parties) ? parties.map((each: Json) => (typeof each === 'object' && each !== null && 'sealed' in each ? each['sealed'] : undefined)) : []
}
