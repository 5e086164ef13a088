// 数字: every declared figure of a place and year, with its counting rule, opening into its records.
import { Button } from 'antd'
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { work } from '#content/work.ts'
import { systems, type SystemId } from '#procedure/procedure.ts'
import type { Indicator } from '#procedure/indicator.ts'
import { recordsAddress } from '#office/addresses.ts'
import { FigureValue } from '#office/components/figure-value/figure-value.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { SpanChooser } from '#office/components/span-chooser/span-chooser.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { figuresQuery, type Figure } from '#office/reads/figures.ts'
import { usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSpan } from '#office/use-span.ts'

export function FiguresPage() {
  usePageTitle('数字')
  const { area, year, decided, choose } = useSpan()
  const { nameOf } = usePlaces(area)
  const figures = useQuery({ ...figuresQuery({ area, year }), enabled: decided })
  return (
    <>
      <header className="page-head">
        <div><h1>{year}年数字<span className="quiet">　{nameOf(area)}</span></h1><p className="about">每个数字都由台账逐条加出来。点开数字，看到是哪些记录。</p></div>
        <div className="page-actions unprinted"><SpanChooser area={area} year={year} onChoose={choose} /><Button onClick={() => window.print()}>打印</Button></div>
      </header>
      {figures.error ? <FailedRead error={figures.error} again={() => void figures.refetch()} /> : null}
      {figures.isPending ? <Waiting what="数字" /> : null}
      {figures.data ? (Object.keys(systems) as SystemId[]).map((id) => <ChapterFigures key={id} system={id} figures={figures.data} span={{ area, year }} />) : null}
    </>
  )
}

type ChapterFiguresProps = { readonly system: SystemId; readonly figures: readonly Figure[]; readonly span: { readonly area: string; readonly year: number } }

function ChapterFigures({ system: id, figures, span }: ChapterFiguresProps) {
  const rows = work.indicators.filter((each) => each.system === id).flatMap((indicator) => {
    const figure = figures.find((each) => each.id === indicator.id)
    return figure ? [{ indicator, figure }] : []
  })
  const own = figures.filter((each) => each.own?.system === id)
  if (rows.length + own.length === 0) return null
  return (
    <section aria-labelledby={`figures-${id}`}>
      <h2 id={`figures-${id}`}>{systems[id]}</h2>
      <table className="figures">
        <thead><tr><th scope="col">指标</th><th scope="col" className="amount">数字</th><th scope="col" className="amount">记录</th><th scope="col">口径</th></tr></thead>
        <tbody>{rows.map(({ indicator, figure }) => <Row key={indicator.id} indicator={indicator} figure={figure} span={span} />)}{own.map((figure) => <OwnRow key={figure.id} figure={figure} span={span} />)}</tbody>
      </table>
    </section>
  )
}

function Row({ indicator, figure, span }: { readonly indicator: Indicator; readonly figure: Figure; readonly span: { readonly area: string; readonly year: number } }) {
  return (
    <tr>
      <th scope="row">{indicator.title}</th>
      <td className="amount" data-label="数字"><Link to={recordsAddress({ indicator: indicator.id, ...span })} aria-label={`${indicator.title}：看这个数字是哪些记录`}><FigureValue figure={figure} /></Link></td>
      <td className="amount" data-label="记录">{figure.records}条</td>
      <td data-label="口径" className="definition">{indicator.measure === 'attested' ? <span className="mark-outside">外部数据</span> : null}{indicator.definition}</td>
    </tr>
  )
}

function OwnRow({ figure, span }: { readonly figure: Figure; readonly span: { readonly area: string; readonly year: number } }) {
  return (
    <tr>
      <th scope="row">{figure.title}</th>
      <td className="amount" data-label="数字"><Link to={recordsAddress({ indicator: figure.id, ...span })} aria-label={`${figure.title}：看这个数字是哪些记录`}><FigureValue figure={figure} /></Link></td>
      <td className="amount" data-label="记录">{figure.records}条</td>
      <td data-label="口径" className="definition"><span className="mark-outside">自定指标</span>{figure.own?.definition}</td>
    </tr>
  )
}
