// The circular: results and findings come from the reviews; what was good and what is asked for is written by the county.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { takeStep } from '#office/acts/act.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import type { SamplingPlace } from '#office/components/sampling-desk/draw-form.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import type { Sampling } from '#office/reads/county.ts'
import { useDraft } from '#office/use-draft.ts'
import { useSession } from '#office/use-session.ts'
import type { JsonObject } from '#procedure/entry.ts'

type Content = { readonly good: string; readonly demand: string; readonly remarks: Readonly<Record<string, string>>; readonly pending?: Pending | undefined }
const blank: Content = { good: '', demand: '', remarks: {} }

export function ConcludeForm({ place, sampling }: { readonly place: SamplingPlace; readonly sampling: Sampling }) {
  const { today } = useSession()
  const client = useQueryClient()
  const { content, change, drop } = useDraft<Content>(`matter:${place.id}:conclude`, blank)
  const { sending, run } = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const [asked, setAsked] = useState(false)
  const waiting = sampling.drawn.filter((each) => each.result === 'unreviewed' || each.result === 'open').length
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (waiting > 0 && !asked) return setAsked(true)
    const results = sampling.drawn.map(({ dispute, number, township, result }) => ({ dispute, number, township, result: result ?? 'unreviewed' }))
    const findings = sampling.findings.map(({ item, count }) => ({ item, count, ...(content.remarks[item] ? { remark: content.remarks[item] } : {}) }))
    const written = Object.fromEntries(Object.entries({ good: content.good.trim(), demand: content.demand.trim() }).filter(([, text]) => text !== ''))
    const answers = { ...(results.length > 0 ? { results } : {}), ...(findings.length > 0 ? { findings } : {}), ...written } as unknown as JsonObject
    const body = { occurredOn: today, answers, expectedVersion: place.seq, area: place.area }
    if (!await run(body, (commandId) => takeStep({ matter: place.id, action: 'conclude' }, { ...body, commandId }))) return undefined
    drop(blank)
    await client.invalidateQueries()
  }
  return (
    <section aria-labelledby="conclude-title" className="unprinted">
      <h2 id="conclude-title">汇总通报</h2>
      <form onSubmit={(event) => void submit(event)}>
        <p className="hint">逐件结果和问题件数由评查记录带入。写事，不写人名、村名，不排名。</p>
        {sampling.findings.map(({ item, count }) => (
          <div key={item}><label htmlFor={`finding-${item}`}>{item}（{count}件）的主要表现</label><Input id={`finding-${item}`} autoComplete="off" value={content.remarks[item] ?? ''} onChange={(event) => change((before) => ({ ...before, remarks: { ...before.remarks, [item]: event.target.value } }))} /></div>
        ))}
        <label htmlFor="circular-good">好的做法</label><Input.TextArea id="circular-good" rows={3} value={content.good} onChange={(event) => change((before) => ({ ...before, good: event.target.value }))} />
        <label htmlFor="circular-demand">改进要求</label><Input.TextArea id="circular-demand" rows={3} value={content.demand} onChange={(event) => change((before) => ({ ...before, demand: event.target.value }))} />
        {asked && waiting > 0 ? <Notice tone="soon" title={`还有${waiting}件没有评完`}><p>现在通报，这些写作“没有评查”或者“还在补正”。确定要通报的，请再按一次。</p></Notice> : null}
        {sending.state === 'refused' ? <RefusalList refusals={sending.refusals} /> : null}
        <p className="buttons"><Button type="primary" htmlType="submit" loading={sending.state === 'sending'}>登记通报</Button></p>
      </form>
    </section>
  )
}
