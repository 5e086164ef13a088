// What may be done now, each step opening into its form; and what may not, each with the reason and the article.
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { PlainDate } from '#calendar/plain-date.ts'
import { CitedText } from '#office/components/citations/cited-text.tsx'
import type { OfferedAction } from '#office/reads/matter-page.ts'
import { useSession } from '#office/use-session.ts'

type OfferedActionsProps = {
  readonly actions: readonly OfferedAction[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
  /** Drawn under the chosen step. */
  readonly form: ReactNode
  /** Nothing more can be done: the matter has come to its end. */
  readonly ended: boolean
}

export function OfferedActions({ actions, chosen, onChoose, form, ended }: OfferedActionsProps) {
  const { today } = useSession()
  const open = actions.filter((each) => each.open && each.may)
  const usual = open.filter((each) => !each.aside)
  const rest = open.filter((each) => each.aside)
  // What stands in the way of the next step is what one has come to see; the rest is there for whoever asks.
  const near = ended ? [] : actions.filter((each) => each.stopped && !each.aside)
  const closed = actions.filter((each) => !open.includes(each) && !near.includes(each))
  return (
    <section aria-labelledby="offered-title" className="offered">
      <h2 id="offered-title">现在可以办</h2>
      {open.length === 0 ? <p className="quiet">{ended ? '本事项已办结。' : '您现在没有可以办的步骤，原因见下。'}</p> : null}
      <Steps actions={usual} chosen={chosen} onChoose={onChoose} form={form} />
      {rest.length === 0 ? null : (
        <details className="closed-steps" open={usual.length === 0 || rest.some((each) => each.key === chosen)}>
          <summary>其他步骤（{rest.length}项）</summary>
          <Steps actions={rest} chosen={chosen} onChoose={onChoose} form={form} />
        </details>
      )}
      {near.length === 0 ? null : <ul className="near-steps" aria-label="还差条件的步骤">{near.map((each) => <OneClosed key={each.key} action={each} today={today} />)}</ul>}
      {closed.length === 0 ? null : (
        <details className="closed-steps" open={open.length === 0 && near.length === 0 && !ended}>
          <summary>现在不能办的步骤和原因（{closed.length}项）</summary>
          <ul>{closed.map((each) => <OneClosed key={each.key} action={each} today={today} />)}</ul>
        </details>
      )}
    </section>
  )
}

function Steps({ actions, chosen, onChoose, form }: Pick<OfferedActionsProps, 'actions' | 'chosen' | 'onChoose' | 'form'>) {
  return (
    <ul className="steps">
      {actions.map((each) => (
        <li key={each.key}>
          <Button type={chosen === each.key ? 'primary' : 'default'} aria-expanded={chosen === each.key} title={each.basis.join('；')} onClick={() => onChoose(each.key)}>{each.title}</Button>
          <span className="step-hint">{each.hint}</span>
          {chosen === each.key ? form : null}
        </li>
      ))}
    </ul>
  )
}

function OneClosed({ action, today }: { readonly action: OfferedAction; readonly today: PlainDate }) {
  return <li><span className="step">{action.title}</span>：{action.why.join('')}<span className="basis">依据：<CitedText text={action.basis.join('；')} on={today} /></span></li>
}
