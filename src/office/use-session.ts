// The person at the desk, for everything drawn inside the gate.
import { createContext, useContext } from 'react'
import type { Session } from '#office/reads/session.ts'

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('only drawn behind the session gate')
  return session
}
