// The township or its villages.
import { Select } from 'antd'
import type { AreaField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { attributesOf, type InputProps } from '#office/components/answer-form/input-props.ts'
import { usePlaces } from '#office/use-area.ts'

export function AreaInput(props: InputProps<AreaField>) {
  const { field, path, value, onChange, area } = props
  const { township, places } = usePlaces(area)
  const options = [...(township ? [{ value: township.code, label: township.name }] : []), ...places.map((each) => ({ value: each.code, label: each.name }))]
  const common = { id: answerId(path), className: 'wide', options, optionFilterProp: 'label', ...attributesOf(props) }
  return field.many
    ? <Select {...common} mode="multiple" value={Array.isArray(value) ? value as string[] : []} onChange={onChange} />
    : <Select {...common} showSearch allowClear value={typeof value === 'string' ? value : undefined} onChange={onChange} />
}
