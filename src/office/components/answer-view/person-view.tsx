// A person as far as the server shows one: name first, what is masked already masked.
import type { PersonInput } from '#procedure/field.ts'

export function PersonView({ person }: { readonly person: PersonInput | undefined }) {
  if (!person) return <span className="erased">（已删除）</span>
  const said = [person.name, person.sex, person.address && `住${person.address}`, person.phone && `电话${person.phone}`, person.idNumber && `身份证号${person.idNumber}`]
  return <span>{said.filter((each) => each !== undefined && each !== '').join('，')}</span>
}
