// What a form that opens a matter begins with: what the ledger knows already, or what a request says that it is opened from.
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'
import { beginsByItself, firstAnswersQuery } from '#office/reads/first-answers.ts'
import { requestOpeningQuery } from '#office/reads/public-request.ts'
import { useArea } from '#office/use-area.ts'

export type Beginning = {
  readonly waiting: boolean
  readonly error?: Error
  readonly again?: () => void
  readonly first?: Typed
  /** The request it is opened from; only that way of opening leads on from it, and first of all where the request is. */
  readonly from?: { readonly id: string; readonly reading: string; readonly action?: string; readonly area?: string }
}

export function useBeginning(procedure: string): Beginning {
  const { area } = useArea()
  const [search] = useSearchParams()
  const id = search.get('request')
  const reading = search.get('of') ?? area
  const begins = id === null && beginsByItself(procedure, area)
  const own = useQuery({ ...firstAnswersQuery({ procedure, area }), enabled: begins, staleTime: Infinity })
  const sent = useQuery({ ...requestOpeningQuery({ id: id ?? '', area: reading }), enabled: id !== null })
  if (id === null) return { waiting: begins && own.isPending, ...(own.data ? { first: own.data } : {}) }
  const { data } = sent
  return {
    waiting: sent.isPending,
    ...(sent.error ? { error: sent.error, again: () => void sent.refetch() } : {}),
    ...(data ? { first: data.answers } : {}),
    from: { id, reading, ...(data ? { action: data.action, area: data.area } : {}) },
  }
}
