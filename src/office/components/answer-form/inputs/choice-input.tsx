// One or several of a closed list. Up to seven are all on view; more are chosen from a list that can be searched.
import { Checkbox, Radio, Select } from 'antd'
import type { ChoiceField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { attributesOf, type InputProps } from '#office/components/answer-form/input-props.ts'

const onView = 7

export function isOnView(field: ChoiceField): boolean {
  return Object.keys(field.of).length <= onView
}

export function ChoiceInput(props: InputProps<ChoiceField>) {
  const { field, path, value, onChange, label } = props
  const options = Object.entries(field.of).map(([key, title]) => ({ value: key, label: title }))
  // Under a legend the fieldset carries the id; in a table the group itself does.
  const { status, ...aria } = attributesOf(props)
  const common = { ...(isOnView(field) && label === undefined ? {} : { id: answerId(path) }), options, ...aria }
  if (field.many) {
    const chosen = Array.isArray(value) ? value as string[] : []
    return isOnView(field)
      ? <Checkbox.Group className="choices" {...common} value={chosen} onChange={onChange} />
      : <Select mode="multiple" status={status} optionFilterProp="label" className="wide" {...common} value={chosen} onChange={onChange} />
  }
  const chosen = typeof value === 'string' ? value : undefined
  return isOnView(field)
    ? <Radio.Group className="choices" {...common} name={path} aria-label={label ?? field.title} value={chosen} onChange={(event) => onChange(event.target.value)} />
    : <Select status={status} showSearch={{ optionFilterProp: 'label' }} allowClear className="wide" {...common} value={chosen} onChange={onChange} />
}
