// What this person may open, in their posts: one button for each.
import { Link } from 'react-router'
import { holdsAny } from '#office/actor.ts'
import { openingAddress } from '#office/addresses.ts'
import { chapters, openingActions } from '#office/declared.ts'
import { useSession } from '#office/use-session.ts'

export function QuickStart() {
  const session = useSession()
  const offers = chapters().flatMap((chapter) => chapter.procedures.flatMap((procedure) =>
    openingActions(procedure).filter(([, action]) => holdsAny(session, action.by)).map(([key, action]) => ({ procedure, key, action }))))
  if (offers.length === 0) return <p className="quiet">您的岗位只查看，不登记新的事项。</p>
  return (
    <ul className="quick">
      {offers.map(({ procedure, key, action }) => (
        <li key={`${procedure.id} ${key}`}><Link className="quick-button" to={openingAddress(procedure.id, key)}>{procedure.title}<span>{action.title}</span></Link></li>
      ))}
    </ul>
  )
}
