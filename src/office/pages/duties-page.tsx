// 第一责任人履职: duty by duty what each head did in person, every act opening into its record; and the way to the law report.
import { Button } from 'antd'
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { deskAddress, matterAddress } from '#office/addresses.ts'
import { LawReportOpening } from '#office/components/law-report-opening/law-report-opening.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { SpanChooser } from '#office/components/span-chooser/span-chooser.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { dutiesQuery, lawReportProcedure, type Duty, type DutyRecord, type Head } from '#office/reads/duties.ts'
import { matterListQuery } from '#office/reads/matter-list.ts'
import { usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSpan } from '#office/use-span.ts'

export function DutiesPage() {
  usePageTitle('第一责任人履职')
  const { area, year, decided, choose } = useSpan()
  const { nameOf } = usePlaces(area)
  const duties = useQuery({ ...dutiesQuery({ area, year }), enabled: decided && area.length === 9 })
  return (
    <>
      <header className="page-head">
        <div><h1>{year}年第一责任人履职<span className="quiet">　{nameOf(area)}</span></h1><p className="about">清单由台账自动汇集：谁在任上做了什么，就记在谁名下。这里不另外填报，不打分，不排名。</p></div>
        <div className="page-actions unprinted"><SpanChooser area={area} year={year} onChoose={choose} /><Button onClick={() => window.print()}>打印</Button></div>
      </header>
      {area.length === 9 ? null : <p className="empty">履职清单按乡镇（街道）看，请先选择一个乡镇。</p>}
      {duties.error ? <FailedRead error={duties.error} again={() => void duties.refetch()} /> : null}
      {duties.isPending && area.length === 9 ? <Waiting what="履职清单" /> : null}
      {duties.data?.heads.length === 0 ? <p className="empty">这一年没有登记党委书记、乡镇长的任职。先在“任职”里登记，履职清单就会自动汇集。</p> : null}
      {duties.data?.heads.map((head) => <HeadDuties key={`${head.account} ${head.post} ${head.from}`} head={head} duties={duties.data.duties} span={{ area, year }} />)}
      {area.length === 9 ? <LawReports area={area} /> : null}
    </>
  )
}

type HeadDutiesProps = { readonly head: Head; readonly duties: readonly Duty[]; readonly span: { readonly area: string; readonly year: number } }

function HeadDuties({ head, duties, span }: HeadDutiesProps) {
  const own = duties.filter((duty) => duty.of === null || duty.of === head.post)
  const lines = own.map((duty) => ({ duty, acts: head.acts.filter((act) => act.duty === duty.id) }))
  const missing = lines.filter((line) => line.acts.length === 0)
  const id = `head-${head.account}-${head.post}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{head.postTitle}　{head.name}</h2>
      <p className="quiet">任职{head.from}起{head.to ? `，至${head.to}` : ''}。</p>
      <table className="list">
        <thead><tr><th scope="col">职责</th><th scope="col" className="amount">次数</th><th scope="col">做了什么</th></tr></thead>
        <tbody>{lines.filter((line) => line.acts.length > 0).map(({ duty, acts }) => (
          <tr key={duty.id}>
            <th scope="row">{duty.title}<p className="quiet">{duty.basis.join('；')}</p></th>
            <td data-label="次数" className="amount">{acts.length}</td>
            <td data-label="做了什么"><Acts acts={acts} tenant={span.area} /></td>
          </tr>
        ))}</tbody>
      </table>
      {missing.length > 0 ? <p>还没有记录的职责：{missing.map((line) => line.duty.title).join('、')}。<span className="quiet">做过没有记的，可以补记；没有做的，述法时如实说明。</span></p> : null}
      <LawReportOpening head={head} span={span} />
    </section>
  )
}

/** Few enough to read at once; the rest folded away. */
const shown = 5

function Acts({ acts, tenant }: { readonly acts: readonly DutyRecord[]; readonly tenant: string }) {
  const [first, rest] = [acts.slice(0, shown), acts.slice(shown)]
  return (
    <>
      <ActList acts={first} tenant={tenant} />
      {rest.length > 0 ? <details><summary>另外{rest.length}次</summary><ActList acts={rest} tenant={tenant} /></details> : null}
    </>
  )
}

function ActList({ acts, tenant }: { readonly acts: readonly DutyRecord[]; readonly tenant: string }) {
  return <ul className="acts">{acts.map((act) => <li key={`${act.matter} ${act.seq}`}><span className="day">{act.occurredOn}</span>　{act.action}：<Link to={matterAddress({ id: act.matter, tenant })}>{act.title}</Link></li>)}</ul>
}

function LawReports({ area }: { readonly area: string }) {
  const reports = useQuery(matterListQuery({ area, procedure: lawReportProcedure, size: 50 }))
  if (!reports.data || reports.data.items.length === 0) return null
  return (
    <section aria-labelledby="law-reports">
      <h2 id="law-reports">述法报告</h2>
      <ul>{reports.data.items.map((each) => <li key={each.id}><Link to={deskAddress(each)}>{each.title}</Link>　<span className="quiet">{each.state}</span></li>)}</ul>
    </section>
  )
}
