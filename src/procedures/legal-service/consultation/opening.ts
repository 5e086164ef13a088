// The entry that opened the line, whichever way it was opened.
import type { Entry } from '#procedure/entry.ts'
import type { LawField } from '../law-fields.ts'
import type { Channel, services } from './service-kinds.ts'

export type Opening = { readonly service: keyof typeof services; readonly lawField: LawField; readonly channel: Channel; readonly persons?: number }

export function openingOf(matter: { readonly entries: readonly Pick<Entry, 'answers'>[] }): { readonly answers: Opening } | undefined {
  return matter.entries[0] as { readonly answers: Opening } | undefined
}
