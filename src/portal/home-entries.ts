// What can be done on a township's home page, in the order in which people come for it.
import type { PortalEntry } from '#portal/parts/entry-list.ts'

type HomeEntry = (area: string) => PortalEntry & { readonly hint: string }

export const homeEntries: readonly HomeEntry[] = []
