// The report as it reads today. Every figure is a link into its records; a number typed by hand is marked, because nothing
// stands behind it.
import { Link } from 'react-router'
import type { Piece } from '#reports/chapter.ts'
import { work } from '#content/work.ts'
import { recordsAddress } from '#office/addresses.ts'
import type { ReportLine } from '#office/components/report-preview/report-lines.ts'

type ReportPreviewProps = { readonly lines: readonly ReportLine[]; readonly lineId: (line: number) => string; readonly span: { readonly area: string; readonly year: number } }

export function ReportPreview({ lines, lineId, span }: ReportPreviewProps) {
  return (
    <div className="report-text">
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines are known by their number
        <p key={index} id={lineId(index + 1)} tabIndex={-1} className={line.heading ? 'report-heading' : ''}>
          {/* oxlint-disable-next-line react/no-array-index-key -- pieces of one line */}
          {line.pieces.map((piece, place) => <OnePiece key={place} piece={piece} span={span} />)}
        </p>
      ))}
    </div>
  )
}

function OnePiece({ piece, span }: { readonly piece: Piece; readonly span: ReportPreviewProps['span'] }) {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'typed') return <mark className="typed" title="手写的数字，没有台账依据">{piece.text}</mark>
  if (!piece.known) return <mark className="found-error">{piece.text}</mark>
  const indicator = work.indicators.find((each) => each.id === piece.indicator)
  return <Link className="chip" to={recordsAddress({ indicator: piece.indicator, ...span })} target="_blank" rel="noopener" title={`${indicator?.title ?? ''}：${indicator?.definition ?? ''}`}>{piece.text}</Link>
}
