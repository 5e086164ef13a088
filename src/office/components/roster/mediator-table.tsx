// Mediators, full and part time, with the training of the year.
import { Link } from 'react-router'
import type { PlainDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import { ShortfallList } from '#office/components/roster/shortfall-list.tsx'
import type { RosterMediator } from '#office/reads/roster.ts'

type MediatorTableProps = { readonly mediators: readonly RosterMediator[]; readonly on: PlainDate; readonly areaName: (code: string) => string }

export function MediatorTable({ mediators, on, areaName }: MediatorTableProps) {
  const fullTime = mediators.filter((each) => each.engagement === '专职').length
  return (
    <table className="list">
      <caption>共{mediators.length}名，专职{fullTime}名，兼职{mediators.length - fullTime}名</caption>
      <thead><tr><th scope="col">姓名</th><th scope="col">专职或兼职</th><th scope="col">来源</th><th scope="col">所在调委会</th><th scope="col">{on.slice(0, 4)}年培训</th></tr></thead>
      <tbody>
        {mediators.map((each) => (
          <tr key={each.id}>
            <td data-label="姓名"><Link to={matterAddress(each)}>{each.name}</Link><span className="basis">{areaName(each.area)}</span><ShortfallList shortfalls={each.shortfalls} on={on} /></td>
            <td data-label="专职或兼职">{each.engagement}</td>
            <td data-label="来源">{each.source}</td>
            <td data-label="所在调委会">{each.committees.join('、')}</td>
            <td data-label="本年培训">{each.trainings === 0 ? `没有登记${each.trainedOn === null ? '' : `（上次${each.trainedOn}）`}` : `${each.trainings}次${each.hours > 0 ? `，${each.hours}学时` : ''}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
