// The form of one step, drawn from its declaration. What is typed saves itself; what stands against it is said all at once;
// a step that gets no answer can be sent again without being taken twice.
import { Button, Select } from 'antd'
import type { FormEvent, ReactNode } from 'react'
import { isPlainDate } from '#calendar/plain-date.ts'
import { checkAnswers } from '#matters/check-answers.ts'
import { postTitle, type PostId } from '#people/post.ts'
import type { Action } from '#procedure/action.ts'
import { citation } from '#law/instrument.ts'
import { postsFor } from '#office/actor.ts'
import type { RefusalSaid } from '#office/api-client.ts'
import { openMatter, takeStep, type Done } from '#office/acts/act.ts'
import { useCommand, type Finished, type Pending } from '#office/components/action-form/use-command.ts'
import type { PlaceChoice } from '#office/components/action-form/opening-areas.ts'
import { AnswerForm } from '#office/components/answer-form/answer-form.tsx'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt, FaultsContext } from '#office/components/answer-form/faults.tsx'
import { answersFrom, type Typed } from '#office/components/answer-form/typed-answers.ts'
import { Citations } from '#office/components/citations/citations.tsx'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { ChangePost } from '#office/components/post-switch/change-post.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import type { Session } from '#office/reads/session.ts'
import { useReading } from '#office/use-area.ts'
import { useDraft } from '#office/use-draft.ts'
import { usePost } from '#office/use-post.ts'
import { useSession } from '#office/use-session.ts'

/** Where the step is taken: in a matter, or as the opening of one. */
export type StepPlace =
  | { readonly matter: string; readonly seq: number; readonly area: string; /** What the person may read of the township. */ readonly reading: string; /** What was answered when it was opened. */ readonly opening?: Typed }
  | { readonly procedure: string; readonly areas: readonly PlaceChoice[]; /** A matter that it is opened from: what is typed for that one belongs to no other. */ readonly from?: string }

type ActionFormProps = {
  readonly actionKey: string
  readonly action: Action
  readonly place: StepPlace
  /** Answers that are known already: a beginning, to be changed like anything typed. */
  readonly first?: Typed
  /** @param area where it was recorded */
  readonly onDone: (finished: Finished, area: string) => void
  readonly onOvertaken?: () => void
  readonly onCancel?: () => void
}

type Content = { readonly occurredOn: string; readonly area: string; readonly answers: Typed; readonly pending?: Pending | undefined }

export function ActionForm({ actionKey, action, place, first = {}, onDone, onOvertaken, onCancel }: ActionFormProps) {
  const session = useSession()
  const blank: Content = { occurredOn: session.today, area: 'matter' in place ? place.area : place.areas[0]?.value ?? '', answers: first }
  const { content, change, restored, drop } = useDraft<Content>(draftPlace(place, actionKey), blank)
  const command = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const { sending } = command
  const asked = useReading(content.area.slice(0, 9))
  const { post, posts: held } = usePost()
  const able = postsFor(session, action.by, content.area)
  const needsAnother = post !== undefined && able.length > 0 && !able.includes(post)
  const day = readDay(content.occurredOn)
  const on = isPlainDate(day) ? day : session.today

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answers = answersFrom(action.asks, content.answers)
    const known = faultsBefore({ action, answers, day, session })
    if (known.length > 0) return command.refuse(known)
    const body = { occurredOn: day, answers, ...(post ? { post } : {}) }
    const finished = await command.run({ ...body, area: content.area }, (commandId) => deliver(place, { ...body, area: content.area, action: actionKey, commandId }))
    if (!finished) return
    drop(blank)
    onDone(finished, content.area)
  }
  const refusals = sending.state === 'refused' ? sending.refusals : []
  return (
    <FaultsContext value={refusals}>
      <form className="action-form" onSubmit={(event) => void submit(event)} noValidate aria-label={action.title}>
        {action.hint ? <p className="hint">{action.hint}</p> : null}
        <Citations basis={action.basis} on={on} />
        {restored ? <Notice><p>已找回您上次没有提交的内容。<Button size="small" onClick={() => drop(blank)}>清空重填</Button></p></Notice> : null}
        <RefusalList refusals={refusals} />
        {sending.state === 'refused' && sending.overtaken && onOvertaken ? <Button onClick={() => { command.hush(); onOvertaken() }}>读取最新情况（已填内容不变）</Button> : null}
        {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应，可能已经登记，也可能没有。"><p>{sending.sentence}请再按一次“{action.title}”：不会重复登记。</p></Notice> : null}
        {'areas' in place && place.areas.length > 1 ? <Question name="area" title="登记在哪里"><Select id={answerId('area')} className="wide" showSearch={{ optionFilterProp: 'label' }} options={[...place.areas]} value={content.area} onChange={(area) => change((before) => ({ ...before, area }))} /></Question> : null}
        <Question name="occurredOn" title="发生日期" hint="实际办理的那一天；补记以前的事，请改成当时的日期。">
          <DayInput id={answerId('occurredOn')} label="发生日期" value={content.occurredOn} onChange={(occurredOn) => change((before) => ({ ...before, occurredOn }))} describedBy={answerId('occurredOn.faults')} />
        </Question>
        {needsAnother ? <Notice tone="soon"><p>您现在以“{postTitle(post)}”的岗位办事，这一步要换个岗位办理。<ChangePost to={able} /></p></Notice> : null}
        {held.length > 1 && post !== undefined && able.includes(post) ? <p className="quiet">以“{postTitle(post)}”的岗位办理。</p> : null}
        <AnswerForm fields={action.asks} typed={content.answers} area={asked} on={on} {...('opening' in place ? { opening: place.opening } : {})} onChange={(key, value) => change((before) => ({ ...before, answers: { ...before.answers, [key]: value } }))} />
        <p className="buttons">
          <Button type="primary" htmlType="submit" loading={sending.state === 'sending'}>{action.title}</Button>
          {onCancel ? <Button onClick={onCancel}>先不办（已填内容会保留）</Button> : null}
        </p>
      </form>
    </FaultsContext>
  )
}

function draftPlace(place: StepPlace, actionKey: string): string {
  return 'matter' in place ? `matter:${place.matter}:${actionKey}` : `new:${place.procedure}:${actionKey}${place.from === undefined ? '' : `:${place.from}`}`
}

type Sent = { readonly occurredOn: string; readonly answers: ReturnType<typeof answersFrom>; readonly post?: PostId; readonly area: string; readonly action: string; readonly commandId: string }

function deliver(place: StepPlace, { action, ...said }: Sent): Promise<Done> {
  return 'matter' in place
    ? takeStep({ matter: place.matter, action }, { ...said, area: place.reading, expectedVersion: place.seq })
    : openMatter({ ...said, procedure: place.procedure, action })
}

/** What the browser can know by itself: the very check the server makes, without the way there and back. */
function faultsBefore({ action, answers, day, session }: { action: Action; answers: ReturnType<typeof answersFrom>; day: string; session: Session }): readonly RefusalSaid[] {
  const dayFaults = isPlainDate(day) ? [] : [{ code: 'day-invalid', sentence: '请填写实际发生的日期，如2024-03-05。', basis: [], field: 'occurredOn' }]
  const faults = checkAnswers(action.asks, answers, { recordedOn: session.today })
  return [...dayFaults, ...faults.map((each) => ({ ...each, basis: each.basis.map((basis) => citation(basis, session.today)) }))]
}

function Question({ name, title, hint, children }: { readonly name: string; readonly title: string; readonly hint?: string; readonly children: ReactNode }) {
  return (
    <div className="asked">
      <div>
        <label htmlFor={answerId(name)}>{title}</label>
        {hint === undefined ? null : <p className="hint">{hint}</p>}
        <FaultsAt path={name} />
        {children}
      </div>
    </div>
  )
}
