// Six hundred people at the counter.
import type { Deed } from '#demo/deed.ts'
import { workingDayAt } from '#demo/deeds/calendar.ts'
import { township } from '#demo/people.ts'

/** 172 came to hand in an application, the others to ask, collect or complain. */
function purposeOf(index: number): string {
  if (index % 7 === 0 || index % 7 === 3) return index / 7 < 86 ? 'apply' : 'ask'
  return index % 11 === 5 ? 'collect' : index % 97 === 40 ? 'complain' : 'ask'
}

export const receptionDeeds: readonly Deed[] = Array.from({ length: 600 }, (_, index) => ({
  on: workingDayAt(index / 600), by: 'chuangkou', of: `visit-${index}`, procedure: 'reception', area: township, action: 'receive',
  answers: () => ({ purpose: purposeOf(index), ...(index % 5 === 0 ? { outcome: 'own' } : {}) }),
}))
