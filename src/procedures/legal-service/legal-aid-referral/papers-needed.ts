// Which papers this applicant brings, and which are still missing: worked out from the law's list, never typed by hand.
import type { Entry } from '#procedure/entry.ts'
import { groundsWithoutMeans, type MeansGround, type PaperToBring } from './aid-lists.ts'

type Applying = { readonly means: MeansGround; readonly byAgent: boolean }

/** Form, identity and the case always; the rest as the case is. Where means don't count nobody explains them (法律援助法 arts. 32, 40 to 42). */
export function papersNeeded({ means, byAgent }: Applying): readonly PaperToBring[] {
  const aboutMeans: readonly PaperToBring[] = means === 'none' ? ['means'] : groundsWithoutMeans.includes(means) ? [] : ['ground']
  return ['form', 'identity', ...(byAgent ? ['agent' as const] : []), ...aboutMeans, 'caseFile']
}

/** What is still to be brought after these entries, and what is brought now. */
export function papersMissing(entries: readonly Pick<Entry, 'answers'>[], bringing: readonly PaperToBring[] = []): readonly PaperToBring[] {
  const applying = entries[0]?.answers as Applying | undefined
  if (!applying) return []
  const brought = new Set([...entries.flatMap((entry) => (entry.answers['brought'] ?? []) as readonly PaperToBring[]), ...bringing])
  return papersNeeded(applying).filter((each) => !brought.has(each))
}
