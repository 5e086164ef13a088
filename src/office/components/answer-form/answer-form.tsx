// The answers a step asks for, in one column, with the article that asks for each beside it.
import type { PlainDate } from '#calendar/plain-date.ts'
import { isAsked, type Field, type Fields } from '#procedure/field.ts'
import { Citations } from '#office/components/citations/citations.tsx'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { AnswerInput } from '#office/components/answer-form/answer-input.tsx'
import { AnswersBeside } from '#office/components/answer-form/answers-beside.ts'
import { FaultsAt } from '#office/components/answer-form/faults.tsx'
import { isOnView } from '#office/components/answer-form/inputs/choice-input.tsx'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

type AnswerFormProps = {
  readonly fields: Fields
  readonly typed: Typed
  readonly onChange: (key: string, value: unknown) => void
  readonly area: string
  /** The day whose law is cited. */
  readonly on: PlainDate
  /** What was answered when the matter was opened. */
  readonly opening?: Typed
}

export function AnswerForm({ fields, typed, onChange, area, on, opening }: AnswerFormProps) {
  const answers = Object.entries(fields).filter(([, field]) => isAsked(field, typed)).map(([key, field]) => (
    <Answer key={key} name={key} field={field} value={typed[key]} onChange={(value) => onChange(key, value)} area={area} on={on} />
  ))
  return <AnswersBeside value={{ ...opening, ...typed }}>{answers}</AnswersBeside>
}

type AnswerProps = { readonly name: string; readonly field: Field; readonly value: unknown; readonly onChange: (value: unknown) => void; readonly area: string; readonly on: PlainDate }

function Answer({ name, field, value, onChange, area, on }: AnswerProps) {
  const group = isGroup(field)
  const hint = hintOf(field)
  const hintId = hint === undefined ? undefined : answerId(`${name}.hint`)
  const describedBy = [hintId, answerId(`${name}.faults`)].filter((each) => each !== undefined).join(' ')
  const heading = <>{field.title}{field.optional ? <span className="optional">选填</span> : null}</>
  const body = (
    <>
      {hint === undefined ? null : <p className="hint" id={hintId}>{hint}</p>}
      <FaultsAt path={name} />
      <AnswerInput field={field} path={name} value={value} onChange={onChange} describedBy={describedBy} area={area} on={on} />
    </>
  )
  return (
    <div className="asked">
      {group ? <fieldset id={answerId(name)}><legend>{heading}</legend>{body}</fieldset> : <div><label htmlFor={answerId(name)}>{heading}</label>{body}</div>}
      <div className="margin"><Citations basis={field.basis ?? []} on={on} /></div>
    </div>
  )
}

/** Several inputs under one question: the question is their legend. */
function isGroup(field: Field): boolean {
  return field.kind === 'person' || field.kind === 'rows' || field.kind === 'yesNo' || (field.kind === 'choice' && isOnView(field))
}

function hintOf(field: Field): string | undefined {
  const sealed = field.kind === 'person' || (field.kind === 'text' && field.sealed) ? '单独加密保存，可依法删除。' : ''
  const said = `${field.hint ?? ''}${field.hint && sealed ? '　' : ''}${sealed}`
  return said === '' ? undefined : said
}
