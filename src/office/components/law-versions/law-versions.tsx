// The versions of a law on the shelf: since when and until when each is in force, and how that is known.
import { Link } from 'react-router'
import { chineseDate } from '#calendar/plain-date.ts'
import type { EditionView, LawHead } from '#library/law-view.ts'
import { lawAddress, lawChangesAddress, lawImpactAddress } from '#office/addresses.ts'

export function LawVersions({ law }: { readonly law: LawHead }) {
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">版本</h2>
      <ol className="law-versions">
        {law.editions.map((each, index) => {
          const before = law.editions[index - 1]
          return (
            <li key={each.day} aria-current={each.day === law.edition.day ? 'true' : undefined}>
              <Link to={lawAddress(law.key, { version: each.day })}>{chineseDate(each.day)}的文本</Link>
              <span>{inForceText(each)}</span>
              {before ? <Link to={lawChangesAddress(law.key, { before: before.day, after: each.day })}>与上一版本比对</Link> : null}
            </li>
          )
        })}
      </ol>
      {law.law === undefined ? null : <p><Link to={lawImpactAddress(law.law)}>哪些程序、期限、文书和在办事项引用这部法</Link></p>}
    </section>
  )
}

const whence = { given: '导入时指明', book: '按系统的法规目录', stated: '文本写明', assumed: '文本没有写明，按通过或修改的日期推定，请核对' } as const

export function inForceText({ from, to, fromWhere, inForce }: EditionView): string {
  return `${chineseDate(from)}起施行（${whence[fromWhere]}）${to === undefined ? '' : `，施行至${chineseDate(to)}`}${inForce ? '' : '，所查的那天不在施行期'}`
}
