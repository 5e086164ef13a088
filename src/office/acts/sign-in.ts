// Coming and going.
import { send } from '#office/api-client.ts'
import type { Session } from '#office/reads/session.ts'

// Exactly the keys the server knows are sent: it refuses a body with any other.
export function signIn({ login, password, secondFactor }: { readonly login: string; readonly password: string; readonly secondFactor?: string }): Promise<Session> {
  return send<Session>('POST', '/api/session', { login, password, ...(secondFactor === undefined || secondFactor === '' ? {} : { secondFactor }) })
}

/** The first time: the administrator's one-time code is turned into a password of one's own. */
export async function acceptInvitation({ login, code, password }: { readonly login: string; readonly code: string; readonly password: string }): Promise<Session> {
  await send<void>('POST', '/api/invitation', { login, code, password })
  return signIn({ login, password })
}

export function signOut(): Promise<void> {
  return send<void>('DELETE', '/api/session')
}

/** Goes to the identity service; it sends the browser back here. */
export async function goToIdentityService(): Promise<void> {
  const { to } = await send<{ readonly to: string }>('POST', '/api/identity-service', {})
  location.assign(to)
}

export function finishWithSecondFactor(secondFactor: string): Promise<Session> {
  return send<Session>('POST', '/api/identity-service/second-factor', { secondFactor })
}
