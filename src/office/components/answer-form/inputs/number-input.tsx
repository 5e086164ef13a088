// Whole numbers, and money in 元. Kept as typed until it is handed in: a half-typed number is not a wrong one.
import { Input } from 'antd'
import type { IntegerField, MoneyField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { attributesOf, type InputProps } from '#office/components/answer-form/input-props.ts'

export function NumberInput(props: InputProps<IntegerField | MoneyField>) {
  const { field, path, value, onChange } = props
  const unit = field.kind === 'money' ? '元' : field.unit
  return (
    <Input className="number-input" id={answerId(path)} inputMode={field.kind === 'money' ? 'decimal' : 'numeric'} autoComplete="off" {...attributesOf(props)}
      {...(field.kind === 'money' ? { placeholder: '如1200.50' } : {})} {...(unit === undefined ? {} : { suffix: unit })}
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''} onChange={(event) => onChange(event.target.value)} />
  )
}
