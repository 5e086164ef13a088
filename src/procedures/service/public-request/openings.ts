// How a request goes on: the ledger it becomes a matter of, the step that opens it, and what that step begins with, so that nobody
// types again what was sent.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'
import type { PersonInput } from '#procedure/field.ts'
import { ledgers, type Kind } from './request-lists.ts'

/** What was sent, opened for whoever registers it. */
export type Sent = {
  readonly id: string
  readonly on: PlainDate
  readonly who: PersonInput
  readonly others: readonly PersonInput[]
  readonly said: string
  readonly item?: string
  readonly form?: string
  /** How it came to a clerk; nothing where the person sent it themselves. */
  readonly way?: string
  readonly attachments: readonly Json[]
}

export type RequestOpening = { readonly procedure: string; readonly action: string; readonly answers: JsonObject }

type Begun = { readonly action: string; readonly answers: (sent: Sent) => Readonly<Record<string, Json | undefined>> }

const begun: Readonly<Partial<Record<Kind, Begun>>> = {
  mediation: { action: 'apply', answers: (sent) => ({ parties: [sent.who, ...sent.others], account: sent.said, form: 'written', attachments: filesOf(sent) }) },
  advice: { action: 'receive', answers: (sent) => ({ service: 'consultation', channel: cameBy(sent, { phone: 'phone', window: 'window' }), enquirer: sent.who, question: sent.said }) },
  service: { action: 'receive', answers: (sent) => ({ item: sent.item, applicant: sent.who, channel: cameBy(sent, { window: 'window' }) }) },
  disclosure: { action: 'receive', answers: (sent) => ({ channel: cameBy(sent, { window: 'oral' }), arrivedOn: sent.on, applicant: sent.who, information: sent.said, form: sent.form, files: filesOf(sent) }) },
  legalAid: { action: 'advise', answers: (sent) => ({ applicant: sent.who, byAgent: false, circumstances: sent.said }) },
}

/** @returns nothing for requests that are answered where they are */
export function openingFor(kind: Kind, sent: Sent): RequestOpening | undefined {
  const [begins, procedure] = [begun[kind], ledgers[kind]]
  if (begins === undefined || procedure === undefined) return undefined
  const known = Object.entries(begins.answers(sent)).flatMap(([key, value]): [string, Json][] => (value === undefined || value === '' ? [] : [[key, value]]))
  return { procedure, action: begins.action, answers: { ...Object.fromEntries(known), request: sent.id } }
}

/** The step that opens it, without what was sent. */
export function stepFor(kind: Kind): { readonly procedure: string; readonly action: string } | undefined {
  const [begins, procedure] = [begun[kind], ledgers[kind]]
  return begins && procedure !== undefined ? { procedure, action: begins.action } : undefined
}

function cameBy({ way }: Sent, ways: Readonly<Record<string, string>>): string | undefined {
  return way === undefined ? 'online' : ways[way]
}

function filesOf({ attachments }: Sent): Json | undefined {
  return attachments.length === 0 ? undefined : attachments
}
