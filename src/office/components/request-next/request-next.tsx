// On the page of a request: the way into the ledger it belongs in, with what was sent filled in; and, once there, the way to that matter.
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { matterAddress, requestOpeningAddress } from '#office/addresses.ts'
import { nextOfRequestQuery } from '#office/reads/public-request.ts'

export function RequestNext({ id, reading }: { readonly id: string; readonly reading: string }) {
  const next = useQuery(nextOfRequestQuery({ id, area: reading })).data
  if (next?.became) return <p className="request-next">已登记为：<Link to={matterAddress(next.became)}>{next.became.title}</Link>（{next.became.state}）</p>
  if (!next?.ledger?.open) return null
  const { procedure, title, may, by } = next.ledger
  if (!may) return <p className="request-next quiet">要登记到“{title}”台账的，由{by.join('、')}办理。</p>
  return <p className="request-next"><Link className="as-button" to={requestOpeningAddress({ id, procedure, reading })}>登记到“{title}”台账</Link> <span className="quiet">来件的内容已经填好，核对、补上缺的就能登记；登记以后这条来件自动算作已转办。</span></p>
}
