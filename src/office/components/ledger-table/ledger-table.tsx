// The rows of a ledger: what it is, where it stands, since when, and until when somebody must move.
import { Link } from 'react-router'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Keeper, Procedure } from '#procedure/procedure.ts'
import { numberText } from '#projections/number-text.ts'
import { matterAddress } from '#office/addresses.ts'
import { DueDate } from '#office/components/due-date/due-date.tsx'
import type { ListedMatter } from '#office/reads/matter-list.ts'

type LedgerTableProps = { readonly procedure: Procedure; readonly matters: readonly ListedMatter[]; readonly areaName: (code: string) => string; readonly today: PlainDate }

export function LedgerTable({ procedure, matters, areaName, today }: LedgerTableProps) {
  const sentence = (code: string) => procedure.flags.find((flag) => flag.code === code)?.sentence ?? code
  return (
    <table className="list">
      <thead><tr><th scope="col">编号</th><th scope="col">名称</th><th scope="col">地点</th><th scope="col">状态</th>{procedure.keeper ? <th scope="col">现由谁负责</th> : null}<th scope="col">登记日期</th><th scope="col">办理期限</th></tr></thead>
      <tbody>
        {matters.map((matter) => (
          <tr key={matter.id}>
            <td data-label="编号" className="number">{numberText(procedure, matter)}</td>
            <td data-label="名称">
              <Link to={matterAddress(matter)}>{matter.title}</Link>
              {matter.flags.map((code) => <span key={code} className="flag">{sentence(code)}</span>)}
            </td>
            <td data-label="地点">{areaName(matter.area)}</td>
            <td data-label="状态" className="day">{matter.state}</td>
            {procedure.keeper ? <td data-label="现由谁负责"><KeeperText keeper={matter.keeper ?? undefined} /></td> : null}
            <td data-label="登记日期" className="day">{matter.openedOn}</td>
            <td data-label="办理期限">{matter.nextDue ? <DueDate due={matter.nextDue} today={today} /> : <span className="quiet">{withoutDue(matter, today)}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Of what is for named days, when it is over by itself; a state of its own it has none for that. */
function withoutDue({ lastDay, closedOn }: ListedMatter, today: PlainDate): string {
  if (lastDay) return lastDay < today ? `${lastDay}到期，已经自动结束` : `${lastDay}到期`
  return closedOn ? `${closedOn}办结` : '无'
}

function KeeperText({ keeper }: { readonly keeper: Keeper | undefined }) {
  if (!keeper) return null
  return (
    <>
      {keeper.who} <span className="quiet day">{keeper.since}起</span>
      {keeper.to ? <><br />移交给{keeper.to.who}，<span className="quiet day">{keeper.to.since}起等待接收</span></> : null}
    </>
  )
}
