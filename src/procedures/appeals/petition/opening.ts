// How a petition came in: brought directly or handed over by others.
import { first } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import type { petition } from './procedure.ts'

export function openingOf(matter: MatterOf<typeof petition>) {
  return first(matter, 'receive') ?? first(matter, 'receiveForwarded')
}
