// Which place and which year the figures are of.
import { Select } from 'antd'
import { yearOf } from '#calendar/plain-date.ts'
import { useArea, usePlaces } from '#office/use-area.ts'
import { useSession } from '#office/use-session.ts'

type SpanChooserProps = { readonly area: string; readonly year: number; readonly onChoose: (span: { readonly area?: string; readonly year?: number }) => void }

const yearsBack = 10

export function SpanChooser({ area, year, onChoose }: SpanChooserProps) {
  const { today } = useSession()
  const { area: own } = useArea()
  const { township, places } = usePlaces(own)
  const whole = { value: own, label: own.length < 9 ? '全县（市、区）' : own.length === 9 ? township?.name ?? own : places.find((each) => each.code === own)?.name ?? own }
  const parts = places.filter((each) => each.code !== own).map((each) => ({ value: each.code, label: each.name }))
  const years = Array.from({ length: yearsBack }, (_, index) => yearOf(today) - index)
  const listed = years.includes(year) ? years : [...years, year]
  return (
    <div className="span-chooser unprinted">
      <label htmlFor="span-year">年度</label>
      <Select id="span-year" options={listed.map((each) => ({ value: each, label: `${each}年` }))} value={year} onChange={(chosen) => onChoose({ year: chosen })} />
      {parts.length > 0 ? <><label htmlFor="span-area">地方</label><Select id="span-area" className="span-area" showSearch={{ optionFilterProp: 'label' }} options={[whole, ...parts]} value={area} onChange={(chosen) => onChoose({ area: chosen })} /></> : null}
    </div>
  )
}
