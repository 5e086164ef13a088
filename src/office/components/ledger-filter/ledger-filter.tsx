// Narrows a ledger. What is asked stands in the address, so that it can be kept, sent and gone back to.
import { Button, Checkbox, Input, Select } from 'antd'
import { useState, type FormEvent } from 'react'
import { withdrawn } from '#matters/evolve.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import type { Place } from '#office/reads/areas.ts'

export type LedgerFilterValue = { readonly state?: string; readonly from?: string; readonly to?: string; readonly place?: string; readonly words?: string; readonly flagged?: boolean }

type LedgerFilterProps = { readonly procedure: Procedure; readonly places: readonly Place[]; readonly value: LedgerFilterValue; readonly onAsk: (value: LedgerFilterValue) => void }

export function LedgerFilter({ procedure, places, value, onAsk }: LedgerFilterProps) {
  const [typed, setTyped] = useState<LedgerFilterValue>(value)
  const set = (part: LedgerFilterValue) => setTyped({ ...typed, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAsk({ ...typed, ...(typed.from ? { from: readDay(typed.from) } : {}), ...(typed.to ? { to: readDay(typed.to) } : {}) })
  }
  const states = [...procedure.states, withdrawn].map((state) => ({ value: state, label: state }))
  const asked = Object.values(value).some((each) => each !== undefined && each !== '' && each !== false)
  return (
    <details className="finding unprinted" open={asked || window.matchMedia('(min-width: 801px)').matches}>
      <summary>查找</summary>
      <form className="filter" onSubmit={submit} aria-label={`在${procedure.title}台账里查找`}>
        <div><label htmlFor="filter-words">名称中的字</label><Input id="filter-words" autoComplete="off" allowClear value={typed.words ?? ''} onChange={(event) => set({ words: event.target.value })} /></div>
        <div><label htmlFor="filter-state">状态</label><Select id="filter-state" className="wide" allowClear placeholder="全部" options={states} value={typed.state === undefined || typed.state === '' ? null : typed.state} onChange={(state: string | null) => set({ state: state ?? '' })} /></div>
        {places.length > 1 ? <div><label htmlFor="filter-place">地点</label><Select id="filter-place" className="wide" allowClear placeholder="全部" showSearch={{ optionFilterProp: 'label' }} options={places.map((each) => ({ value: each.code, label: each.name }))} value={typed.place === undefined || typed.place === '' ? null : typed.place} onChange={(place: string | null) => set({ place: place ?? '' })} /></div> : null}
        <div><label htmlFor="filter-from">登记日期从</label><DayInput id="filter-from" label="登记日期从" value={typed.from ?? ''} onChange={(from) => set({ from })} /></div>
        <div><label htmlFor="filter-to">到</label><DayInput id="filter-to" label="登记日期到" value={typed.to ?? ''} onChange={(to) => set({ to })} /></div>
        <div className="filter-last">
          <Checkbox checked={typed.flagged ?? false} onChange={(event) => set({ flagged: event.target.checked })}>只看需要注意的</Checkbox>
          <Button type="primary" htmlType="submit">查询</Button>
          <Button onClick={() => { setTyped({}); onAsk({}) }}>清空</Button>
        </div>
      </form>
    </details>
  )
}
