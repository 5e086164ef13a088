// 更正: the last entry is taken back by a new one, with its reason. Both stay in the ledger for ever.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { momentAt } from '#calendar/clock.ts'
import { decideReversal } from '#matters/decide.ts'
import { evolve } from '#matters/evolve.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { actorOf } from '#office/actor.ts'
import { newId } from '#office/new-id.ts'
import type { Session } from '#office/reads/session.ts'
import { takeStep } from '#office/acts/act.ts'
import { useCommand, type Finished, type Pending } from '#office/components/action-form/use-command.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { reversal } from '#procedure/entry.ts'
import type { MatterPage, TimelineEntry } from '#office/reads/matter-page.ts'
import { useSession } from '#office/use-session.ts'

type CorrectionFormProps = { readonly page: MatterPage; readonly procedure: Procedure; readonly reading: string; readonly entry: TimelineEntry; readonly onDone: (finished: Finished) => void }

export function CorrectionForm({ page, procedure, reading, entry, onDone }: CorrectionFormProps) {
  const session = useSession()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [pending, keep] = useState<Pending>()
  const { sending, run } = useCommand({ pending, keep })
  const against = whyNot({ page, procedure, session, entry })
  if (against.length > 0) return <p className="quiet unprinted">最后一条不能由您更正：{against.join('')}</p>
  if (!open) return <Button onClick={() => setOpen(true)}>更正最后一条（第{entry.seq}条“{entry.title}”）</Button>
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answers = { seq: entry.seq, reason }
    const finished = await run(answers, (commandId) => takeStep({ matter: page.id, action: reversal }, { expectedVersion: page.seq, occurredOn: session.today, area: reading, answers, commandId }))
    if (!finished) return
    setOpen(false)
    setReason('')
    onDone(finished)
  }
  return (
    <form className="action-form" onSubmit={(event) => void submit(event)} noValidate aria-label="更正">
      <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} title="还不能更正，请看下面各条：" />
      {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“更正”：不会重复登记。</p></Notice> : null}
      <div className="asked"><div>
        <label htmlFor={answerId('reason')}>更正第{entry.seq}条“{entry.title}”的原因</label>
        <p className="hint" id={answerId('reason.hint')}>如“日期录错，应为3月5日”。原记录保留并标明已更正，已计入的数字随之扣回。</p>
        <Input.TextArea id={answerId('reason')} aria-describedby={answerId('reason.hint')} autoSize={{ minRows: 2 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div></div>
      <p className="buttons"><Button type="primary" htmlType="submit" loading={sending.state === 'sending'}>更正</Button><Button onClick={() => setOpen(false)}>不更正</Button></p>
    </form>
  )
}

/** The server's own judgement, made here so that nobody is offered what will be refused. */
function whyNot({ page, procedure, session, entry }: { page: MatterPage; procedure: Procedure; session: Session; entry: TimelineEntry }): readonly string[] {
  const matter = evolve(procedure, { id: page.id, area: page.area, number: 0 }, page.entries)
  const setting = { procedure, matter, area: page.area, actor: actorOf(session), recordedAt: momentAt(session.today, 12), around: () => undefined, newId }
  const decision = decideReversal(setting, { seq: entry.seq, reason: entry.title })
  return decision.outcome === 'refused' ? decision.refusals.map((each) => each.sentence) : []
}
