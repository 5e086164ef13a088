// In which post one works, said in the page's head; a choice where one holds several.
import { Select } from 'antd'
import { choosePost } from '#office/current-post.ts'
import { usePost } from '#office/use-post.ts'
import { useSession } from '#office/use-session.ts'
import { postTitle } from '#people/post.ts'

export function PostSwitch() {
  const { appointments } = useSession()
  const { post, posts } = usePost()
  const titleOf = (each: (typeof posts)[number]) => appointments.find((held) => held.post === each)?.title ?? postTitle(each)
  if (post === undefined) return null
  if (posts.length < 2) return <span className="posts">{titleOf(posts[0] ?? post)}</span>
  return <Select className="post-switch" size="small" aria-label="现在以什么岗位办事" popupMatchSelectWidth={false} options={posts.map((each) => ({ value: each, label: titleOf(each) }))} value={post} onChange={(chosen) => choosePost(chosen)} />
}
