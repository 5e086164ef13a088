// Coming and going.
import { send } from '#office/api-client.ts'
import type { Session } from '#office/reads/session.ts'

export function signIn(said: { readonly login: string; readonly password: string }): Promise<Session> {
  return send<Session>('POST', '/api/session', said)
}

/** The first time: the administrator's one-time code is turned into a password of one's own. */
export async function acceptInvitation(said: { readonly login: string; readonly code: string; readonly password: string }): Promise<Session> {
  await send<void>('POST', '/api/invitation', said)
  return signIn({ login: said.login, password: said.password })
}

export function signOut(): Promise<void> {
  return send<void>('DELETE', '/api/session')
}
