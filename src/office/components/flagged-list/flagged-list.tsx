// Facts that fall short of the law: recorded truthfully, and said until they are mended.
import { Link } from 'react-router'
import { matterAddress } from '#office/addresses.ts'
import { latest } from '#office/declared.ts'
import type { ListedMatter } from '#office/reads/matter-list.ts'

export function FlaggedList({ matters }: { readonly matters: readonly ListedMatter[] }) {
  if (matters.length === 0) return <p className="quiet">没有与法定要求不符的情况。</p>
  return (
    <ul className="flagged">
      {matters.map((matter) => (
        <li key={matter.id}>
          <Link to={matterAddress(matter)}>{matter.title}</Link>
          <span className="quiet">{latest(matter.procedure)?.title}　{matter.state}</span>
          <span>{matter.flags.map((code) => latest(matter.procedure)?.flags.find((flag) => flag.code === code)?.sentence ?? code).join('；')}</span>
        </li>
      ))}
    </ul>
  )
}
