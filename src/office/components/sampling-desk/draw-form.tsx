// Takes the public number, shows what it draws, and writes that down. The list is figured by the server; nothing of it is typed.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { takeStep } from '#office/acts/act.ts'
import { Problem, type RefusalSaid } from '#office/api-client.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { readDraw, type DrawnAnswers, type Sampling } from '#office/reads/county.ts'
import { useSession } from '#office/use-session.ts'
import type { JsonObject } from '#procedure/entry.ts'

export type SamplingPlace = { readonly id: string; readonly area: string; readonly seq: number }

export function DrawForm({ place, sampling, areaName }: { readonly place: SamplingPlace; readonly sampling: Sampling; readonly areaName: (code: string) => string }) {
  const { today } = useSession()
  const client = useQueryClient()
  const [number, setNumber] = useState('')
  const [preview, setPreview] = useState<DrawnAnswers>()
  const [unread, setUnread] = useState<readonly RefusalSaid[]>([])
  const [pending, keep] = useState<Pending>()
  const { sending, run } = useCommand({ pending, keep })
  const look = async (event: FormEvent) => {
    event.preventDefault()
    setUnread([])
    try {
      setPreview(await readDraw(place, number))
    } catch (error) {
      setPreview(undefined)
      setUnread(error instanceof Problem ? error.refusals : [{ code: 'no-answer', sentence: '没有收到回应，请检查网络后再试。', basis: [] }])
    }
  }
  const record = async () => {
    if (!preview) return
    const answers = { number: preview.number, ...(preview.population === '' ? {} : { population: preview.population, drawn: preview.drawn }) } as unknown as JsonObject
    const body = { occurredOn: today, answers, expectedVersion: place.seq, area: place.area }
    if (await run(body, (commandId) => takeStep({ matter: place.id, action: 'draw' }, { ...body, commandId }))) await client.invalidateQueries()
  }
  return (
    <section aria-labelledby="draw-title" className="unprinted">
      <h2 id="draw-title">公布号码并抽取</h2>
      <form onSubmit={(event) => void look(event)}>
        <label htmlFor="drawn-number">{sampling.source.title}（{sampling.plan.issue}）</label>
        <p className="hint">{sampling.source.how}</p>
        <Input id="drawn-number" className="wide" autoComplete="off" inputMode="numeric" value={number} onChange={(event) => { setNumber(event.target.value); setPreview(undefined) }} />
        <p className="buttons"><Button htmlType="submit" disabled={number.trim() === ''}>看抽到哪些</Button></p>
      </form>
      <RefusalList refusals={unread} title="这个号码不能用：" />
      {preview ? (
        <Notice title={`号码${preview.number}，抽到${preview.drawn.length}件`}>
          <ul>{preview.drawn.map((each) => <li key={each.dispute}>{areaName(each.township)}　{each.number}　{each.title}</li>)}</ul>
          <p>请与公布的号码核对一遍。登记以后不能换号码。</p>
          <p className="buttons"><Button type="primary" loading={sending.state === 'sending'} onClick={() => void record()}>号码无误，登记抽取结果</Button></p>
        </Notice>
      ) : null}
      {sending.state === 'refused' ? <RefusalList refusals={sending.refusals} /> : null}
      {sending.state === 'unanswered' ? <Notice tone="soon"><p>{sending.sentence}请再按一次，不会重复登记。</p></Notice> : null}
    </section>
  )
}
