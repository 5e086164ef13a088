// Taking a step: opening a matter, acting in one, taking the last entry back. Each is sent in the post one works in.
import { send } from '#office/api-client.ts'
import { currentPost } from '#office/current-post.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { PostId } from '#people/post.ts'

type Said = { readonly occurredOn: string; readonly answers: JsonObject; readonly commandId: string; readonly post?: PostId }

export type Opening = Said & { readonly procedure: string; readonly area: string; readonly action: string }
export type Step = Said & { readonly expectedVersion: number; readonly area: string }

export type Done = {
  readonly outcome: 'done'
  readonly matter: string
  readonly seq: number
  readonly number: number
  /** It had been carried out before; nothing was written twice. */
  readonly repeated: boolean
}

export function openMatter(opening: Opening): Promise<Done> {
  return send<Done>('POST', '/api/matters', inPost(opening))
}

export function takeStep(place: { readonly matter: string; readonly action: string }, step: Step): Promise<Done> {
  return send<Done>('POST', `/api/matters/${place.matter}/actions/${place.action}`, inPost(step))
}

function inPost<T extends Said>(said: T): T {
  const post = said.post ?? currentPost()
  return post === undefined ? said : { ...said, post }
}
