// 期限账: how a date came about, line by line. Closed until asked for; printed open.
import { CitedText } from '#office/components/citations/cited-text.tsx'
import { useSession } from '#office/use-session.ts'

export function Receipt({ lines, open = false }: { readonly lines: readonly string[]; readonly open?: boolean }) {
  const { today } = useSession()
  if (lines.length === 0) return null
  return (
    <details className="receipt" open={open}>
      <summary>这个日期怎么算出来的</summary>
      {/* oxlint-disable-next-line react/no-array-index-key -- lines of a finished reckoning */}
      <ol>{lines.map((line, index) => <li key={index}><CitedText text={line} on={today} /></li>)}</ol>
    </details>
  )
}
