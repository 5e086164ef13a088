// A figure broken down, as its definition says: by place or by what was chosen.
import { useQuery } from '@tanstack/react-query'
import { work } from '#content/work.ts'
import { partsQuery, type FigurePart } from '#office/reads/own-indicators.ts'
import { usePlaces } from '#office/use-area.ts'
import { definableFields } from '#procedure/definable-fields.ts'
import { figureText } from '#procedure/figure-text.ts'
import type { IndicatorDefinition } from '#procedure/indicator-definition.ts'

type FigurePartsProps = { readonly definition: IndicatorDefinition; readonly span: { readonly area: string; readonly year: number } }

export function FigureParts({ definition, span }: FigurePartsProps) {
  const parts = useQuery(partsQuery({ indicator: definition.id, ...span }))
  return parts.data && parts.data.length > 0 ? <PartTable parts={parts.data} definition={definition} area={span.area} /> : null
}

type PartTableProps = { readonly parts: readonly FigurePart[]; readonly definition: IndicatorDefinition; readonly area: string }

export function PartTable({ parts, definition, area }: PartTableProps) {
  const { nameOf } = usePlaces(area)
  const field = definableFields(work, definition.procedure).find((each) => each.path === definition.parts)?.field
  const title = (part: string) => (definition.parts === 'area' ? nameOf(part) : field?.kind === 'choice' ? field.of[part] ?? '（没有填写）' : part)
  return (
    <table className="inner">
      <caption>分项</caption>
      <thead><tr><th scope="col">分项</th><th scope="col" className="amount">数字</th><th scope="col" className="amount">记录</th></tr></thead>
      <tbody>{parts.map((each) => <tr key={each.part}><th scope="row">{title(each.part)}</th><td className="amount">{figureText({ value: each.value, unit: definition.unit })}{definition.unit}</td><td className="amount">{each.records}条</td></tr>)}</tbody>
    </table>
  )
}
