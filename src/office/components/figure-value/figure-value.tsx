// A figure as it is read: the number with its unit, or why there is none; for a rate, what it was divided by.
import { figureText } from '#procedure/figure-text.ts'
import type { Figure } from '#office/reads/figures.ts'

export function FigureValue({ figure }: { readonly figure: Figure }) {
  if (figure.value === undefined) return <span className="quiet">{figure.denominator === undefined ? '尚无来源' : '无（没有可作分母的记录）'}</span>
  const unit = figure.unit === '%' ? '' : figure.unit
  return (
    <span className="figure-value">
      {figureText(figure)}{unit}
      {figure.denominator === undefined ? null : <span className="quiet">（{figure.numerator}／{figure.denominator}）</span>}
    </span>
  )
}
