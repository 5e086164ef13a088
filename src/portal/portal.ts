// What the routes of the public pages work with.
import type { Door } from '#api/door.ts'
import type { KeptPages } from '#portal/kept-pages.ts'

export type Portal = { readonly door: Door; readonly pages: KeptPages }
