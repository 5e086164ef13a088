// One command, one id, through every retry: a network that fails after the server has written must not write twice.
import { useState } from 'react'
import { NoAnswer, Problem, type RefusalSaid } from '#office/api-client.ts'
import type { Done } from '#office/acts/act.ts'
import { newId } from '#office/new-id.ts'

/** A command sent without an answer so far; kept with the draft, so that it survives a power cut. */
export type Pending = { readonly id: string; readonly said: string }

export type Sending =
  | { readonly state: 'idle' | 'sending' }
  | { readonly state: 'refused'; readonly refusals: readonly RefusalSaid[]; readonly overtaken: boolean }
  /** Perhaps carried out, perhaps not: the same id asks again. */
  | { readonly state: 'unanswered'; readonly sentence: string }

export type Finished = { readonly done: Done; /** What was carried out is what was first sent, not what is in the form now. */ readonly earlier: boolean }

type Keeping = { readonly pending: Pending | undefined; readonly keep: (pending: Pending | undefined) => void }

export type Command = {
  readonly sending: Sending
  readonly refuse: (refusals: readonly RefusalSaid[]) => void
  /** The person has seen what was said: it need not be said any longer. */
  readonly hush: () => void
  /** @param body what is commanded, to tell whether it changed between two tries */
  readonly run: (body: object, deliver: (commandId: string) => Promise<Done>) => Promise<Finished | undefined>
}

/** @param keeping where the unanswered command is kept */
export function useCommand(keeping: Keeping): Command {
  const [sending, setSending] = useState<Sending>({ state: 'idle' })
  const refuse = (refusals: readonly RefusalSaid[], overtaken = false) => setSending({ state: 'refused', refusals, overtaken })

  const run = async (body: object, deliver: (commandId: string) => Promise<Done>): Promise<Finished | undefined> => {
    const said = JSON.stringify(body)
    const pending = keeping.pending ?? { id: newId(), said }
    keeping.keep(pending)
    setSending({ state: 'sending' })
    try {
      const done = await deliver(pending.id)
      setSending({ state: 'idle' })
      return { done, earlier: done.repeated && pending.said !== said }
    } catch (error) {
      if (error instanceof Problem && error.status < 500) {
        keeping.keep(undefined)
        refuse(error.refusals, error.status === 409)
        return undefined
      }
      if (!(error instanceof NoAnswer) && !(error instanceof Problem)) throw error
      setSending({ state: 'unanswered', sentence: error.message })
      return undefined
    }
  }
  return { sending, refuse, hush: () => setSending({ state: 'idle' }), run }
}
