// The disputes behind one figure of the statistics, each in its three classifications.
import { Link, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { isPlainDate, plainDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { yuan } from '#office/components/answer-view/yuan.ts'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { behindQuery, type BehindFigure } from '#office/reads/statistics.ts'
import { useArea, usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function StatisticsDisputesPage() {
  const [search] = useSearchParams()
  const { area: own } = useArea()
  const { today } = useSession()
  const day = (key: string) => { const said = search.get(key); return isPlainDate(said) ? plainDate(said) : today }
  const row = search.get('row')
  const span = { area: search.get('area') ?? own, from: day('from'), to: day('to') }
  const asked = { ...span, column: search.get('column') ?? '', ...(row === null ? {} : { row }) }
  const found = useQuery(behindQuery(asked))
  usePageTitle(found.data?.column.title ?? '统计明细')
  if (found.error) return <FailedRead error={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Waiting what="纠纷" />
  const { column, disputes } = found.data
  const sum = disputes.reduce((total, each) => total + each.adds, 0)
  return (
    <>
      <header className="page-head">
        <div>
          <p className="kind"><Link to={address('/mediation/statistics', { ...span, group: column.group })}>调解统计</Link>　{column.group}　{span.from}至{span.to}</p>
          <h1>{column.title}：{column.unit === '元' ? yuan(sum) : `${sum}${column.unit}`}</h1>
          <p className="about">{column.rule}</p>
        </div>
      </header>
      {disputes.length === 0 ? <p className="empty">没有这样的纠纷。</p> : <Disputes found={found.data} area={span.area} />}
    </>
  )
}

function Disputes({ found, area }: { readonly found: BehindFigure; readonly area: string }) {
  const { nameOf } = usePlaces(area)
  const { column, disputes } = found
  return (
    <table className="list">
      <thead><tr><th scope="col">编号</th><th scope="col">纠纷</th><th scope="col">地点</th><th scope="col">来的日期</th><th scope="col">状态</th><th scope="col">政法委分类</th><th scope="col">信访分类</th>{column.unit === '件' ? null : <th scope="col" className="amount">{column.unit}</th>}</tr></thead>
      <tbody>{disputes.map((each) => (
        <tr key={each.id}>
          <td data-label="编号" className="number">{each.number}</td>
          <td data-label="纠纷"><Link to={matterAddress(each)}>{each.title}</Link></td>
          <td data-label="地点">{nameOf(each.area)}</td>
          <td data-label="来的日期" className="day">{each.cameOn}</td>
          <td data-label="状态">{each.state}</td>
          <td data-label="政法委分类">{each.classes.politicalLegal}</td>
          <td data-label="信访分类">{each.classes.petition}</td>
          {column.unit === '件' ? null : <td data-label={column.unit} className="amount">{column.unit === '元' ? yuan(each.adds) : each.adds}</td>}
        </tr>
      ))}</tbody>
    </table>
  )
}
