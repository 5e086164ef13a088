// Begins the review of one dossier with one click: the place is the dossier's own, the reason is known from where one stands.
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useQueryClient } from '@tanstack/react-query'
import { openMatter } from '#office/acts/act.ts'
import { postsFor } from '#office/actor.ts'
import { matterAddress } from '#office/addresses.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { reviewProcedure } from '#office/reads/county.ts'
import { useSession } from '#office/use-session.ts'
import type { PostId } from '#people/post.ts'

const reviewers: readonly PostId[] = ['county-reviewer', 'justice-clerk']

type BeginReviewProps = { readonly dispute: { readonly id: string; readonly area: string; readonly number: string }; readonly why: 'drawn' | 'signal' | 'allowance'; readonly plan?: string }

/** Drawn for those who may review there; nothing for anybody else. */
export function BeginReview({ dispute, why, plan }: BeginReviewProps) {
  const session = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [pending, keep] = useState<Pending>()
  const { sending, run } = useCommand({ pending, keep })
  if (postsFor(session, reviewers, dispute.area).length === 0) return null
  const begin = async () => {
    const body = { procedure: reviewProcedure, area: dispute.area, action: 'begin', occurredOn: session.today, answers: { dispute: dispute.id, why, ...(plan === undefined ? {} : { plan }) } }
    const finished = await run(body, (commandId) => openMatter({ ...body, commandId }))
    if (!finished) return
    await client.invalidateQueries()
    void navigate(matterAddress({ id: finished.done.matter, tenant: dispute.area.slice(0, 9) }))
  }
  return (
    <>
      <Button size="small" loading={sending.state === 'sending'} onClick={() => void begin()} aria-label={`开始评查${dispute.number}`}>开始评查</Button>
      {sending.state === 'refused' ? <RefusalList refusals={sending.refusals} /> : null}
      {sending.state === 'unanswered' ? <Notice tone="soon"><p>{sending.sentence}请再按一次，不会重复登记。</p></Notice> : null}
    </>
  )
}
