// What this person may open, in their posts: one line for each kind of matter, one link for each way it may begin. Whoever may
// open much finds it by chapter; whoever may open little sees all at once.
import { Link } from 'react-router'
import { holdsAny } from '#office/actor.ts'
import { openingAddress } from '#office/addresses.ts'
import { chapters, openingActions, type Chapter } from '#office/declared.ts'
import { useSession } from '#office/use-session.ts'

/** As many kinds of matters as one takes in at a glance. */
const atAGlance = 12

export function QuickStart() {
  const session = useSession()
  const offers = chapters()
    .map((chapter) => ({ chapter, lines: linesOf(chapter).map((line) => ({ ...line, ways: line.ways.filter(([, action]) => holdsAny(session, action.by)) })).filter(({ ways }) => ways.length > 0) }))
    .filter(({ lines }) => lines.length > 0)
  const all = offers.reduce((count, { lines }) => count + lines.length, 0)
  if (all === 0) return <p className="quiet">您的岗位只查看，不登记新的事项。</p>
  return offers.map(({ chapter, lines }) => (
    <details key={chapter.id} className="quick" open={all <= atAGlance}>
      <summary>{chapter.title}</summary>
      <ul>
        {lines.map(({ procedure, ways }) => (
          <li key={procedure.id}>
            <span>{procedure.title}</span>
            <span className="ways-in">{ways.map(([key, action]) => <Link key={key} to={openingAddress(procedure.id, key)}>{action.title}</Link>)}</span>
          </li>
        ))}
      </ul>
    </details>
  ))
}

function linesOf({ procedures }: Chapter) {
  return procedures.map((procedure) => ({ procedure, ways: openingActions(procedure) }))
}
