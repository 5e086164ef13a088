// What the routes of the public pages work with.
import type { Door } from '#api/door.ts'
import type { Kept } from '#portal/kept.ts'
import type { KeptPage } from '#portal/kept-page.ts'
import type { LedgerStamp } from '#portal/ledger-stamp.ts'

export type Portal = { readonly door: Door; readonly stamp: LedgerStamp; readonly pages: Kept<KeptPage> }
