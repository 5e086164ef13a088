// Colleagues who asked to stand aside, for whoever decides it: each leads to its matter.
import { Link } from 'react-router'
import { chineseDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import type { UndecidedRecusal } from '#office/reads/today.ts'

export function UndecidedList({ items }: { readonly items: readonly UndecidedRecusal[] }) {
  return (
    <ul>
      {items.map((each) => <li key={`${each.id} ${each.name}`}>{each.name}：<Link to={matterAddress(each)}>{each.title}</Link><span className="quiet">（{chineseDate(each.since)}声明）</span></li>)}
    </ul>
  )
}
