// Extensions in the order they were granted, and what the receipt says of each.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { ReceiptStep } from '#calendar/receipt.ts'
import type { Extension } from '#calendar/time-events.ts'

export function inOrder(extensions: readonly Extension[]): readonly Extension[] {
  return [...extensions].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** @param from the day it would have ended @param to the day it ends now */
export function extensionStep(extension: Extension, from: PlainDate, to: PlainDate): ReceiptStep {
  const { amount, unit, on, approvedBy, reason, basis = [] } = extension
  return {
    kind: 'extension', from, to, amount, unit, on, late: on > from, basis,
    ...(approvedBy === undefined ? {} : { approvedBy }), ...(reason === undefined ? {} : { reason }),
  }
}
