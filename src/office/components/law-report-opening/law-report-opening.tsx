// Begins a head's personal law report: list and first draft come from the ledger, nothing is typed.
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useQueryClient } from '@tanstack/react-query'
import { openMatter } from '#office/acts/act.ts'
import { deskAddress } from '#office/addresses.ts'
import { holdsAny } from '#office/actor.ts'
import { NoAnswer, Problem } from '#office/api-client.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { latest } from '#office/declared.ts'
import { lawReportProcedure, readLawReportDraft, type Head } from '#office/reads/duties.ts'
import { useSession } from '#office/use-session.ts'

type LawReportOpeningProps = { readonly head: Head; readonly span: { readonly area: string; readonly year: number } }

export function LawReportOpening({ head, span }: LawReportOpeningProps) {
  const session = useSession()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [pending, keep] = useState<Pending>()
  const { sending, refuse, run } = useCommand({ pending, keep })
  const action = latest(lawReportProcedure)?.actions['draft']
  if (!action || !holdsAny(session, action.by)) return null
  const begin = async () => {
    const draft = await readLawReportDraft({ ...span, account: head.account }).catch((error: unknown) => error)
    if (draft instanceof Problem) return refuse(draft.refusals)
    if (draft instanceof NoAnswer) return refuse([{ code: 'no-answer', sentence: draft.message, basis: [] }])
    const answers = { year: span.year, ...(draft as Awaited<ReturnType<typeof readLawReportDraft>>) }
    const body = { procedure: lawReportProcedure, area: span.area, action: 'draft', occurredOn: session.today, answers }
    const finished = await run(body, (commandId) => openMatter({ ...body, commandId }))
    if (!finished) return
    await client.invalidateQueries()
    void navigate(deskAddress({ id: finished.done.matter, tenant: span.area }))
  }
  return (
    <div className="unprinted">
      <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} />
      {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次：不会重复登记。</p></Notice> : null}
      <p className="buttons"><Button loading={sending.state === 'sending'} onClick={() => void begin()}>起草{head.name}的{span.year}年述法报告</Button></p>
    </div>
  )
}
