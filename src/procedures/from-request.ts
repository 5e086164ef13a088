// The pointer from a matter back to what somebody sent: opening the one settles the other, in the same statement.
import type { Consequence } from '#procedure/action.ts'
import { matter } from '#procedure/field.ts'

export const fromRequest = matter('来自群众来件', 'public-request', { optional: true, hint: '群众网上提交或者窗口代为提交的，从来件页面点“登记到台账”会自动填好' })

/** @param to the ledger that the request goes on in */
export const passesOn = (to: string) => ({ answers }: { readonly answers: { readonly request?: string } }): readonly Consequence[] =>
  (answers.request === undefined ? [] : [{ matter: answers.request, action: 'passOn', answers: { to } }])
