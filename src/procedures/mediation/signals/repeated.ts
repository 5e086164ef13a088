// The same quarrel twice in the books: same parties, same kind, same village, within days of each other.
import { chineseDate, daysBetween } from '#calendar/plain-date.ts'
import { withoutAgreement, type Material } from './material.ts'
import type { Signal } from './signal.ts'

/** Not a signal: a new try after one that ended without agreement, and a quarrel whose return the visit itself reported. */
export function repeated(materials: readonly Material[], { repeatDays }: { readonly repeatDays: number }): readonly Signal[] {
  const inOrder = [...materials].sort((one, other) => (one.openedOn < other.openedOn ? -1 : one.openedOn > other.openedOn ? 1 : one.id < other.id ? -1 : 1))
  const near = new Map<string, Material[]>()
  const signals: Signal[] = []
  for (const later of inOrder) {
    const place = `${later.area} ${later.type}`
    const before = (near.get(place) ?? []).filter((each) => daysBetween(each.openedOn, later.openedOn) <= repeatDays)
    for (const earlier of before) {
      if (samePeople(earlier, later) && !cameBack(earlier, later)) {
        signals.push({ kind: 'repeated', disputes: [earlier.id, later.id], saw: `同村、同类、${earlier.parties.length > 0 ? '当事人可能相同' : '事由文字相同'}的两件，一件${chineseDate(earlier.openedOn)}受理，一件${chineseDate(later.openedOn)}受理。` })
      }
    }
    near.set(place, [...before, later])
  }
  return signals
}

/** All parties, not one of them: one farmer may quarrel with two neighbours. Without marks, the very same words. */
function samePeople(one: Material, other: Material): boolean {
  if (one.parties.length === 0 || other.parties.length === 0) return one.account.length >= 12 && plain(one.account) === plain(other.account)
  return one.parties.length === other.parties.length && one.parties.every((party) => other.parties.includes(party))
}

function cameBack(earlier: Material, later: Material): boolean {
  return earlier.steps.some((step) => step.occurredOn <= later.openedOn && (withoutAgreement.includes(step.action) || step.again === true))
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')
}
