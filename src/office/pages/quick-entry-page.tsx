// 两分钟记一件: a dispute written down on one page, in the village or at the desk.
import { Link, useNavigate } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { holdsAny } from '#office/actor.ts'
import { ledgerAddress, matterAddress, openingAddress } from '#office/addresses.ts'
import { openingAreas } from '#office/components/action-form/opening-areas.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { QuickForm } from '#office/components/quick-entry/quick-form.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { areasQuery } from '#office/reads/areas.ts'
import { useArea } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import '#office/components/quick-entry/quick-entry.css'

export function QuickEntryPage() {
  usePageTitle('登记纠纷')
  const session = useSession()
  const { area } = useArea()
  const areas = useQuery(areasQuery(area))
  const navigate = useNavigate()
  const client = useQueryClient()
  const { by } = disputeMediation.actions.takeUp
  return (
    <>
      <header className="page-head">
        <div><p className="kind"><Link to={ledgerAddress(disputeMediation.id)}>{disputeMediation.title}台账</Link></p><h1>登记纠纷</h1></div>
        <div className="page-actions"><Link to={openingAddress(disputeMediation.id)}>用完整的表登记</Link></div>
      </header>
      {holdsAny(session, by) ? null : <Notice title="您的岗位不能登记纠纷"><p>由人民调解员或者司法所登记。村里遇到纠纷，请告诉调解员。</p></Notice>}
      {areas.error ? <FailedRead error={areas.error} again={() => void areas.refetch()} /> : null}
      {areas.isPending ? <Waiting /> : null}
      {areas.data && holdsAny(session, by) ? (
        <QuickForm areas={openingAreas(disputeMediation, { session, by, areas: areas.data })} onDone={({ done, earlier }, at) => {
          void client.invalidateQueries()
          void navigate(matterAddress({ id: done.matter, tenant: at.slice(0, 9) }), { state: { opened: '纠纷', earlier } })
        }} />
      ) : null}
    </>
  )
}
