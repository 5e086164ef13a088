// The input that a field asks for. Every kind of field has exactly one.
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { useFaults } from '#office/components/answer-form/faults.tsx'
import type { InputProps } from '#office/components/answer-form/input-props.ts'
import { AreaInput } from '#office/components/answer-form/inputs/area-input.tsx'
import { ChoiceInput } from '#office/components/answer-form/inputs/choice-input.tsx'
import { FileInput } from '#office/components/answer-form/inputs/file-input.tsx'
import { MatterInput } from '#office/components/answer-form/inputs/matter-input.tsx'
import { NumberInput } from '#office/components/answer-form/inputs/number-input.tsx'
import { PeopleInput } from '#office/components/answer-form/inputs/people-input.tsx'
import { PersonInput } from '#office/components/answer-form/inputs/person-input.tsx'
import { RowsInput } from '#office/components/answer-form/inputs/rows-input.tsx'
import { StaffInput } from '#office/components/answer-form/inputs/staff-input.tsx'
import { TextInput } from '#office/components/answer-form/inputs/text-input.tsx'
import { YesNoInput } from '#office/components/answer-form/inputs/yes-no-input.tsx'

export function AnswerInput(asked: Omit<InputProps, 'faulty'>) {
  const faulty = useFaults(asked.path).length > 0
  const { field } = asked
  const props = { ...asked, faulty }
  switch (field.kind) {
    case 'text':
      return <TextInput {...props} field={field} />
    case 'integer':
    case 'money':
      return <NumberInput {...props} field={field} />
    case 'day':
      return <DayInput id={answerId(props.path)} value={typeof props.value === 'string' ? props.value : ''} onChange={props.onChange} label={props.label} describedBy={props.describedBy} faulty={faulty} />
    case 'yesNo':
      return <YesNoInput {...props} field={field} />
    case 'choice':
      return <ChoiceInput {...props} field={field} />
    case 'person':
      return field.many ? <PeopleInput {...props} field={field} /> : <PersonInput {...props} field={field} />
    case 'matter':
      return <MatterInput {...props} field={field} />
    case 'area':
      return <AreaInput {...props} field={field} />
    case 'staff':
      return <StaffInput {...props} field={field} />
    case 'file':
      return <FileInput {...props} field={field} />
    case 'rows':
      return <RowsInput {...props} field={field} cell={AnswerInput} />
  }
}
