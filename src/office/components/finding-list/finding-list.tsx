// What the check-up found, gravest first, each leading to its place in the text.
import type { Finding, Grade } from '#checkup/finding.ts'
import { CitedText } from '#office/components/citations/cited-text.tsx'
import { useSession } from '#office/use-session.ts'

const grades: Readonly<Record<Grade, string>> = { error: '确定有误', doubt: '需要核实', missing: '缺少依据或内容' }

type FindingListProps = { readonly findings: readonly Finding[]; /** The id of a line's element. */ readonly lineId: (line: number) => string }

export function FindingList({ findings, lineId }: FindingListProps) {
  if (findings.length === 0) return <p className="quiet">没有发现问题。</p>
  return (Object.keys(grades) as Grade[]).map((grade) => {
    const some = findings.filter((each) => each.grade === grade)
    if (some.length === 0) return null
    return (
      <section key={grade} className={`findings findings-${grade}`}>
        <h3>{grades[grade]}（{some.length}处）</h3>
        <ol>{some.map((finding, index) => <One key={`${finding.code} ${index}`} finding={finding} lineId={lineId} />)}</ol>
      </section>
    )
  })
}

function One({ finding, lineId }: { readonly finding: Finding; readonly lineId: FindingListProps['lineId'] }) {
  const { today } = useSession()
  return (
    <li>
      {finding.message}
      {finding.at.map((place) => <a key={`${place.line} ${place.start}`} className="place" href={`#${lineId(place.line)}`}>第{place.line}行“{place.quote}”</a>)}
      <span className="basis"><CitedText text={finding.basis.join('；')} on={today} /></span>
    </li>
  )
}
