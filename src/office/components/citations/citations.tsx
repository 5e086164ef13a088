// The articles that something rests on, as they are cited on the day, each opening the article as it was in force on it. Policy
// and local papers are told apart from law.
import { citation, instrument, isStatute, kindName, type Basis } from '#law/instrument.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { citedAddress, lawAddress } from '#office/addresses.ts'
import { LawLink } from '#office/components/citations/law-link.tsx'

type CitationsProps = { readonly basis: readonly Basis[]; readonly on: PlainDate }

export function Citations({ basis, on }: CitationsProps) {
  if (basis.length === 0) return null
  return (
    <ul className="citations" aria-label="依据">
      {basis.map((each) => (
        <li key={`${each.law} ${each.article}`}>
          {isStatute(each.law) ? null : <span className="kind">{kindName(each.law)}</span>}
          {/* What a county sets for itself is in no book of laws. */}
          {instrument(each.law).kind === 'local' ? citation(each, on) : <LawLink to={each.article === '' ? lawAddress(each.law, { on }) : citedAddress(each, on)}>{citation(each, on)}</LawLink>}
        </li>
      ))}
    </ul>
  )
}
