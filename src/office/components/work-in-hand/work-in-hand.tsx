// How many matters stand where, by kind of work; every number leads to them.
import { Link } from 'react-router'
import { ledgerAddress } from '#office/addresses.ts'
import { chapters } from '#office/declared.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { Today } from '#office/reads/today.ts'

export function WorkInHand({ open }: { readonly open: Today['open'] }) {
  // Who stands on a register is not waiting for anybody.
  const waiting = (procedure: Procedure) => open.filter((count) => count.procedure === procedure.id && !procedure.register?.standing.includes(count.state))
  const procedures = chapters().flatMap((chapter) => chapter.procedures).filter((each) => waiting(each).length > 0)
  if (procedures.length === 0) return <p className="quiet">没有在办的事项。从“登记新的事项”开始：做了什么，当时记一次。</p>
  return (
    <dl className="in-hand">
      {procedures.map((procedure) => (
        <div key={procedure.id}>
          <dt><Link to={ledgerAddress(procedure.id)}>{procedure.title}</Link></dt>
          <dd>
            {waiting(procedure).map((count) => (
              <Link key={count.state} to={ledgerAddress(procedure.id, { state: count.state })}>{count.state} {count.count}件</Link>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
