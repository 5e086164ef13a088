// A public comment period that is one: it runs to its day, and every opinion given is taken or answered.
import type { Basis } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

type Heard = { readonly received: number; readonly adopted: number; readonly summary?: string }

/** @param period where the period is prescribed. @returns the guard of ending a comment opened by `openComment` */
export function commentOver(period: readonly Basis[]) {
  return guard<object>({
    code: 'comment-not-over', otherwise: '征求意见的截止日期还没有到，不能提前结束。请到期后再登记。', basis: period, field: 'occurredOn',
    holds({ matter, occurredOn }) {
      const closesOn = matter?.entries.findLast((entry) => entry.action === 'openComment')?.answers['closesOn']
      return typeof closesOn !== 'string' || occurredOn >= closesOn
    },
  })
}

/** @param basis where it is said that opinions are to be studied. @returns the guards of writing down what was heard */
export function opinionGuards(basis: readonly Basis[]) {
  return [
    guard<Heard>({
      code: 'adopted-above-received', otherwise: '采纳的条数多于收到的条数，请核对。', basis, field: 'adopted',
      holds: ({ answers }) => answers.adopted <= answers.received,
    }),
    guard<Heard>({
      code: 'unadopted-unexplained', otherwise: '有意见没有采纳，请写明主要意见、采纳情况和不采纳的理由。', basis, field: 'summary',
      holds: ({ answers }) => answers.received === answers.adopted || answers.summary !== undefined,
    }),
  ]
}
