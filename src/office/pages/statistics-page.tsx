// 调解统计: the ministry's columns by committee, or of a county by township; every figure opens into its disputes, and the balance
// is shown by its arithmetic.
import { Link, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { address } from '#office/api-client.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { yuan } from '#office/components/answer-view/yuan.ts'
import { PeriodChooser } from '#office/components/period-chooser/period-chooser.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { statisticsQuery, type Column, type Span, type StatisticsTable, type Values } from '#office/reads/statistics.ts'
import { usePlaces } from '#office/use-area.ts'
import { useDaySpan } from '#office/use-day-span.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { balanceOf } from '#procedures/mediation/statistics.ts'

export function StatisticsPage() {
  usePageTitle('调解统计')
  const { area, from, to, decided, choose } = useDaySpan()
  const { nameOf } = usePlaces(area)
  const span = { area, from, to }
  const table = useQuery({ ...statisticsQuery(span), enabled: decided })
  const place = area.length < 9 ? '全县（市、区）' : nameOf(area)
  return (
    <>
      <header className="page-head">
        <div><h1>调解统计<span className="quiet">　{place}　{from}至{to}</span></h1><p className="about">每个数字都从纠纷逐件数出来，点开看到是哪些。同一件纠纷移交几次也只计一件，算在最初受理的调委会名下。</p></div>
        <div className="page-actions unprinted">
          <PeriodChooser span={span} onChoose={choose} />
          <a href={address('/api/mediation/statistics/paper', { ...span, format: 'html' })} target="_blank" rel="noopener">打印</a>
          <a href={address('/api/mediation/statistics/paper', { ...span, format: 'docx' })} download="">Word</a>
          <a href={address('/api/mediation/statistics/paper', { ...span, format: 'pdf' })} download="">PDF</a>
          <a href={address('/api/mediation/statistics/export.xlsx', span)} download="">Excel</a>
          <Link to={address('/mediation/returns', span)}>填到上级的表里</Link>
        </div>
      </header>
      {table.error ? <FailedRead error={table.error} again={() => void table.refetch()} /> : null}
      {table.isPending ? <Waiting what="统计" /> : null}
      {table.data ? <Statistics table={table.data} span={span} /> : null}
    </>
  )
}

type StatisticsProps = { readonly table: StatisticsTable; readonly span: Span }

function Statistics({ table, span }: StatisticsProps) {
  const [search, setSearch] = useSearchParams()
  const groups = [...new Set(table.columns.map((column) => column.group))]
  const shown = groups.find((each) => each === search.get('group')) ?? groups[0] ?? ''
  const columns = table.columns.filter((column) => column.group === shown)
  const choose = (group: string) => setSearch((before) => {
    before.set('group', group)
    return before
  }, { replace: true, preventScrollReset: true })
  return (
    <>
      <Balance values={table.total} />
      <nav className="tabs unprinted" aria-label="统计表的各部分">
        {groups.map((group) => <a key={group} href={`#${group}`} aria-current={group === shown ? 'page' : undefined} className={group === shown ? 'active' : ''} onClick={(event) => { event.preventDefault(); choose(group) }}>{group}</a>)}
      </nav>
      <div className="wide-table">
        <table className="list statistics">
          <caption>{shown}</caption>
          <thead><tr><th scope="col">{span.area.length < 9 ? '乡镇（街道）' : '调委会'}</th>{columns.map((column) => <th key={column.id} scope="col" className="amount" title={column.rule}>{headOf(column)}</th>)}{shown === '收结' ? <th scope="col">平衡</th> : null}</tr></thead>
          <tbody>{table.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{span.area.length < 9 ? <Link to={address('/mediation/statistics', { ...span, area: row.area, group: shown })}>{row.name}</Link> : row.name}</th>
              {columns.map((column) => <Cell key={column.id} column={column} value={row.values[column.id] ?? 0} to={{ ...span, row: row.key }} name={row.name} />)}
              {shown === '收结' ? <td data-label="平衡">{arithmetic(row.values)}</td> : null}
            </tr>
          ))}</tbody>
          <tfoot><tr><th scope="row">合计</th>{columns.map((column) => <Cell key={column.id} column={column} value={table.total[column.id] ?? 0} to={span} name="合计" />)}{shown === '收结' ? <td data-label="平衡">{arithmetic(table.total)}</td> : null}</tr></tfoot>
        </table>
      </div>
      <details className="rules"><summary>这些数字怎样数</summary><dl className="answers">{columns.map((column) => <div key={column.id} className="rule"><dt>{column.title}</dt><dd>{column.rule}</dd></div>)}</dl></details>
    </>
  )
}

function Balance({ values }: { readonly values: Values }) {
  const { carried, received, closed, open, holds } = balanceOf(values)
  return (
    <p className="balance">
      上期结转{carried}件＋本期受理{received}件＝办结{closed}件＋期末在办{open}件
      <span className="quiet">　（{carried + received}＝{closed + open}，{holds ? '平' : '不平'}）</span>
    </p>
  )
}

function arithmetic(values: Values): string {
  const { carried, received, closed, open, holds } = balanceOf(values)
  return `${carried}＋${received}${holds ? '＝' : '≠'}${closed}＋${open}`
}

type CellProps = { readonly column: Column; readonly value: number; readonly name: string; readonly to: Span & { readonly row?: string } }

/** Nought opens into nothing, and need not be a link. */
function Cell({ column, value, name, to }: CellProps) {
  const said = column.unit === '元' ? yuan(value) : String(value)
  return (
    <td data-label={headOf(column)} className="amount">
      {value === 0 ? <span className="quiet">0</span> : <Link to={address('/mediation/statistics/disputes', { ...to, column: column.id })} aria-label={`${name}，${column.title}${said}：看是哪些纠纷`}>{said}</Link>}
    </td>
  )
}

function headOf(column: Column): string {
  return column.unit === '人' ? `${column.title}（人）` : column.title
}
