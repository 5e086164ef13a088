// The entry by which an application came in, received or handled on the spot.
import { first } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import type { serviceApplication } from './procedure.ts'

export function openingOf(application: MatterOf<typeof serviceApplication>) {
  return first(application, 'receive') ?? first(application, 'handleOnSpot')
}
