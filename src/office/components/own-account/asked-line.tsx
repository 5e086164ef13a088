// One line of a small form: its name, what to know, the field.
import type { ReactNode } from 'react'
import { answerId } from '#office/components/answer-form/answer-id.ts'

type AskedLineProps = { readonly name: string; readonly label: string; readonly hint?: string; readonly input: ReactNode }

export function AskedLine({ name, label, hint, input }: AskedLineProps) {
  return (
    <div className="line">
      <label htmlFor={answerId(name)}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {input}
    </div>
  )
}
