// Which days the table is of: a month, a quarter, half a year, a year, or any days at all.
import { Select } from 'antd'
import { useState } from 'react'
import { isPlainDate, yearOf } from '#calendar/plain-date.ts'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { periodOf, periodTitles, spanOfPeriod, type DaySpan } from '#office/components/period-chooser/periods.ts'
import { useSession } from '#office/use-session.ts'

type PeriodChooserProps = { readonly span: DaySpan; readonly onChoose: (span: DaySpan) => void }

const yearsBack = 10

export function PeriodChooser({ span, onChoose }: PeriodChooserProps) {
  const { today } = useSession()
  const [freely, setFreely] = useState(false)
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string }>(span)
  const year = yearOf(span.from)
  const period = freely ? 'other' : periodOf(span)
  const years = Array.from({ length: yearsBack }, (_, index) => yearOf(today) - index)
  const choose = (next: { readonly year: number; readonly period: string }) => {
    const chosen = spanOfPeriod(next.year, next.period)
    setFreely(chosen === undefined)
    if (chosen) onChoose(chosen)
    else setTyped(span)
  }
  const type = (next: { readonly from: string; readonly to: string }) => {
    setTyped(next)
    if (isPlainDate(next.from) && isPlainDate(next.to) && next.from <= next.to) onChoose({ from: next.from, to: next.to })
  }
  return (
    <div className="span-chooser unprinted">
      <label htmlFor="period-year">年度</label>
      <Select id="period-year" options={(years.includes(year) ? years : [...years, year]).map((each) => ({ value: each, label: `${each}年` }))} value={year} onChange={(chosen) => choose({ year: chosen, period: period === 'other' ? 'year' : period })} />
      <label htmlFor="period">统计期</label>
      <Select id="period" className="period" options={Object.entries(periodTitles).map(([value, label]) => ({ value, label }))} value={period} onChange={(chosen) => choose({ year, period: chosen })} />
      {period === 'other' ? (
        <>
          <DayInput id="period-from" label="从哪天" value={typed.from} onChange={(from) => type({ ...typed, from })} />
          <DayInput id="period-to" label="到哪天" value={typed.to} onChange={(to) => type({ ...typed, to })} />
        </>
      ) : null}
    </div>
  )
}
