// Puts the next dossier in order in the place of one that cannot be reviewed, with the reason.
import { Button, Input, Select } from 'antd'
import { useState, type FormEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { takeStep } from '#office/acts/act.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import type { SamplingPlace } from '#office/components/sampling-desk/draw-form.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import type { DrawnRow, Sampling } from '#office/reads/county.ts'
import { useSession } from '#office/use-session.ts'
import { reviewSampling } from '#procedures/mediation/review-sampling/procedure.ts'

const reasons = Object.entries(reviewSampling.actions.replace.asks.reason.of).map(([value, label]) => ({ value, label }))

export function ReplaceForm({ place, out, next }: { readonly place: SamplingPlace; readonly out: DrawnRow; readonly next: NonNullable<Sampling['next']> }) {
  const { today } = useSession()
  const client = useQueryClient()
  const [reason, setReason] = useState<string>()
  const [words, setWords] = useState('')
  const [pending, keep] = useState<Pending>()
  const { sending, run } = useCommand({ pending, keep })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answers = { out: out.dispute, ...(reason === undefined ? {} : { reason }), words, substitute: next.dispute, township: next.township, number: next.number, title: next.title }
    const body = { occurredOn: today, answers, expectedVersion: place.seq, area: place.area }
    if (await run(body, (commandId) => takeStep({ matter: place.id, action: 'replace' }, { ...body, commandId }))) await client.invalidateQueries()
  }
  return (
    <details className="unprinted">
      <summary>更换</summary>
      <form onSubmit={(event) => void submit(event)} aria-label={`更换${out.number}`}>
        <p className="hint">由顺序中的下一件递补：{next.number}　{next.title}</p>
        <label htmlFor={`reason-${out.dispute}`}>理由</label>
        <Select id={`reason-${out.dispute}`} className="wide" options={reasons} value={reason ?? null} onChange={(chosen: string) => setReason(chosen)} />
        <label htmlFor={`words-${out.dispute}`}>说明</label>
        <Input id={`words-${out.dispute}`} autoComplete="off" value={words} onChange={(event) => setWords(event.target.value)} />
        {sending.state === 'refused' ? <RefusalList refusals={sending.refusals} /> : null}
        <p className="buttons"><Button htmlType="submit" loading={sending.state === 'sending'}>更换这一件</Button></p>
      </form>
    </details>
  )
}
