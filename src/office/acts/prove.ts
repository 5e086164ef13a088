// The proof of the ledger, at the server: it says how far it is, and is stopped by no longer listening.
import { address, readSteps, type Steps } from '#office/api-client.ts'

export type Fault = { readonly code: string; readonly sentence: string; readonly matter?: string }
export type Proof = { readonly tenant: number; readonly entries: number; readonly matters: number; readonly checkpoints: number; readonly signedReports: number; readonly faults: readonly Fault[] }
export type Compared = {
  /** Ids of the keys that signed, for the reader to hold beside what the office announced. */
  readonly signers: readonly string[]
  readonly compared: readonly { readonly tenant: number; readonly statements: number; readonly faults: readonly Fault[] }[]
}

export function prove(area: string, steps: Steps): Promise<readonly Proof[]> {
  return readSteps(address('/api/verify', { area }), steps)
}

/** A file, or what was pasted: statements as JSON, or short forms one after another. */
export type Kept = { readonly name: string; readonly text: string }

export function proveAgainst(area: string, statements: readonly Kept[], steps: Steps): Promise<Compared> {
  return readSteps(address('/api/verify/against', { area }), steps, { statements })
}
