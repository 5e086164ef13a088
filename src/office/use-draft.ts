// A form's content that saves itself: in the browser at once, on the server a little later, until it is handed in.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { epochOf, systemClock, type Moment } from '#calendar/clock.ts'
import { send } from '#office/api-client.ts'
import { dropDraft, keepDraft, markHeld, readDraft } from '#office/draft-store.ts'
import { draftAddress, draftQuery, type ServerDraft } from '#office/reads/draft.ts'
import { useSession } from '#office/use-session.ts'

const serverPauseMilliseconds = 1500

export type Draft<T> = {
  readonly content: T
  readonly change: (next: (before: T) => T) => void
  /** Typed earlier and found again. */
  readonly restored: boolean
  /** When what is here was last kept, in this browser or on the server. */
  readonly savedAt: Moment | undefined
  /** Handed in or given up: forgotten here and on the server. */
  readonly drop: (blank: T) => void
}

/** @param place where it is typed: `matter:<id>:<action>` */
export function useDraft<T extends object>(place: string, blank: T): Draft<T> {
  const { account } = useSession()
  const [found] = useState(() => readDraft(account, place))
  const [content, setContent] = useState<T>(() => (found ? { ...blank, ...(found.content as Partial<T>) } : blank))
  const [restored, setRestored] = useState(found !== undefined)
  const [savedAt, setSavedAt] = useState(found?.at)
  const touched = useRef(false)
  const server = useQuery(draftQuery(place)).data

  useEffect(() => {
    if (!server || touched.current || !isNewer(server, found?.at)) return
    setContent((before) => ({ ...before, ...(server.content as Partial<T>) }))
    setRestored(true)
    setSavedAt(server.savedAt)
  }, [server, found])

  useEffect(() => {
    if (!touched.current) return undefined
    const kept = keepDraft(account, place, content)
    const told = setTimeout(() => setSavedAt((before) => kept ?? before), 0)
    const timer = setTimeout(() => void offer(account, place, content).then((held) => { if (held && touched.current) setSavedAt(systemClock()) }), serverPauseMilliseconds)
    return () => [told, timer].forEach(clearTimeout)
  }, [account, place, content])

  const change = useCallback((next: (before: T) => T) => {
    touched.current = true
    setContent(next)
  }, [])
  const drop = useCallback((empty: T) => {
    touched.current = false
    dropDraft(account, place)
    setContent(empty)
    setRestored(false)
    setSavedAt(undefined)
    // An undelivered wish to forget does no harm: the draft is offered once more and can be dropped then.
    send<void>('DELETE', draftAddress(place)).catch(() => undefined)
  }, [account, place])
  return { content, change, restored, savedAt, drop }
}

function isNewer(server: ServerDraft, here: string | undefined): boolean {
  return here === undefined || epochOf(server.savedAt) > epochOf(here as ServerDraft['savedAt'])
}

/** No answer is no harm: the browser has it, and the next change offers it again. */
async function offer(account: string, place: string, content: unknown): Promise<boolean> {
  try {
    await send<void>('PUT', draftAddress(place), content)
    markHeld(account, place, content)
    return true
  } catch {
    return false
  }
}
