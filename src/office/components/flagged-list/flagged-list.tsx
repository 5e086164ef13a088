// Facts that fall short of the law: recorded truthfully, and said until they are mended. Each said once, with all it is true of.
import { Link } from 'react-router'
import { matterAddress } from '#office/addresses.ts'
import { latest } from '#office/declared.ts'
import type { ListedMatter } from '#office/reads/matter-list.ts'

export function FlaggedList({ matters }: { readonly matters: readonly ListedMatter[] }) {
  if (matters.length === 0) return <p className="quiet">没有与法定要求不符的情况。</p>
  const shortcomings = [...new Set(matters.flatMap((matter) => matter.flags.map((code) => `${matter.procedure} ${code}`)))]
  return (
    <ul className="flagged">
      {shortcomings.map((each) => {
        const [id = '', code = ''] = each.split(' ')
        const procedure = latest(id)
        const some = matters.filter((matter) => matter.procedure === id && matter.flags.includes(code))
        return (
          <li key={each}>
            <span>{procedure?.flags.find((flag) => flag.code === code)?.sentence ?? code}</span>
            <span className="quiet">{procedure?.title}{some.length}件</span>
            <span className="flagged-matters">{some.map((matter) => <Link key={matter.id} to={matterAddress(matter)}>{matter.title}</Link>)}</span>
          </li>
        )
      })}
    </ul>
  )
}
