// The paper to be answered. What is chosen saves itself; when the time is over it is handed in as it stands.
import { Button } from 'antd'
import { useCallback, useState } from 'react'
import { takeStep } from '#office/acts/act.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { QuestionInput } from '#office/components/sitting-form/question-input.tsx'
import { TimeLeft } from '#office/components/sitting-form/time-left.tsx'
import type { Sitting } from '#office/reads/exams.ts'
import { useDraft } from '#office/use-draft.ts'
import { useSession } from '#office/use-session.ts'

type Content = { readonly chosen: Readonly<Record<string, string>>; readonly pending?: Pending | undefined }

const blank: Content = { chosen: {} }

export function SittingForm({ sitting, reading, onDone }: { readonly sitting: Sitting; readonly reading: string; readonly onDone: () => void }) {
  const { today } = useSession()
  const { content, change, restored, drop } = useDraft<Content>(`matter:${sitting.id}:handIn`, blank)
  const { sending, run } = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const [asking, setAsking] = useState(false)
  const left = sitting.questions.filter((each) => !content.chosen[each.id]).length
  const handIn = async () => {
    setAsking(false)
    const given = sitting.questions.flatMap(({ id }, index) => (content.chosen[id] ? [{ no: index + 1, chosen: content.chosen[id] }] : []))
    const said = { occurredOn: today, answers: { given }, area: reading, expectedVersion: sitting.seq }
    const finished = await run(said, (commandId) => takeStep({ matter: sitting.id, action: 'handIn' }, { ...said, commandId }))
    if (!finished) return
    drop(blank)
    onDone()
  }
  const choose = useCallback((id: string, letters: string) => change((before) => ({ ...before, chosen: { ...before.chosen, [id]: letters } })), [change])
  return (
    <form className="sitting" noValidate aria-label="试卷" onSubmit={(event) => {
      event.preventDefault()
      if (left > 0 && !asking) return setAsking(true)
      void handIn()
    }}>
      <TimeLeft now={sitting.now} until={sitting.until} onOver={() => void handIn()} />
      {restored ? <Notice><p>已找回您先前选的答案。</p></Notice> : null}
      <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} title="没有交上，请看下面各条：" />
      {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应，可能已经交上，也可能没有。"><p>{sending.sentence}请再按一次“交卷”：不会重复。</p></Notice> : null}
      {sitting.questions.map((each, index) => <QuestionInput key={each.id} question={each} place={index + 1} chosen={content.chosen[each.id] ?? ''} onChoose={choose} />)}
      {asking ? <Notice tone="soon" takesFocus title={`还有${left}题没有作答。`}><p>可以回去作答；要现在交，请再按一次“交卷”。</p></Notice> : null}
      <p className="buttons"><Button type="primary" htmlType="submit" loading={sending.state === 'sending'}>交卷</Button></p>
    </form>
  )
}
