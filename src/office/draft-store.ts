// What somebody was typing, kept in this browser at every keystroke's pause: a power cut, a sign-out or a dead network
// loses nothing. Keyed by account and place, so that two people at one desk never meet each other's words.
import { systemClock, type Moment } from '#calendar/clock.ts'

/** `held`: the server has it too, so that the copy here may go when the person signs out. */
export type KeptDraft = { readonly content: unknown; readonly at: Moment; readonly held: boolean }

const prefix = 'xiangzhi.draft.'
const keyOf = (account: string, place: string) => `${prefix}${account}.${place}`

export function readDraft(account: string, place: string): KeptDraft | undefined {
  const text = localStorage.getItem(keyOf(account, place))
  if (text === null) return undefined
  try {
    return JSON.parse(text) as KeptDraft
  } catch {
    return undefined
  }
}

/**
 * A full store is no reason to stop somebody who is typing: the server is tried all the same.
 * @returns when it was kept; nothing when the store is full
 */
export function keepDraft(account: string, place: string, content: unknown): Moment | undefined {
  const at = systemClock()
  return write(keyOf(account, place), { content, at, held: false }) ? at : undefined
}

export function markHeld(account: string, place: string, content: unknown): void {
  const kept = readDraft(account, place)
  if (kept && JSON.stringify(kept.content) === JSON.stringify(content)) write(keyOf(account, place), { ...kept, held: true })
}

export function dropDraft(account: string, place: string): void {
  localStorage.removeItem(keyOf(account, place))
}

export function forgetSavedDrafts(account: string): void {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
  for (const key of keys.filter((each) => each.startsWith(`${prefix}${account}.`))) {
    if (readDraft(account, key.slice(`${prefix}${account}.`.length))?.held) localStorage.removeItem(key)
  }
}

function write(key: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
    return true
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return false
  }
}
