// Who gives and who takes, whichever way the hand-over was opened: by the one who leaves, or by others for them.
import { isPostId, posts, type StaffPost } from '#people/post.ts'
import type { Entry } from '#procedure/entry.ts'

type Opened = { readonly entries: readonly Pick<Entry, 'action' | 'actor' | 'answers'>[] }

export const signedSteps = ['receive', 'receiveWithGaps'] as const

/** Has the receiver signed for it? */
export function isSigned({ entries }: Opened): boolean {
  return entries.some(({ action }) => signedSteps.some((step) => step === action))
}

export function giverOf({ entries: [opening] }: Opened): string | undefined {
  if (opening?.action === 'handOver') return opening.actor
  return textIn(opening?.answers['from'])
}

export function takerOf({ entries: [opening] }: Opened): string | undefined {
  return textIn(opening?.answers['to'])
}

export function handedPost({ entries: [opening] }: { readonly entries: readonly { readonly answers: object }[] }): StaffPost | undefined {
  const post: unknown = opening && 'post' in opening.answers ? opening.answers.post : undefined
  return isPostId(post) && Object.hasOwn(posts, post) ? (post as StaffPost) : undefined
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
