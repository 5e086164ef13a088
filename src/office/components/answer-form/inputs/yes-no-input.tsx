// Yes or no. Neither is chosen beforehand: a fact nobody looked at is not a fact.
import { Radio } from 'antd'
import type { YesNoField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import type { InputProps } from '#office/components/answer-form/input-props.ts'

const options = [{ value: true, label: '是' }, { value: false, label: '否' }]

export function YesNoInput({ field, path, value, onChange, label, describedBy }: InputProps<YesNoField>) {
  return <Radio.Group className="choices" {...(label === undefined ? {} : { id: answerId(path) })} name={path} aria-label={label ?? field.title} aria-describedby={describedBy} options={options} value={typeof value === 'boolean' ? value : undefined} onChange={(event) => onChange(event.target.value)} />
}
