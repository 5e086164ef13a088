// One's own account: where it is signed in, and what signing in asks.
import { queryOptions } from '@tanstack/react-query'
import { read, send } from '#office/api-client.ts'
import type { Moment } from '#calendar/clock.ts'

export type OwnSession = { readonly id: string; readonly current: boolean; readonly since: Moment; readonly seen: Moment; readonly browser: string; readonly address: string; readonly way: string }
/** The identity service outside, where there is one, and whether this account is bound to a person of it. */
export type OwnIdentity = { readonly name: string; readonly bound: boolean }
export type OwnAccount = { readonly login: string; readonly name: string; readonly secondFactor: boolean; readonly sparesLeft: number; readonly identityService: OwnIdentity | null; readonly sessions: readonly OwnSession[] }

export const ownAccountQuery = queryOptions({ queryKey: ['own-account'], queryFn: () => read<OwnAccount>('/api/account') })

/** Said so as to be reminded to step aside; shown to nobody else. */
export type OwnTies = { readonly address: string; readonly kin: readonly string[] }
export const ownTiesQuery = queryOptions({ queryKey: ['own-ties'], queryFn: () => read<OwnTies>('/api/account/ties') })
export const keepTies = (ties: OwnTies) => send<void>('PUT', '/api/account/ties', ties)

export const endSession = (id: string) => send<void>('DELETE', `/api/account/sessions/${id}`)
export const endOtherSessions = () => send<void>('DELETE', '/api/account/sessions')
export const changePassword = (said: { readonly old: string; readonly password: string }) => send<void>('PUT', '/api/account/password', said)

/** The picture is for the telephone's camera, the secret for typing. */
export const beginSecondFactor = (password: string) => send<{ readonly secret: string; readonly picture: string }>('POST', '/api/account/second-factor', { password })
export const confirmSecondFactor = (secondFactor: string) => send<{ readonly spare: readonly string[] }>('PUT', '/api/account/second-factor', { secondFactor })
export const endSecondFactor = (said: { readonly password: string; readonly secondFactor: string }) => send<void>('POST', '/api/account/second-factor/end', said)

export async function bindIdentity(password: string): Promise<void> {
  const { to } = await send<{ readonly to: string }>('POST', '/api/account/identity', { password })
  location.assign(to)
}
export const unbindIdentity = () => send<void>('DELETE', '/api/account/identity')
