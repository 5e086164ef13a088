// Where the record of a dispute falls short of the law without the law being broken by writing it down.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'

const 人民调解法 = lawBook('people-mediation-law')

const mediating: readonly string[] = ['mediate', 'draft', 'agree']

/** A mediator who writes the session down was there; an office that does so must say who mediated. */
export const mediatedByNobody: Flag = {
  code: 'mediator-not-appointed',
  sentence: '已经调解，但没有登记由哪位调解员调解。还在调解的，请办理“确定调解员”。',
  basis: [人民调解法('19')],
  raised: ({ entries }) => {
    const sittings = entries.filter((entry) => mediating.includes(entry.action))
    return sittings.length > 0 && sittings.every((entry) => entry.post !== 'mediator') && entries.every((entry) => entry.action !== 'appoint')
  },
}
