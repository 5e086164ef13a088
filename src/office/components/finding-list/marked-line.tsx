// One line of a checked text, with what was found in it marked.
import type { Finding } from '#checkup/finding.ts'

type MarkedLineProps = { readonly text: string; readonly line: number; readonly findings: readonly Finding[] }

export function MarkedLine({ text, line, findings }: MarkedLineProps) {
  const places = findings.flatMap((finding) => finding.at.filter((each) => each.line === line).map((each) => ({ ...each, grade: finding.grade, message: finding.message })))
  const edges = [...new Set([0, text.length, ...places.flatMap((each) => [each.start, each.end])])].sort((one, other) => one - other)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    const over = places.filter((each) => each.start <= start && end <= each.end)
    const [gravest] = over
    const words = text.slice(start, end)
    return gravest ? <mark key={start} className={`found-${gravest.grade}`} title={over.map((each) => each.message).join('\n')}>{words}</mark> : <span key={start}>{words}</span>
  })
}
