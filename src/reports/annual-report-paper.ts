// The annual report as an official paper: chapters with their figures set in and marked, the signature, and an annex that
// tells for every mark what was counted, how, and from how many records.
import type { Block, PaperDocument } from '#documents/block.ts'
import { annexHead, closing, heading, numberLine, paragraph, table, title } from '#documents/block.ts'
import { figureText as tracedFigure, type Content, type Inline } from '#documents/inline.ts'
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import type { WitnessedFigure } from '#procedure/guard.ts'
import { figureText } from '#procedure/figure-text.ts'
import { piecesOf, type Chapter } from '#reports/chapter.ts'

export type ReportPaper = {
  readonly organ: string
  readonly name: string
  readonly year: number
  readonly chapters: readonly Partial<Chapter>[]
  readonly figures: readonly WitnessedFigure[]
  /** Ledger position the figures were read at. */
  readonly position: number
  /** Absent: a draft. */
  readonly signedOn?: PlainDate
  readonly issuedAs?: string
  readonly indicator: (id: string) => { readonly title: string; readonly definition: string; readonly measure: string } | undefined
}

export function annualReportPaper(report: ReportPaper): PaperDocument {
  const known = new Map(report.figures.map((each) => [each.id, each]))
  const marks = new Map<string, number>()
  const chapters = report.chapters.flatMap((chapter) => chapterBlocks(chapter, known, marks))
  return {
    title: `${report.name}${report.year}年法治政府建设工作报告`,
    layout: 'official',
    blocks: [
      ...(report.issuedAs ? [numberLine(report.issuedAs)] : []),
      title(`${report.name}${report.year}年\n法治政府建设工作报告`),
      ...chapters,
      closing(report.organ, report.signedOn ? chineseDate(report.signedOn) : '（草稿，尚未签发）', report.signedOn !== undefined),
      ...annex(report, known, marks),
    ],
  }
}

function chapterBlocks(chapter: Partial<Chapter>, known: ReadonlyMap<string, WitnessedFigure>, marks: Map<string, number>): readonly Block[] {
  const headed = chapter.heading ? [heading(levelOf(chapter.heading), chapter.heading)] : []
  const paragraphs = (chapter.body ?? '').split('\n').filter((line) => line.trim() !== '').map((line) => paragraph(...inlines(line, known, marks)))
  return [...headed, ...paragraphs]
}

function inlines(line: string, known: ReadonlyMap<string, WitnessedFigure>, marks: Map<string, number>): readonly Inline[] {
  return piecesOf(line, known).map((piece): Inline => {
    if (piece.kind !== 'figure') return piece.text
    if (!marks.has(piece.indicator)) marks.set(piece.indicator, marks.size + 1)
    return tracedFigure(piece.text, { mark: markText(marks.get(piece.indicator) ?? 0) })
  })
}

function levelOf(text: string): 1 | 2 {
  return text.startsWith('（') ? 2 : 1
}

function annex(report: ReportPaper, known: ReadonlyMap<string, WitnessedFigure>, marks: ReadonlyMap<string, number>): readonly Block[] {
  if (marks.size === 0) return []
  return [
    annexHead('附件', '报告数字口径与台账出处'),
    paragraph(`本表所列数字由台账逐条汇总，取数截至台账第${report.position}条记录。比率列明分子、分母；标“外部”的为其他机关数据，以其来源文件为准。`),
    table(
      [{ title: '标记', width: 1, align: 'center' }, { title: '指标', width: 3 }, { title: '数字', width: 2, align: 'right' }, { title: '记录数', width: 1.4, align: 'right' }, { title: '口径', width: 6 }],
      [...marks].map(([id, mark]) => annexRow(markText(mark), known.get(id), report.indicator(id))),
    ),
  ]
}

function annexRow(mark: string, found: WitnessedFigure | undefined, indicator: ReturnType<ReportPaper['indicator']>): readonly Content[] {
  const parts = found?.denominator === undefined ? '' : `\n（${found.numerator}/${found.denominator}）`
  const said = indicator ?? found?.said
  const outside = indicator?.measure === 'attested' ? '【外部】' : ''
  return [{ kind: 'anchor', mark }, said?.title ?? '', found ? `${figureText(found)}${found.unit === '%' ? '' : found.unit}${parts}` : '', String(found?.records ?? 0), `${outside}${said?.definition ?? ''}`]
}

/** In brackets, so that 13 with mark 1 is never read as 131. */
function markText(mark: number): string {
  return `[${mark}]`
}
