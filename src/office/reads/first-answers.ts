// What a form may begin with, where the ledger knows it already.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

/** Procedures whose opening the server can begin, and for which places. */
const begun: Readonly<Record<string, (area: string) => boolean>> = {
  'annual-plan': (area) => area.length === 9,
  'dossier-standard': () => true,
}

export function beginsByItself(procedure: string, area: string): boolean {
  return Object.hasOwn(begun, procedure) && begun[procedure]?.(area) === true
}

export const firstAnswersQuery = (search: { readonly procedure: string; readonly area: string }) => queryOptions({
  queryKey: ['first-answers', search],
  queryFn: () => read<Typed>(`/api/first-answers/${search.procedure}`, { area: search.area }),
})
