// Something in a ledger that does not prove, told so that a clerk can tell it on.

export type LedgerFault = { readonly code: string; readonly sentence: string; readonly matter?: string; readonly position?: number }
