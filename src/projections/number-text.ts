// The number of a matter as people write it.
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

/** `（2024）人调字第12号`, from the pattern of the procedure. */
export function numberText(procedure: Pick<Procedure, 'numbering'>, matter: Pick<Matter, 'openedOn' | 'number'>): string {
  return procedure.numbering.replace('{year}', matter.openedOn.slice(0, 4)).replace('{n}', String(matter.number))
}
