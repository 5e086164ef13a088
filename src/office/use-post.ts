// The post one works in, and the others one could change to.
import { useEffect, useSyncExternalStore } from 'react'
import { choosePost, currentPost, whenPostChanges } from '#office/current-post.ts'
import { useSession } from '#office/use-session.ts'
import { postIds, type PostId } from '#people/post.ts'

export type PostAtWork = { readonly post: PostId | undefined; /** Each once, in the order in which posts are always told. */ readonly posts: readonly PostId[] }

export function usePost(): PostAtWork {
  const { appointments } = useSession()
  const kept = useSyncExternalStore(whenPostChanges, currentPost)
  const posts = postIds.filter((post) => appointments.some((held) => held.post === post))
  const post = kept !== undefined && posts.some((each) => each === kept) ? kept : posts[0]
  // What another person chose at this window, or a post laid down since, is not kept.
  useEffect(() => {
    if (post !== kept) choosePost(post)
  }, [post, kept])
  return { post, posts }
}
