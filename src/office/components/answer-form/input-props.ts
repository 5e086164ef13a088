// What every input is given, whatever it asks for.
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
}

/** The parts every single widget takes as they are. */
export function aria(props: InputProps) {
  return { 'aria-label': props.label, 'aria-describedby': props.describedBy, 'aria-invalid': props.faulty } as const
}
