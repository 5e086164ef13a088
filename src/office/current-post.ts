// The post in which the person at this window works, kept as long as the window is open: every act is sent with it.
import { isPostId, type PostId } from '#people/post.ts'

const place = 'xiangzhi.post'
const listeners = new Set<() => void>()

/** @returns nothing where nobody has chosen yet */
export function currentPost(): PostId | undefined {
  const kept = sessionStorage.getItem(place)
  return isPostId(kept) ? kept : undefined
}

export function choosePost(post: PostId | undefined): void {
  if (post === undefined) sessionStorage.removeItem(place)
  else sessionStorage.setItem(place, post)
  for (const listener of listeners) listener()
}

/** @returns how to stop listening */
export function whenPostChanges(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
