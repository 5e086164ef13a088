// 保存期满的个人信息: ended matters whose years of keeping are over. Nothing is erased by itself: somebody proposes it, another
// decides, a third carries it out.
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { chineseDate } from '#calendar/plain-date.ts'
import { matterAddress, openingAddress } from '#office/addresses.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { overdueDataQuery, personalDataProcedure, type OverdueLine } from '#office/reads/overdue-data.ts'
import { useArea } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function OverdueDataPage() {
  usePageTitle('保存期满的个人信息')
  const { area } = useArea()
  const overdue = useQuery(overdueDataQuery(area))
  return (
    <>
      <header className="page-head">
        <div>
          <h1>保存期满的个人信息</h1>
          <p className="about">已办结、保存年限已过、还留着姓名电话等内容的事项。保存年限在“本县规定”里。正在复议、诉讼的先不删。</p>
        </div>
        <div className="page-actions unprinted"><Link to={openingAddress(personalDataProcedure)}>登记主动删除</Link></div>
      </header>
      {overdue.error ? <FailedRead error={overdue.error} again={() => void overdue.refetch()} /> : null}
      {overdue.isPending ? <Waiting what="清单" /> : null}
      {overdue.data ? <Lines lines={overdue.data} /> : null}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly OverdueLine[] }) {
  if (lines.length === 0) return <p className="empty">没有保存期满的。</p>
  return (
    <table className="list">
      <thead><tr><th scope="col">事项</th><th scope="col">种类</th><th scope="col">编号</th><th scope="col">办结</th><th scope="col">保存到</th></tr></thead>
      <tbody>{lines.map((line) => (
        <tr key={line.id}>
          <td data-label="事项"><Link to={matterAddress(line)}>{line.title}</Link></td><td data-label="种类">{line.kind}</td><td data-label="编号">{line.number}</td>
          <td data-label="办结">{chineseDate(line.closedOn)}</td><td data-label="保存到">{chineseDate(line.keptUntil)}</td>
        </tr>
      ))}</tbody>
    </table>
  )
}
