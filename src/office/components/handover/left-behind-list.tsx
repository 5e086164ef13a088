// Who has left with work still open, for whoever arranges that somebody takes it over.
import { Link } from 'react-router'
import { openingAddress } from '#office/addresses.ts'
import { handoverProcedure } from '#office/reads/handover.ts'
import type { LeftBehind } from '#office/reads/today.ts'
import { postTitle } from '#people/post.ts'

export function LeftBehindList({ items }: { readonly items: readonly LeftBehind[] }) {
  return (
    <ul>
      {items.map((each) => <li key={`${each.account} ${each.post}`}>{each.name}<span className="quiet">（原{postTitle(each.post)}）</span>经手的{each.matters}件还没有办结，<Link to={openingAddress(handoverProcedure, 'arrange')}>安排交接</Link></li>)}
    </ul>
  )
}
