// A day: typed in any usual way, or picked from the browser's own calendar. The weekday beside it shows a slip at once.
import { Button, Input } from 'antd'
import { useRef } from 'react'
import { isPlainDate, weekdayOf } from '#calendar/plain-date.ts'
import { readDay } from '#office/components/day-input/read-day.ts'

type DayInputProps = {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly faulty?: boolean
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

export function DayInput({ id, value, onChange, label, describedBy, faulty = false }: DayInputProps) {
  const picker = useRef<HTMLInputElement>(null)
  const day = readDay(value)
  return (
    <div className="day-input">
      <Input id={id} value={value} placeholder="如20240305" inputMode="numeric" autoComplete="off" aria-label={label} aria-describedby={describedBy} aria-invalid={faulty} status={faulty ? 'error' : ''}
        onChange={(event) => onChange(event.target.value)} onBlur={() => onChange(day)} />
      <span className="weekday" aria-live="polite">{isPlainDate(day) ? `星期${weekdays[weekdayOf(day) - 1]}` : ''}</span>
      <Button onClick={() => picker.current?.showPicker()} aria-label={`从日历里选${label ?? '日期'}`}>选日期</Button>
      <input ref={picker} type="date" className="day-picker" tabIndex={-1} aria-hidden="true" value={isPlainDate(day) ? day : ''} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
