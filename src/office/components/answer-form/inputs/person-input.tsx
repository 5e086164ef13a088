// A person: the name is needed, everything else only if the step calls for it. Kept sealed beside the ledger.
import { Input, Select } from 'antd'
import type { PersonField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt } from '#office/components/answer-form/faults.tsx'
import type { InputProps } from '#office/components/answer-form/input-props.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

const parts = [['name', '姓名'], ['phone', '联系电话'], ['idNumber', '身份证号'], ['address', '住址']] as const
const sexes = [{ value: '男', label: '男' }, { value: '女', label: '女' }]

export function PersonInput({ path, value, onChange }: InputProps<PersonField>) {
  const said = (value ?? {}) as Typed
  const set = (key: string, part: unknown) => onChange({ ...said, [key]: part })
  return (
    <div className="person">
      {parts.map(([key, title]) => (
        <div key={key} className={`person-part person-${key}`}>
          <label htmlFor={answerId(`${path}.${key}`)}>{title}{key === 'name' ? null : <span className="optional">选填</span>}</label>
          <Input id={answerId(`${path}.${key}`)} autoComplete="off" value={typeof said[key] === 'string' ? said[key] : ''} onChange={(event) => set(key, event.target.value)} aria-describedby={answerId(`${path}.${key}.faults`)} />
          <FaultsAt path={`${path}.${key}`} />
        </div>
      ))}
      <div className="person-part person-sex">
        <label htmlFor={answerId(`${path}.sex`)}>性别<span className="optional">选填</span></label>
        <Select id={answerId(`${path}.sex`)} className="wide" options={sexes} allowClear value={typeof said['sex'] === 'string' ? said['sex'] : undefined} onChange={(sex) => set('sex', sex)} />
      </div>
    </div>
  )
}
