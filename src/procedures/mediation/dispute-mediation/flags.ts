// Where the record of a dispute falls short of the law without the law being broken by writing it down.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'

const 人民调解法 = lawBook('people-mediation-law')

const mediating: readonly string[] = ['mediate', 'draft', 'agree']

/** A mediator who writes the session down was there; an office that does so must say who mediated, and anew once another has taken over. */
export const mediatedByNobody: Flag = {
  code: 'mediator-not-appointed',
  sentence: '已经调解，但没有登记由哪位调解员调解。还在调解的，请办理“确定调解员”。',
  basis: [人民调解法('19')],
  raised: ({ entries }) => {
    const since = entries.slice(entries.findLastIndex((entry) => entry.action === 'takeOver') + 1)
    const sittings = since.filter((entry) => mediating.includes(entry.action))
    return sittings.length > 0 && sittings.every((entry) => entry.post !== 'mediator') && since.every((entry) => entry.action !== 'appoint')
  },
}

/** The law wants the report at once: one on the day the danger was seen, or on any later day, takes the flag away. */
export const dangerUnreported: Flag = {
  code: 'danger-not-reported',
  sentence: '登记了可能激化，还没有登记报告。请马上向公安机关或者有关部门报告，并办理“防激化报告”。',
  basis: [人民调解法('25')],
  raised: ({ entries }) => {
    const seen = entries.findLast((entry) => noted(entry.answers['danger']))
    return seen !== undefined && !entries.some((entry) => entry.action === 'report' && entry.occurredOn >= seen.occurredOn && (entry.answers['to'] === 'police' || onlyMass(seen.answers['danger'])))
  },
}

function noted(danger: unknown): boolean {
  return Array.isArray(danger) && danger.length > 0
}

/** What may become a case of public order or a crime is the police's; a crowd may be another department's. */
function onlyMass(danger: unknown): boolean {
  return Array.isArray(danger) && danger.every((each) => each === 'mass')
}
