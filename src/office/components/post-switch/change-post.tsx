// One click to the post that a step needs.
import { Button } from 'antd'
import { choosePost } from '#office/current-post.ts'
import { postTitle, type PostId } from '#people/post.ts'

export function ChangePost({ to }: { readonly to: readonly PostId[] }) {
  return <span className="change-post">{to.map((post) => <Button key={post} size="small" onClick={() => choosePost(post)}>换成“{postTitle(post)}”岗位</Button>)}</span>
}
