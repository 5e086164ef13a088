// The articles that something rests on, as they are cited on the day. Policy and local papers are told apart from law.
import { citation, isStatute, kindName, type Basis } from '#law/instrument.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

type CitationsProps = { readonly basis: readonly Basis[]; readonly on: PlainDate }

export function Citations({ basis, on }: CitationsProps) {
  if (basis.length === 0) return null
  return (
    <ul className="citations" aria-label="依据">
      {basis.map((each) => (
        <li key={`${each.law} ${each.article}`}>
          {isStatute(each.law) ? null : <span className="kind">{kindName(each.law)}</span>}
          {citation(each, on)}
        </li>
      ))}
    </ul>
  )
}
