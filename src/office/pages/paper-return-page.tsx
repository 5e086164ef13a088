// 拍照归卷: where the code on a printed paper leads. Which paper of which matter, and a camera.
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { matterAddress } from '#office/addresses.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { PaperReturnForm } from '#office/components/paper-return/paper-return-form.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { paperCodeQuery } from '#office/reads/paper-code.ts'
import { useReading } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function PaperReturnPage() {
  const { code = '' } = useParams()
  const found = useQuery(paperCodeQuery(code))
  const reading = useReading(found.data?.tenant ?? '')
  const [done, setDone] = useState<number>()
  usePageTitle('拍照归卷')
  if (found.error && !found.data) return <FailedRead error={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Waiting what="文书" />
  const paper = found.data
  const before = paper.filed.filter((each) => each.paper === paper.paper.id)
  return (
    <>
      <h1>拍照归卷</h1>
      <p><strong>{paper.paper.title}</strong></p>
      <p>{paper.number}　{paper.title}　{paper.state}　<Link to={matterAddress({ id: paper.matter, tenant: paper.tenant })}>打开这件事项</Link></p>
      {done !== undefined ? <Notice tone="done" takesFocus title={`已经归卷，共${done}张。`}><p>原件请照常收进纸质卷宗。</p></Notice> : null}
      {done === undefined && before.length > 0 ? <p>这份文书{before.map((each) => each.on).join('、')}已经归过卷；再拍的另记一条，前面的还在。</p> : null}
      {done !== undefined ? null : paper.open
        ? <PaperReturnForm key={paper.matter} paper={paper} reading={reading} onDone={setDone} />
        : <Notice tone="soon" title="现在不能归卷"><p>{paper.why}</p></Notice>}
    </>
  )
}
