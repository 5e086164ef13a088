// A person: the name is needed, everything else only if the step calls for it. Kept sealed beside the ledger.
import { Input, Radio } from 'antd'
import { useContext } from 'react'
import type { PersonField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt, FaultsContext, useFaults } from '#office/components/answer-form/faults.tsx'
import type { InputProps } from '#office/components/answer-form/input-props.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

const further = [['idNumber', '身份证号'], ['address', '住址']] as const
const sexes = [{ value: '男', label: '男' }, { value: '女', label: '女' }, { value: '', label: '不填' }]

export function PersonInput({ path, value, onChange }: InputProps<PersonField>) {
  const said = (value ?? {}) as Typed
  const faults = useContext(FaultsContext)
  const set = (key: string, part: unknown) => onChange({ ...said, [key]: part })
  const part = (key: string, title: string, optional: boolean) => <Part key={key} path={`${path}.${key}`} title={title} optional={optional} value={said[key]} onChange={(typed) => set(key, typed)} />
  // What most steps do without is folded away, unless something is in it or wrong with it.
  const open = further.some(([key]) => said[key] !== undefined && said[key] !== '') || said['sex'] !== undefined || faults.some((each) => further.some(([key]) => each.field === `${path}.${key}`))
  return (
    <div className="person">
      {part('name', '姓名', false)}
      {part('phone', '联系电话', true)}
      <details open={open}>
        <summary>身份证号、住址、性别（选填）</summary>
        <div className="person">
          {further.map(([key, title]) => part(key, title, true))}
          <fieldset id={answerId(`${path}.sex`)}>
            <legend>性别<span className="optional">选填</span></legend>
            <Radio.Group className="choices" name={`${path}.sex`} aria-label="性别" options={sexes} value={said['sex'] ?? ''} onChange={(event) => set('sex', event.target.value)} />
          </fieldset>
        </div>
      </details>
    </div>
  )
}

type PartProps = { readonly path: string; readonly title: string; readonly optional: boolean; readonly value: unknown; readonly onChange: (typed: string) => void }

function Part({ path, title, optional, value, onChange }: PartProps) {
  const faulty = useFaults(path).length > 0
  return (
    <div>
      <label htmlFor={answerId(path)}>{title}{optional ? <span className="optional">选填</span> : null}</label>
      <FaultsAt path={path} />
      <Input id={answerId(path)} autoComplete="off" status={faulty ? 'error' : ''} aria-invalid={faulty} aria-describedby={answerId(`${path}.faults`)} value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
