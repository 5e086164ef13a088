// 年度报告: the reports of all years, and the way to begin one.
import { Link, useNavigate } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { deskAddress } from '#office/addresses.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { DueDate } from '#office/components/due-date/due-date.tsx'
import { ReportOpening } from '#office/components/report-opening/report-opening.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { latest } from '#office/declared.ts'
import { matterListQuery } from '#office/reads/matter-list.ts'
import { reportProcedure } from '#office/reads/report.ts'
import { useArea, usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function ReportsPage() {
  usePageTitle('年度报告')
  const { today } = useSession()
  const { area } = useArea()
  const { nameOf } = usePlaces(area)
  const client = useQueryClient()
  const navigate = useNavigate()
  const procedure = latest(reportProcedure)
  const reports = useQuery(matterListQuery({ area, procedure: reportProcedure, size: 100 }))
  return (
    <>
      <h1>年度报告</h1>
      <p className="about">{procedure?.about}</p>
      {reports.error ? <FailedRead error={reports.error} again={() => void reports.refetch()} /> : null}
      {reports.isPending ? <Waiting what="报告" /> : null}
      {reports.data?.items.length === 0 ? <p className="empty">还没有起草过年度报告。填好下面的年度和日期，点“起草”得到初稿。</p> : null}
      {reports.data && reports.data.items.length > 0 ? (
        <table className="list">
          <thead><tr><th scope="col">报告</th><th scope="col">地方</th><th scope="col">状态</th><th scope="col">期限</th></tr></thead>
          <tbody>{reports.data.items.map((each) => (
            <tr key={each.id}>
              <td data-label="报告"><Link to={deskAddress(each)}>{each.title}</Link></td>
              <td data-label="地方">{nameOf(each.area)}</td>
              <td data-label="状态">{each.state}</td>
              <td data-label="期限">{each.nextDue ? <DueDate due={each.nextDue} today={today} /> : <span className="quiet">无</span>}</td>
            </tr>
          ))}</tbody>
        </table>
      ) : null}
      {procedure ? <ReportOpening procedure={procedure} onDone={(done) => {
        void client.invalidateQueries()
        void navigate(deskAddress({ id: done.matter, tenant: area.slice(0, 9) }))
      }} /> : null}
    </>
  )
}
