// Several persons, one block each.
import { Button } from 'antd'
import type { PersonField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import type { InputProps } from '#office/components/answer-form/input-props.ts'
import { PersonInput } from '#office/components/answer-form/inputs/person-input.tsx'

export function PeopleInput(props: InputProps<PersonField>) {
  const { field, path, value, onChange } = props
  const people = Array.isArray(value) && value.length > 0 ? value as readonly unknown[] : Array.from({ length: Math.max(field.least, 1) }, () => ({}))
  return (
    <div className="people">
      {people.map((person, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a person has no name of its own until it is typed; refusals count by place
        <fieldset key={index} id={answerId(`${path}.${index}`)} className="one-of-many">
          <legend>{field.title}之{index + 1}</legend>
          <PersonInput {...props} path={`${path}.${index}`} value={person} onChange={(next) => onChange(people.map((each, place) => (place === index ? next : each)))} />
          {people.length > field.least ? <Button size="small" onClick={() => onChange(people.filter((_, place) => place !== index))}>去掉此人</Button> : null}
        </fieldset>
      ))}
      <Button onClick={() => onChange([...people, {}])}>再加一人</Button>
    </div>
  )
}
