// Begins the report of a year: its dates are asked, its first draft is written from the template.
import { Button } from 'antd'
import type { FormEvent } from 'react'
import { NoAnswer, Problem } from '#office/api-client.ts'
import { openMatter, type Done } from '#office/acts/act.ts'
import { holdsAny } from '#office/actor.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { AnswerForm } from '#office/components/answer-form/answer-form.tsx'
import { FaultsContext } from '#office/components/answer-form/faults.tsx'
import { answersFrom, type Typed } from '#office/components/answer-form/typed-answers.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { openingActions } from '#office/declared.ts'
import { readTemplate, reportProcedure } from '#office/reads/report.ts'
import { useArea } from '#office/use-area.ts'
import { useDraft } from '#office/use-draft.ts'
import { useSession } from '#office/use-session.ts'
import { reportedYear } from '#office/use-span.ts'
import type { Procedure } from '#procedure/procedure.ts'

type Content = { readonly answers: Typed; readonly pending?: Pending | undefined }

export function ReportOpening({ procedure, onDone }: { readonly procedure: Procedure; readonly onDone: (done: Done) => void }) {
  const session = useSession()
  const { area } = useArea()
  const [key, action] = openingActions(procedure)[0] ?? []
  const year = reportedYear(session.today)
  const blank: Content = { answers: { year: String(year), submitBy: `${year + 1}-03-01`, publishBy: `${year + 1}-04-01` } }
  const { content, change, drop } = useDraft<Content>(`new:${reportProcedure}`, blank)
  const { sending, refuse, run } = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  if (!action || key === undefined || area.length < 9 || !holdsAny(session, action.by)) return null
  const asked = Object.fromEntries(Object.entries(action.asks).filter(([name]) => name !== 'chapters'))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answers = answersFrom(asked, content.answers)
    const tenant = area.slice(0, 9)
    const template = await readTemplate({ area, year: Number(answers['year']) }).catch((error: unknown) => error)
    if (template instanceof Problem) return refuse(template.refusals)
    if (template instanceof NoAnswer) return refuse([{ code: 'no-answer', sentence: template.message, basis: [] }])
    const { chapters } = template as Awaited<ReturnType<typeof readTemplate>>
    const body = { procedure: procedure.id, area: tenant, action: key, occurredOn: session.today, answers: { ...answers, chapters } }
    const finished = await run(body, (commandId) => openMatter({ ...body, commandId }))
    if (!finished) return
    drop(blank)
    onDone(finished.done)
  }
  const refusals = sending.state === 'refused' ? sending.refusals : []
  return (
    <FaultsContext value={refusals}>
      <form className="action-form" onSubmit={(event) => void submit(event)} noValidate aria-label="起草年度报告">
        <h2>起草年度报告</h2>
        <p className="hint">按通行的章节生成初稿，数字自动取自台账，文字由您修改。</p>
        <RefusalList refusals={refusals} />
        {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“起草”：不会重复登记。</p></Notice> : null}
        <AnswerForm fields={asked} typed={content.answers} area={area} on={session.today} onChange={(name, value) => change((before) => ({ ...before, answers: { ...before.answers, [name]: value } }))} />
        <p className="buttons"><Button type="primary" htmlType="submit" loading={sending.state === 'sending'}>起草</Button></p>
      </form>
    </FaultsContext>
  )
}
