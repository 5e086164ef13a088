// 上级报送表: recipients' own tables, filled for a span; what was sent to whom, and what has changed in the ledger since.
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { holdsAny } from '#office/actor.ts'
import { fileAddress, matterAddress } from '#office/addresses.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { PeriodChooser } from '#office/components/period-chooser/period-chooser.tsx'
import { ReturnFill } from '#office/components/return-table/return-fill.tsx'
import { TableForm } from '#office/components/return-table/table-form.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { latest } from '#office/declared.ts'
import { matterListQuery } from '#office/reads/matter-list.ts'
import { sentReturnsQuery, type ChangedRow, type SentReturn } from '#office/reads/returns.ts'
import { usePlaces } from '#office/use-area.ts'
import { useDaySpan } from '#office/use-day-span.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function ReturnsPage() {
  usePageTitle('上级报送表')
  const session = useSession()
  const { area, from, to, choose } = useDaySpan()
  const { nameOf } = usePlaces(area)
  const templates = useQuery(matterListQuery({ area, procedure: 'return-template', state: '使用中', size: 100 }))
  const mayKeep = holdsAny(session, latest('return-template')?.actions['keep']?.by ?? [])
  const maySend = area.length === 9 && holdsAny(session, latest('recipient-return')?.actions['send']?.by ?? [])
  return (
    <>
      <header className="page-head">
        <div><h1>上级报送表<span className="quiet">　{nameOf(area)}　{from}至{to}</span></h1><p className="about">对方的表上传一次、对应一次，以后直接填到他们的表里。报送以后台账又改了的，会列出是第几行、改了哪几列。</p></div>
        <div className="page-actions unprinted"><PeriodChooser span={{ from, to }} onChoose={choose} /></div>
      </header>
      {templates.error ? <FailedRead error={templates.error} again={() => void templates.refetch()} /> : null}
      {templates.isPending ? <Waiting what="报送表" /> : null}
      {templates.data?.items.length === 0 ? <p className="empty">还没有留存过报送表。上级、有关部门发来空白表的，在下面上传。</p> : null}
      {templates.data && templates.data.items.length > 0 ? (
        <ul className="due-list">{templates.data.items.map((each) => (
          <li key={each.id}>
            <div><Link className="what" to={matterAddress(each)}>{each.title}</Link>{each.area.length < 9 ? <span className="quiet">　县里的</span> : null}</div>
            {mayKeep ? <ReturnFill key={`${from} ${to}`} template={each.id} area={area} span={{ from, to }} maySend={maySend} /> : null}
          </li>
        ))}</ul>
      ) : null}
      {area.length === 9 ? <Sent area={area} /> : null}
      {mayKeep && area.length <= 9 ? <TableForm area={area} /> : null}
    </>
  )
}

function Sent({ area }: { readonly area: string }) {
  const sent = useQuery(sentReturnsQuery(area))
  if (sent.error) return <FailedRead error={sent.error} again={() => void sent.refetch()} />
  if (!sent.data) return <Waiting what="报送记录" />
  return (
    <section aria-labelledby="sent-title">
      <h2 id="sent-title">报送过的</h2>
      {sent.data.length === 0 ? <p className="quiet">还没有标记过报送。</p> : (
        <table className="list">
          <thead><tr><th scope="col">报送日期</th><th scope="col">报送</th><th scope="col">表</th><th scope="col">报送以后</th></tr></thead>
          <tbody>{sent.data.map((each) => <SentRow key={each.id} sent={each} />)}</tbody>
        </table>
      )}
    </section>
  )
}

function SentRow({ sent }: { readonly sent: SentReturn }) {
  return (
    <tr>
      <td data-label="报送日期" className="day">{sent.sentOn}</td>
      <td data-label="报送"><Link to={matterAddress(sent)}>{sent.title}</Link>{sent.state === '已撤回' ? <span className="mark">已撤回</span> : null}</td>
      <td data-label="表">{sent.file ? <a href={fileAddress({ id: sent.id, area: String(sent.tenant) }, sent.file.sha256)} download={sent.file.name}>{sent.table || sent.file.name}</a> : sent.table}</td>
      <td data-label="报送以后">{sent.changes.length === 0 ? (sent.state === '已撤回' ? '—' : '台账没有变化') : <Changes rows={sent.changes} tenant={sent.tenant} />}</td>
    </tr>
  )
}

function Changes({ rows, tenant }: { readonly rows: readonly ChangedRow[]; readonly tenant: number }) {
  return (
    <Notice tone="soon" title={`有${rows.length}行与报送的不一样，需要的请重报`}>
      <ul>{rows.map((row) => <li key={row.key}>{row.line === null ? '' : `第${row.line}行　`}<Link to={matterAddress({ id: row.key, tenant })}>{row.title}</Link>：{row.how}{row.columns.length > 0 ? `（${row.columns.join('、')}列）` : ''}</li>)}</ul>
    </Notice>
  )
}
