// The hash chain of a matter. Each entry's hash covers its content, its place and the hash before it; the algorithm is
// named with every hash, so that a ledger may change over without breaking what was written before.
import { hash } from 'node:crypto'
import { canonical } from '#ledger/canonical.ts'
import type { Entry } from '#procedure/entry.ts'

/** Stored with each hash, for ever. SM3 is GB/T 32905. */
export const algorithms = { 1: 'sha256', 2: 'sm3' } as const
export type AlgorithmId = keyof typeof algorithms

/** Whose entry it is: part of what is hashed, so that an entry cannot be moved. */
export type Place = { readonly tenant: number; readonly matter: string; readonly procedure: string; readonly version: string; readonly area: string }

/** Nothing came before the first entry of a matter. */
export const noHash: Buffer = Buffer.alloc(32)

/** @returns 32 bytes: the hash of this entry on top of `previous` */
export function chainHash(algorithm: AlgorithmId, place: Place, entry: Entry, previous: Buffer): Buffer {
  const content = canonical({
    format: 1,
    algorithm: algorithms[algorithm],
    previous: previous.toString('hex'),
    ...place,
    seq: entry.seq,
    action: entry.action,
    occurredOn: entry.occurredOn,
    recordedAt: entry.recordedAt,
    actor: entry.actor,
    post: entry.post,
    answers: entry.answers,
    noted: entry.noted ?? null,
    reverses: entry.reverses ?? null,
    reason: entry.reason ?? null,
  })
  return digest(algorithm, content)
}

export function digest(algorithm: AlgorithmId, content: string): Buffer {
  return hash(algorithms[algorithm], content, 'buffer')
}
