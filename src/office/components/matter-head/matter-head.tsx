// Which matter this is, where it stands, and what in it falls short of the law.
import { chineseDate } from '#calendar/plain-date.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { Citations } from '#office/components/citations/citations.tsx'
import type { MatterPage } from '#office/reads/matter-page.ts'
import { useSession } from '#office/use-session.ts'

type MatterHeadProps = { readonly page: MatterPage; readonly procedure: Procedure; readonly areaName: string }

export function MatterHead({ page, procedure, areaName }: MatterHeadProps) {
  const { today } = useSession()
  return (
    <header className="matter-head">
      <p className="kind">{procedure.title}　{page.number}</p>
      <h1 tabIndex={-1}>{page.title}</h1>
      <p className="facts">
        <strong className="state">{page.state}</strong>
        <span>{areaName}</span>
        <span>{chineseDate(page.openedOn)}登记</span>
        {page.lastDay === null ? null : <span>{chineseDate(page.lastDay)}{page.lastDay < today ? '到期，已经自动结束' : '到期，过了自动结束'}</span>}
        {page.closedOn === null || page.lastDay !== null ? null : <span>{chineseDate(page.closedOn)}办结</span>}
      </p>
      {page.keeper === null ? null : (
        <p className="facts">
          <span>现由<strong>{page.keeper.who}</strong>负责，从{chineseDate(page.keeper.since)}起</span>
          {page.keeper.to ? <span>{chineseDate(page.keeper.to.since)}移交给<strong>{page.keeper.to.who}</strong>，等待接收</span> : null}
        </p>
      )}
      {page.flags.length === 0 ? null : (
        <ul className="flags" aria-label="需要注意">
          {page.flags.map((flag) => (
            <li key={flag.code}>{flag.sentence}<Citations basis={procedure.flags.find((each) => each.code === flag.code)?.basis ?? []} on={today} /></li>
          ))}
        </ul>
      )}
    </header>
  )
}
