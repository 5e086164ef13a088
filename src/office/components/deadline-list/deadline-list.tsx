// The dates that run in a matter, the ones still open first.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { DueDate } from '#office/components/due-date/due-date.tsx'
import { Receipt } from '#office/components/due-date/receipt.tsx'
import type { RunningDeadline } from '#office/reads/matter-page.ts'

export function DeadlineList({ deadlines, today }: { readonly deadlines: readonly RunningDeadline[]; readonly today: PlainDate }) {
  if (deadlines.length === 0) return <p className="quiet">本事项目前没有期限。</p>
  const open = deadlines.filter(isOpen)
  const settled = deadlines.filter((each) => !isOpen(each))
  return (
    <ul className="deadlines">
      {[...open, ...settled].map((each, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- one limit may run several times in a matter
        <li key={`${each.limit} ${index}`}>
          <span className="what">{each.title}</span>
          {isOpen(each) ? <DueDate due={each.due} today={today} provisional={each.provisional} /> : <Settled deadline={each} />}
          {isOpen(each) ? <span className="whose">等{each.whose}办理</span> : null}
          <Receipt lines={each.receipt} />
        </li>
      ))}
    </ul>
  )
}

function isOpen({ state }: RunningDeadline): boolean {
  return state === 'running' || state === 'overdue' || state === 'paused'
}

/** What nobody had to do is over with its day; what was owed was done in time or late. */
function Settled({ deadline: { state, due, settledOn } }: { readonly deadline: RunningDeadline }) {
  if (state === 'over' || settledOn === null) return <span className="due">{due === null ? '期满' : `${chineseDate(due)}期满`}</span>
  return <span className={state === 'missed' ? 'due overdue' : 'due'}>{chineseDate(settledOn)}{state === 'missed' ? '办结，超过期限' : '按期办结'}</span>
}
