// One figure, opened: its counting rule and every record that adds to it.
import { Fragment } from 'react'
import { Button } from 'antd'
import { Link, useParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { work } from '#content/work.ts'
import { matterAddress, recordsAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { Citations } from '#office/components/citations/citations.tsx'
import { FigureParts } from '#office/components/figure-parts/figure-parts.tsx'
import { FigureValue } from '#office/components/figure-value/figure-value.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { SpanChooser } from '#office/components/span-chooser/span-chooser.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { LostPage } from '#office/pages/lost-page.tsx'
import { figuresQuery, recordsQuery, type FigureRecord } from '#office/reads/figures.ts'
import { ownIndicatorsQuery } from '#office/reads/own-indicators.ts'
import { usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { useSpan } from '#office/use-span.ts'
import { indicatorFrom } from '#procedure/defined-indicator.ts'
import { isOwnId } from '#procedure/definition-faults.ts'
import type { IndicatorDefinition } from '#procedure/indicator-definition.ts'
import { countsKeys, type Indicator } from '#procedure/indicator.ts'

export function RecordsPage() {
  const { indicator: id = '' } = useParams()
  const indicator = work.indicators.find((each) => each.id === id)
  if (indicator) return <Records key={id} indicator={indicator} />
  return isOwnId(id) ? <OwnRecords key={id} id={id} /> : <LostPage />
}

/** What the township has defined itself is looked up first. */
function OwnRecords({ id }: { readonly id: string }) {
  const { area } = useSpan()
  const own = useQuery(ownIndicatorsQuery(area.slice(0, 9)))
  if (own.error) return <FailedRead error={own.error} again={() => void own.refetch()} />
  if (!own.data) return <Waiting what="指标" />
  const found = own.data.find((each) => each.definition.id === id)
  return found ? <Records indicator={indicatorFrom(found.definition)} parts={found.definition} /> : <LostPage />
}

function Records({ indicator, parts }: { readonly indicator: Indicator; readonly parts?: IndicatorDefinition }) {
  usePageTitle(indicator.title)
  const { today } = useSession()
  const { area, year, decided, choose } = useSpan()
  const { nameOf } = usePlaces(area)
  const figures = useQuery({ ...figuresQuery({ area, year }), enabled: decided })
  const records = useQuery({ ...recordsQuery({ indicator: indicator.id, area, year }), enabled: decided })
  const figure = figures.data?.find((each) => each.id === indicator.id)
  const error = records.error ?? figures.error
  return (
    <>
      <header className="page-head">
        <div>
          <p className="kind"><Link to={address('/figures', { area, year })}>数字</Link>　{year}年　{nameOf(area)}</p>
          <h1>{indicator.title}：{figure ? <FigureValue figure={figure} /> : '…'}</h1>
        </div>
        <div className="page-actions unprinted"><SpanChooser area={area} year={year} onChoose={choose} /><Button onClick={() => window.print()}>打印</Button></div>
      </header>
      <p><strong>口径</strong>　{indicator.definition}</p>
      <Citations basis={indicator.basis ?? []} on={today} />
      {indicator.measure === 'ratio' ? <RatioParts indicator={indicator} area={area} year={year} /> : null}
      {indicator.measure === 'total' ? <TotalParts indicator={indicator} area={area} year={year} /> : null}
      {parts?.parts === undefined ? null : <FigureParts definition={parts} span={{ area, year }} />}
      {error ? <FailedRead error={error} again={() => void records.refetch()} /> : null}
      {records.isPending ? <Waiting what="记录" /> : null}
      {records.data ? <RecordTable records={records.data} areaName={nameOf} indicator={indicator} /> : null}
    </>
  )
}

type PartsProps<Kind extends Indicator['measure']> = { readonly indicator: Extract<Indicator, { measure: Kind }>; readonly area: string; readonly year: number }

function title(id: string): string {
  return work.indicators.find((each) => each.id === id)?.title ?? id
}

function TotalParts({ indicator, area, year }: PartsProps<'total'>) {
  return (
    <p>
      由{indicator.of.map((id, index) => <Fragment key={id}>{index === 0 ? '' : '、'}<Link to={recordsAddress({ indicator: id, area, year })}>{title(id)}</Link></Fragment>)}合成。
      <span className="quiet">下面列的是各部分的记录{countsKeys(indicator, work.indicators) ? '，同一个对象只计一次' : ''}。</span>
    </p>
  )
}

function RatioParts({ indicator, area, year }: PartsProps<'ratio'>) {
  return (
    <p>
      分子：<Link to={recordsAddress({ indicator: indicator.numerator, area, year })}>{title(indicator.numerator)}</Link>
      　分母：<Link to={recordsAddress({ indicator: indicator.denominator, area, year })}>{title(indicator.denominator)}</Link>
      　<span className="quiet">下面列的是分母的记录。</span>
    </p>
  )
}

type RecordTableProps = { readonly records: readonly FigureRecord[]; readonly areaName: (code: string) => string; readonly indicator: Indicator }

function RecordTable({ records, areaName, indicator }: RecordTableProps) {
  if (records.length === 0) return <p className="empty">这一年没有计入的记录。</p>
  const adds = indicator.measure === 'count' || indicator.measure === 'sum' || (indicator.measure === 'total' && !countsKeys(indicator, work.indicators))
  return (
    <table className="list">
      <thead><tr><th scope="col">发生日期</th><th scope="col">编号</th><th scope="col">事项</th><th scope="col">地点</th><th scope="col">计入的记录</th><th scope="col" className="amount">计入</th></tr></thead>
      <tbody>
        {records.map((record) => (
          <tr key={`${record.matter} ${record.seq} ${record.amount}`}>
            <td data-label="发生日期" className="day">{record.occurredOn}</td>
            <td data-label="编号" className="number">{record.number}</td>
            <td data-label="事项"><Link to={matterAddress({ id: record.matter, tenant: record.tenant })}>{record.title}</Link></td>
            <td data-label="地点">{areaName(record.area)}</td>
            <td data-label="计入的记录">第{record.seq}条 {record.action}</td>
            <td data-label="计入" className="amount">{record.amount}</td>
          </tr>
        ))}
      </tbody>
      {adds ? <tfoot><tr><th scope="row" colSpan={5}>合计</th><td className="amount">{records.reduce((total, record) => total + record.amount, 0)}</td></tr></tfoot> : null}
    </table>
  )
}
