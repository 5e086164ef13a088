// A person as far as needed: name first, numbers hidden until asked for.
import { Button } from 'antd'
import { useState } from 'react'
import type { PersonInput } from '#procedure/field.ts'
import { masked } from '#office/components/answer-view/masked.ts'

export function PersonView({ person }: { readonly person: PersonInput | undefined }) {
  const [shown, setShown] = useState(false)
  if (!person) return <span className="erased">（已删除）</span>
  const numbers = [person.phone === undefined ? '' : `电话${shown ? person.phone : masked(person.phone)}`, person.idNumber === undefined ? '' : `身份证号${shown ? person.idNumber : masked(person.idNumber)}`].filter((each) => each !== '')
  return (
    <span>
      {person.name}{person.sex === undefined ? '' : `，${person.sex}`}{person.address === undefined ? '' : `，住${person.address}`}
      {numbers.length > 0 ? <>，{numbers.join('，')} <Button type="link" size="small" aria-label={`${shown ? '隐藏' : '显示'}${person.name}的号码`} onClick={() => setShown(!shown)}>{shown ? '隐藏' : '显示'}</Button></> : null}
    </span>
  )
}
