// 台账: one kind of matter, newest first, a page at a time. Printed, it is the ledger that the office files.
import { Button } from 'antd'
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { holdsAny } from '#office/actor.ts'
import { importAddress, openingAddress, quickEntryAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { Download } from '#office/components/download/download.tsx'
import { LedgerFilter, type LedgerFilterValue } from '#office/components/ledger-filter/ledger-filter.tsx'
import { LedgerTable } from '#office/components/ledger-table/ledger-table.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { latest, openingActions } from '#office/declared.ts'
import { LostPage } from '#office/pages/lost-page.tsx'
import { matterListQuery } from '#office/reads/matter-list.ts'
import { useArea, usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'

export function LedgerPage() {
  const { procedure: id = '' } = useParams()
  const procedure = latest(id)
  return procedure ? <Ledger key={id} procedure={procedure} /> : <LostPage />
}

function Ledger({ procedure }: { readonly procedure: Procedure }) {
  usePageTitle(procedure.title)
  const session = useSession()
  const { area } = useArea()
  const { places, nameOf } = usePlaces(area)
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const location = useLocation()
  const trail = trailIn(location.state)
  const value = filterIn(search)
  const { place, ...rest } = value
  const filter = { ...rest, procedure: procedure.id, area: place === undefined || place === '' ? area : place }
  const after = search.get('after') ?? ''
  const page = useQuery(matterListQuery({ ...filter, ...(after === '' ? {} : { after }) }))
  const go = (to: LedgerFilterValue & { after?: string }, pages: readonly string[]) => void navigate(address(`/ledgers/${procedure.id}`, to), { state: { trail: pages } })
  const mayOpen = openingActions(procedure).some(([, action]) => holdsAny(session, action.by))
  const { next } = page.data ?? {}
  const quick = procedure.id === disputeMediation.id
  return (
    <>
      <header className="page-head">
        <div><h1>{procedure.title}台账</h1><p className="about">{procedure.about}</p></div>
        <div className="page-actions unprinted">
          {mayOpen && quick ? <><Link className="main-button" to={quickEntryAddress}>登记纠纷（两分钟）</Link><Link to={importAddress}>导入旧台账</Link></> : null}
          {mayOpen && !quick ? <Link className="main-button" to={openingAddress(procedure.id)}>登记新的{procedure.title}</Link> : null}
          <Download address={address(`/api/ledgers/${procedure.id}/export.xlsx`, filter)} name={`${procedure.title}台账.xlsx`}>导出Excel</Download>
          <Button onClick={() => window.print()}>打印</Button>
        </div>
      </header>
      <LedgerFilter key={search.toString()} procedure={procedure} places={places} value={value} onAsk={(asked) => go(asked, [])} />
      {page.error && !page.data ? <FailedRead error={page.error} again={() => void page.refetch()} /> : null}
      {page.isPending ? <Waiting what="台账" /> : null}
      {page.data ? (page.data.items.length === 0 ? <Empty procedure={procedure} filtered={search.size > 0} mayOpen={mayOpen} /> : <LedgerTable procedure={procedure} matters={page.data.items} areaName={nameOf} today={session.today} />) : null}
      <nav className="pages unprinted" aria-label="翻页">
        {trail.length > 0 ? <Button onClick={() => go({ ...value, after: trail.at(-1) ?? '' }, trail.slice(0, -1))}>上一页</Button> : null}
        {next === undefined ? null : <Button onClick={() => go({ ...value, after: next }, [...trail, after])}>下一页</Button>}
      </nav>
    </>
  )
}

function Empty({ procedure, filtered, mayOpen }: { readonly procedure: Procedure; readonly filtered: boolean; readonly mayOpen: boolean }) {
  if (filtered) return <p className="empty">没有符合条件的记录。可以放宽条件，或者点“清空”看全部。</p>
  return <p className="empty">还没有登记过。{mayOpen ? <Link to={openingAddress(procedure.id)}>登记第一件</Link> : '由有权办理的岗位登记后，这里会列出来。'}</p>
}

function filterIn(search: URLSearchParams): LedgerFilterValue {
  const said = (key: string) => search.get(key) ?? ''
  return { state: said('state'), from: said('from'), to: said('to'), place: said('place'), words: said('words'), flagged: said('flagged') === 'true' }
}

/** Where each earlier page began: the next page is known from the one before, never the other way round. */
function trailIn(state: unknown): readonly string[] {
  return typeof state === 'object' && state !== null && 'trail' in state && Array.isArray(state.trail) ? state.trail as readonly string[] : []
}
