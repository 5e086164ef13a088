// Which of the item's materials have come in and which are still wanted. A material is said by its name or by its number
// in the guide; what was meant is noted when it is said, so that a later revision of the guide changes nothing.
import type { Entry, Json } from '#procedure/entry.ts'
import type { ItemCard } from './item-card.ts'

export type HandedIn = { readonly allIn?: boolean; readonly materials?: readonly { readonly name: string }[] }

type Application = { readonly entries: readonly Pick<Entry, 'noted'>[] } | undefined

/** @returns the name as the guide has it; nothing when the guide has no such material */
export function listedName(card: ItemCard, said: string): string | undefined {
  const plain = said.replaceAll(/\s/g, '')
  const byNumber = /^\d+$/.test(plain) ? card.materials[Number(plain) - 1] : undefined
  return (byNumber ?? card.materials.find((each) => each.name.replaceAll(/\s/g, '') === plain))?.name
}

export function namesOf(card: ItemCard, handedIn: HandedIn): readonly string[] {
  if (handedIn.allIn) return card.materials.map((each) => each.name)
  return (handedIn.materials ?? []).flatMap((each) => listedName(card, each.name) ?? [])
}

/** What is wanted before the application can be accepted: what the guide requires, and whatever the one notice named. */
export function outstanding(card: ItemCard, application: Application, more: readonly string[] = []): readonly string[] {
  const inHand = new Set<string>()
  const wanted = new Set(card.materials.filter((each) => each.required).map((each) => each.name))
  for (const entry of application?.entries ?? []) {
    for (const name of namesNoted(entry.noted?.['received'])) inHand.add(name)
    // What the notice names doesn't do as it was handed in, and has to come again.
    for (const name of namesNoted(entry.noted?.['told'])) {
      inHand.delete(name)
      wanted.add(name)
    }
  }
  for (const name of more) inHand.add(name)
  return [...wanted].filter((name) => !inHand.has(name))
}

function namesNoted(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
