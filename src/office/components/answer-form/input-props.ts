// What every input is given, whatever it asks for.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Field } from '#procedure/field.ts'

export type InputProps<F extends Field = Field> = {
  readonly field: F
  /** As refusals name it: `parties.0.name`. */
  readonly path: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** Spoken where no visible label belongs to the input alone, as in a table. */
  readonly label?: string
  /** Ids of hint and faults. */
  readonly describedBy?: string | undefined
  readonly faulty: boolean
  /** The place whose people, villages and matters are offered. */
  readonly area: string
  /** The day of the step: who stood on a register then. */
  readonly on: PlainDate
}

/** What every widget is told beside its value: who names it, what explains it, whether it is at fault. */
export function attributesOf(props: InputProps) {
  return { 'aria-label': props.label, 'aria-describedby': props.describedBy, 'aria-invalid': props.faulty, status: props.faulty ? 'error' as const : '' as const }
}
