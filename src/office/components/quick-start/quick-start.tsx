// What this person may open, in their posts: one line for each kind of matter, one link for each way it may begin.
import { Link } from 'react-router'
import { holdsAny } from '#office/actor.ts'
import { openingAddress } from '#office/addresses.ts'
import { chapters, openingActions } from '#office/declared.ts'
import { useSession } from '#office/use-session.ts'

export function QuickStart() {
  const session = useSession()
  const offers = chapters().flatMap((chapter) => chapter.procedures)
    .map((procedure) => ({ procedure, ways: openingActions(procedure).filter(([, action]) => holdsAny(session, action.by)) }))
    .filter(({ ways }) => ways.length > 0)
  if (offers.length === 0) return <p className="quiet">您的岗位只查看，不登记新的事项。</p>
  return (
    <ul className="quick">
      {offers.map(({ procedure, ways }) => (
        <li key={procedure.id}>
          <span>{procedure.title}</span>
          <span className="ways-in">{ways.map(([key, action]) => <Link key={key} to={openingAddress(procedure.id, key)}>{action.title}</Link>)}</span>
        </li>
      ))}
    </ul>
  )
}
