// What is overdue and what falls due within the month: until when, whose move it is, and how the date came about.
import { useState } from 'react'
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import { DueDate } from '#office/components/due-date/due-date.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { matterPageQuery } from '#office/reads/matter-page.ts'
import type { DueItem } from '#office/reads/today.ts'
import { useReading } from '#office/use-area.ts'

type DueListProps = { readonly items: readonly DueItem[]; readonly today: PlainDate; readonly areaName: (code: string) => string }

export function DueList({ items, today, areaName }: DueListProps) {
  if (items.length === 0) return <p className="quiet">今后30天内没有到期的事项，也没有逾期的事项。</p>
  return (
    <ul className="due-list">
      {items.map((item) => (
        <li key={`${item.matter} ${item.limit} ${item.due}`} className={item.overdue ? 'overdue' : ''}>
          <div className="due-what">
            <Link to={matterAddress({ id: item.matter, tenant: item.tenant })}>{item.title}</Link>
            <span className="quiet">{item.procedureTitle}　{item.number}　{areaName(item.area)}　{item.state}</span>
          </div>
          <div className="due-when">
            <span>{item.limitTitle}：<DueDate due={item.due} today={today} provisional={item.provisional} /></span>
            <div className="due-who"><span className="whose">等{item.whose}办理</span><Why item={item} /></div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The reckoning is read when it is asked for: a list of two hundred dates is opened in one or two places. */
function Why({ item }: { readonly item: DueItem }) {
  const [open, setOpen] = useState(false)
  const reading = useReading(item.tenant)
  const page = useQuery({ ...matterPageQuery({ id: item.matter, area: reading }), enabled: open })
  const deadline = page.data?.deadlines.find((each) => each.limit === item.limit && each.due === item.due)
  return (
    <details className="receipt" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={`“${item.title}”的到期日怎么算出来的`}>怎么算出来的</summary>
      {page.isPending && open ? <Waiting /> : null}
      {page.error ? <p>{page.error.message}</p> : null}
      {/* oxlint-disable-next-line react/no-array-index-key -- lines of a finished reckoning */}
      <ol>{(deadline?.receipt ?? []).map((line, index) => <li key={index}>{line}</li>)}</ol>
    </details>
  )
}
