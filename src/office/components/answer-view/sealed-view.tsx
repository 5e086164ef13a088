// What is kept sealed: shown as the server masks it, and in full to whoever says what for. Shown in full it stays on this page only.
import { Button, Input } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import type { Json } from '#procedure/entry.ts'

/** Asks the server for the whole; writes down who asked and what for. */
export type Reveal = { readonly masked: readonly string[]; ask(ref: string, purpose: string): Promise<Json> }

type SealedViewProps = { readonly id: string; readonly title: string; readonly value: Json | undefined; readonly reveal: Reveal; readonly show: (value: Json | undefined) => ReactNode }

export function SealedView({ id, title, value, reveal, show }: SealedViewProps) {
  const [whole, setWhole] = useState<Json>()
  const [asking, setAsking] = useState(false)
  if (whole !== undefined) return <>{show(whole)} <Button type="link" size="small" onClick={() => setWhole(undefined)}>遮住</Button></>
  return (
    <>
      {show(value)}
      {reveal.masked.includes(id) && !asking ? <> <Button type="link" size="small" aria-label={`查看完整的${title}`} onClick={() => setAsking(true)}>查看完整</Button></> : null}
      {asking ? <PurposeForm ask={async (purpose) => { setWhole(await reveal.ask(id, purpose)); setAsking(false) }} cancel={() => setAsking(false)} /> : null}
    </>
  )
}

function PurposeForm({ ask, cancel }: { readonly ask: (purpose: string) => Promise<void>; readonly cancel: () => void }) {
  const field = useId()
  const [purpose, setPurpose] = useState('')
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    setBusy(true)
    try {
      await ask(purpose)
    } catch (cause) {
      setRefused(cause instanceof Error ? cause.message : '没有查到，请再试一次。')
      setBusy(false)
    }
  }
  return (
    <form className="purpose" onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <label htmlFor={field}>查看的用途（会记入查看记录）</label>
      <Input id={field} size="small" value={purpose} maxLength={100} placeholder="如“核对身份后送达”" onChange={(event) => setPurpose(event.target.value)} />
      {refused === '' ? null : <p role="alert" className="refused">{refused}</p>}
      <Button size="small" type="primary" htmlType="submit" loading={busy}>查看</Button> <Button size="small" onClick={cancel}>取消</Button>
    </form>
  )
}
