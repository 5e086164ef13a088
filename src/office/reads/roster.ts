// Committees and mediators of a day.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { Roster } from '#api/roster.ts'

export type { Roster, RosterCommittee, RosterMediator, RosterShortfall } from '#api/roster.ts'

export const rosterQuery = (search: { readonly area: string; readonly on: string }) => queryOptions({
  queryKey: ['mediation-roster', search],
  queryFn: () => read<Roster>('/api/mediation/roster', search),
})
