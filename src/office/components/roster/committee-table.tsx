// Committees by village, company or trade: who sits on them, who elected them, until when.
import { Link } from 'react-router'
import type { PlainDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import { ShortfallList } from '#office/components/roster/shortfall-list.tsx'
import type { RosterCommittee } from '#office/reads/roster.ts'

type CommitteeTableProps = { readonly committees: readonly RosterCommittee[]; readonly on: PlainDate; readonly areaName: (code: string) => string }

export function CommitteeTable({ committees, on, areaName }: CommitteeTableProps) {
  return (
    <table className="list">
      <caption>共{committees.length}个</caption>
      <thead><tr><th scope="col">调委会</th><th scope="col">设在</th><th scope="col">成员</th><th scope="col">怎样产生</th><th scope="col">任期</th><th scope="col">不足</th></tr></thead>
      <tbody>
        {committees.map((each) => (
          <tr key={each.id}>
            <td data-label="调委会"><Link to={matterAddress(each)}>{each.name}</Link></td>
            <td data-label="设在">{[areaName(each.area), each.organisation, each.trade].filter((part) => part !== '').join('　')}<span className="basis">{each.kind}</span></td>
            <td data-label="成员">{each.members.length}人（女{each.members.filter((member) => member.woman).length}人）<span className="basis">{each.members.map((member) => `${member.name}${member.post === '委员' ? '' : `（${member.post}）`}`).join('、')}</span></td>
            <td data-label="怎样产生">{each.electedBy}</td>
            <td data-label="任期">{each.since ?? ''}至{each.ends ?? ''}{each.endsSoon ? <span className="flag">90天内届满，请准备换届。</span> : null}</td>
            <td data-label="不足">{each.shortfalls.length === 0 ? '没有' : <ShortfallList shortfalls={each.shortfalls} on={on} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
