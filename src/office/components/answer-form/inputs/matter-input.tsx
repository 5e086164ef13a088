// A matter of another kind. One that puts a person on a register is chosen by that person's name, all others by the words
// of their title.
import { latest } from '#office/declared.ts'
import type { MatterField } from '#procedure/field.ts'
import type { InputProps } from '#office/components/answer-form/input-props.ts'
import { ListedMatterInput } from '#office/components/answer-form/inputs/listed-matter-input.tsx'
import { RegisteredMatterInput } from '#office/components/answer-form/inputs/registered-matter-input.tsx'

export function MatterInput(props: InputProps<MatterField>) {
  const register = latest(props.field.of)?.register
  return register?.person || register?.staff ? <RegisteredMatterInput {...props} /> : <ListedMatterInput {...props} />
}
