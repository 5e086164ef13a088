// Finds what must not be told in what is told: every name, number, address and private word of a ledger, looked for in any text.
import type { Json } from '#procedure/entry.ts'

export type Secret = { readonly text: string; readonly what: string }

/** A shorter clause says nothing by itself, and may well stand in a heading: 占用道路摆摊. */
const leastWords = 8

/** What a sealed value must not be known by: of a person everything, of private text each of its clauses. */
export function secretsIn(value: Json): readonly Secret[] {
  if (typeof value === 'string') return value.split(/[，。；！？、\s]+/u).filter((piece) => [...piece].length >= leastWords).map((text) => ({ text, what: 'text' }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([what, said]) => (typeof said === 'string' && [...said].length >= 2 ? [{ text: said, what }] : []))
}

/** Looks for many texts at once: by their first two characters, then whole. */
export class SecretFinder {
  readonly #begun = new Map<string, Secret[]>()

  constructor(secrets: Iterable<Secret>) {
    for (const secret of new Map([...secrets].map((each) => [each.text, each])).values()) {
      const begin = secret.text.slice(0, 2)
      const others = this.#begun.get(begin)
      if (others) others.push(secret)
      else this.#begun.set(begin, [secret])
    }
  }

  find(text: string): readonly Secret[] {
    const found = new Set<Secret>()
    for (let at = 0; at < text.length - 1; at += 1) {
      for (const secret of this.#begun.get(text.slice(at, at + 2)) ?? []) if (text.startsWith(secret.text, at)) found.add(secret)
    }
    return [...found]
  }
}
