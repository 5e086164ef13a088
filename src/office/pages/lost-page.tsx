// An address that leads nowhere.
import { Link } from 'react-router'
import { usePageTitle } from '#office/use-page-title.ts'

export function LostPage() {
  usePageTitle('没有这一页')
  return (
    <>
      <h1>没有这一页</h1>
      <p>地址可能抄错了，或者页面已经改名。<Link to="/">回到今日</Link></p>
    </>
  )
}
