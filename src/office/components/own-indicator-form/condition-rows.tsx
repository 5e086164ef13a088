// The conditions of a definition: which answer, how compared, with what.
import { Button, Input, Select } from 'antd'
import { mayBeCondition, isOrdered, type DefinableField } from '#procedure/definable-fields.ts'
import type { DefinedCondition } from '#procedure/indicator-definition.ts'
import { tests } from '#procedures/report/defined-indicator/procedure.ts'

type ConditionRowsProps = { readonly fields: readonly DefinableField[]; readonly conditions: readonly DefinedCondition[]; readonly onChange: (conditions: readonly DefinedCondition[]) => void }

export function ConditionRows({ fields, conditions, onChange }: ConditionRowsProps) {
  const usable = fields.filter((each) => mayBeCondition(each.field))
  const set = (index: number, next: DefinedCondition) => onChange(conditions.map((each, place) => (place === index ? next : each)))
  return (
    <fieldset className="asked">
      <legend>条件<span className="optional">（可以不设）</span></legend>
      <p className="hint">同一栏目的几个“是”，满足一个即可；其余条件须同时满足。</p>
      {conditions.map((condition, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- conditions have no name but their place
        <p key={index} className="condition">
          <Select aria-label={`第${index + 1}个条件的栏目`} className="condition-field" showSearch={{ optionFilterProp: 'label' }} options={usable.map((each) => ({ value: each.path, label: each.title }))} value={condition.field === '' ? null : condition.field} onChange={(field: string) => set(index, { field, test: 'is', value: '' })} />
          <Comparison index={index} condition={condition} field={usable.find((each) => each.path === condition.field)} onChange={(next) => set(index, next)} />
          <Button size="small" aria-label={`删去第${index + 1}个条件`} onClick={() => onChange(conditions.filter((_, place) => place !== index))}>删去</Button>
        </p>
      ))}
      <Button size="small" onClick={() => onChange([...conditions, { field: '', test: 'is', value: '' }])}>加一个条件</Button>
    </fieldset>
  )
}

type ComparisonProps = { readonly index: number; readonly condition: DefinedCondition; readonly field: DefinableField | undefined; readonly onChange: (condition: DefinedCondition) => void }

function Comparison({ index, condition, field, onChange }: ComparisonProps) {
  if (!field) return null
  const options = (['is', 'atLeast', 'atMost'] as const).filter((test) => test === 'is' || isOrdered(field.field)).map((test) => ({ value: test, label: tests[test] }))
  const listed = listOf(field)
  const label = `第${index + 1}个条件的内容`
  return (
    <>
      <Select aria-label={`第${index + 1}个条件怎样比较`} options={options} value={condition.test} onChange={(test) => onChange({ ...condition, test })} />
      {listed
        ? <Select aria-label={label} className="condition-value" showSearch={{ optionFilterProp: 'label' }} options={listed} value={condition.value === '' ? null : condition.value} onChange={(value: string) => onChange({ ...condition, value })} />
        : <Input aria-label={label} className="condition-value" value={condition.value} {...(field.field.kind === 'money' ? { suffix: '分' } : field.field.kind === 'day' ? { placeholder: '如2024-06-30' } : {})} onChange={(event) => onChange({ ...condition, value: event.target.value })} />}
    </>
  )
}

function listOf({ field }: DefinableField): { value: string; label: string }[] | undefined {
  if (field.kind === 'choice') return Object.entries(field.of).map(([value, label]) => ({ value, label }))
  return field.kind === 'yesNo' ? [{ value: 'yes', label: '是' }, { value: 'no', label: '否' }] : undefined
}
