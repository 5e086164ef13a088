// Disputes that may be about the same people or place. It is the mediator's to judge; a name alone proves nothing.
import { Link } from 'react-router'
import { chineseDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import type { Related, RelatedDispute } from '#office/reads/related-disputes.ts'

const alike = { identity: '身份证号相同', phone: '姓名和电话相同', name: '姓名相同', place: '地点相同' } as const

export function RelatedList({ related, areaName }: { readonly related: Related; readonly areaName: (code: string) => string }) {
  return (
    <>
      <ul className="related">
        {related.disputes.map((each) => (
          <li key={each.id}>
            <Link to={matterAddress(each)}>{each.number}　{each.title}</Link>
            <span className="quiet">{chineseDate(each.openedOn)}　{areaName(each.area)}　{each.state}</span>
            <span>{judged(each)}</span>
          </li>
        ))}
      </ul>
      {related.elsewhere > 0 ? <p>乡镇里您看不到的地方还有{related.elsewhere}件，可能是同一当事人，可以问司法所。</p> : null}
    </>
  )
}

function judged(each: RelatedDispute): string {
  const why = each.alike.map((kind) => alike[kind]).join('、')
  if (each.sure) return `当事人相同（${why}）`
  return each.alike.includes('name') ? `可能是同一当事人（${why}）` : `可能是同一地点（${why}）`
}
