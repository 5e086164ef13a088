// Who can sign in to this township. What they may do is said by their appointments.
import { queryOptions } from '@tanstack/react-query'
import { read, send } from '#office/api-client.ts'

export type Account = { readonly id: string; readonly login: string; readonly name: string; readonly disabled: boolean }
/** The code is shown once; the server keeps only its hash. */
export type Invited = { readonly id: string; readonly login: string; readonly name: string; readonly code: string }

export const accountsQuery = (area: string) => queryOptions({ queryKey: ['accounts', area], queryFn: () => read<readonly Account[]>('/api/accounts', { area }) })

export function invite(said: { readonly login: string; readonly name: string }): Promise<Invited> {
  return send<Invited>('POST', '/api/accounts', said)
}

/** Stops or allows signing in; what runs under a stopped account ends at once. */
export function allowSignIn({ id, allowed }: { readonly id: string; readonly allowed: boolean }): Promise<void> {
  return send<void>('PUT', `/api/accounts/${id}/sign-in`, { allowed })
}

export function endSessionsOf(id: string): Promise<{ readonly ended: number }> {
  return send('DELETE', `/api/accounts/${id}/sessions`)
}

/** Letting somebody in again is a matter of its own: two people, then a code. */
export const recoveryProcedure = 'account-recovery'
export const oneTimeCode = (matter: string, area: string) => send<{ readonly login: string; readonly code: string }>('POST', `/api/matters/${matter}/one-time-code?area=${area}`)
