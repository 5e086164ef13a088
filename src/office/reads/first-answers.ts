// What a form may begin with, where the ledger knows it already.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

/** Procedures whose opening the server can begin. */
const begun: readonly string[] = ['annual-plan']

export function beginsByItself(procedure: string): boolean {
  return begun.includes(procedure)
}

export const firstAnswersQuery = (search: { readonly procedure: string; readonly area: string }) => queryOptions({
  queryKey: ['first-answers', search],
  queryFn: () => read<Typed>(`/api/first-answers/${search.procedure}`, { area: search.area }),
})
