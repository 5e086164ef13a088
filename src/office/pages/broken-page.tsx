// A page that broke while it was drawn, most often because the program on the server was replaced meanwhile.
import { Button } from 'antd'
import { Notice } from '#office/components/notice/notice.tsx'
import { usePageTitle } from '#office/use-page-title.ts'

export function BrokenPage() {
  usePageTitle('页面出错')
  return (
    <main className="alone">
      <Notice tone="wrong" title="这一页没有显示出来">
        <p>已填写的内容都在。请刷新页面；如果仍然这样，请告诉系统管理员这是哪一页。</p>
        <Button type="primary" onClick={() => location.reload()}>刷新页面</Button>
      </Notice>
    </main>
  )
}
