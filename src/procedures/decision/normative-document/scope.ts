// Whom a document touches, and for how long it is to hold.
import type { Json } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'

export const touches = { business: '与市场主体生产经营密切相关', livelihood: '涉及群众切身利益，或者对权利义务有重大影响' } as const

export type Touched = keyof typeof touches

export function touchesOn(document: Matter | undefined, what: Touched): boolean {
  const said = document?.entries[0]?.answers['touches'] as Json | undefined
  return Array.isArray(said) && said.includes(what)
}

export function isTrial(document: Matter | undefined): boolean {
  return document?.entries[0]?.answers['trial'] === true
}

export function did(document: Matter | undefined, action: string): boolean {
  return document?.entries.some((entry) => entry.action === action) ?? false
}
