// What types cannot see in what is declared to be public: found when the program starts, so that nothing private can be reached.
import { addDays } from '#calendar/plain-date.ts'
import { inForceOn, instrument } from '#law/instrument.ts'
import type { Fields } from '#procedure/field.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { Publication } from '#procedure/publication.ts'
import type { System } from '#procedure/system.ts'

/** One sentence for each fault. */
export function publicationFaults({ publications, procedures, papers }: System): readonly string[] {
  return publications.flatMap((publication, index) => {
    const say = (sentence: string) => `publication ${publication.id}: ${sentence}`
    const versions = procedures.filter((each) => each.id === publication.procedure)
    const steps = [...publication.after, ...publication.endedBy ?? []]
    return [
      ...(publications.findIndex((each) => each.id === publication.id) < index ? [say('is declared twice')] : []),
      ...publications.slice(0, index).filter((other) => other.procedure === publication.procedure).flatMap((other) => publication.after.filter((key) => other.after.includes(key))).map((key) => say(`follows ${key}, by which another notice goes out`)),
      ...(versions.length === 0 ? [say(`procedure ${publication.procedure} is not declared`)] : []),
      ...versions.flatMap((procedure) => [
        ...steps.filter((key) => !Object.hasOwn(procedure.actions, key)).map((key) => say(`follows ${key}, which is no step of ${procedure.id}`)),
        ...(publication.persons ?? []).filter((path) => !namesPerson(procedure, path)).map((path) => say(`shows ${path}, which asks for no person`)),
        ...basisFaults(publication, procedure).map(say),
      ]),
      ...(publication.papers ?? []).filter((id) => papers.every((each) => each.id !== id || each.procedure !== publication.procedure || !each.published)).map((id) => say(`says the same as paper ${id}, which is not one for a notice board`)),
      ...(publication.speak && !publication.closes ? [say('may be spoken about, and does not say until when')] : []),
    ]
  })
}

function namesPerson({ actions }: Procedure, path: string): boolean {
  const [step = '', field = ''] = path.split('.')
  const asks: Fields = actions[step]?.asks ?? {}
  return asks[field]?.kind === 'person'
}

/** On every day on which something may be published, a law must say so. */
function basisFaults({ basis }: Publication, { inForce: { from, to } }: Procedure): readonly string[] {
  const changes = basis.flatMap(({ law }) => instrument(law).inForce.flatMap((text) => [text.from, ...(text.to ? [addDays(text.to, 1)] : [])]))
  const days = [from, ...changes.filter((day) => day > from && (to === undefined || day <= to))]
  return days.filter((day) => !basis.some((each) => inForceOn(each, day))).map((day) => `no basis in force on ${day}`)
}
