// The items a township handles, as its catalogue stands: what guides are made of, read from the register of items alone.
import { nothingUnseen } from '#accounts/authority.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { citation } from '#law/instrument.ts'
import { readIn } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { readConsulted } from '#matters/consulted.ts'
import { legalWords } from '#library/everyday-words.ts'
import type { Engine } from '#matters/engine.ts'
import { matterOf } from '#matters/stored.ts'
import { localOn, localParametersKind } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'
import { listMatters } from '#projections/matter-list.ts'
import type { ItemCard } from '#procedures/service/service-item/card-fields.ts'
import { cardOf, licensingLimitOf, promisedDaysOf } from '#procedures/service/service-item/item-card.ts'

const itemKind = 'service-item'
/** A township's catalogue has a hundred items or two. */
const mostItems = 1000

/** So many working days, and where that is written. */
export type GuideDays = { readonly days: number; readonly ground: string }

export type Guide = {
  readonly id: string
  readonly card: Partial<ItemCard>
  /** Nothing where no law sets a limit. */
  readonly legal?: GuideDays
  readonly promised: GuideDays
  /** The day on which the card was last written. */
  readonly changedOn: PlainDate
}

/** @param area a township; @returns every item that stands in its catalogue, in the order of their names */
export async function readGuides(engine: Engine, { area, today }: { readonly area: string; readonly today: PlainDate }): Promise<readonly Guide[]> {
  const tenant = Number(area)
  const settings = await readConsulted(engine, { procedure: localParametersKind, tenant })
  const stored = await readIn(engine.database, area, async (client) => {
    const { items } = await listMatters(client, { area, unseen: nothingUnseen, procedure: itemKind, state: '在办', size: mostItems })
    return readMatters(client, tenant, items.map((each) => each.id))
  })
  return stored.map((each) => matterOf(engine.system, each)).map((each) => guideOf(each, { today, settings })).sort((one, other) => (one.card.name ?? '').localeCompare(other.card.name ?? '', 'zh-CN'))
}

function guideOf(item: Matter, { today, settings }: { readonly today: PlainDate; readonly settings: readonly Matter[] }): Guide {
  const card = cardOf(item)
  const reading = { occurredOn: today, consulted: () => settings }
  const legal = legalOf(card, today)
  const general = localOn('svc-promised-days', reading)
  const promised = { days: promisedDaysOf(card, reading), ground: card.promisedDays === undefined ? citation(general.basis, today) : '' }
  return { id: item.id, card, ...(legal ? { legal } : {}), promised, changedOn: item.entries.at(-1)?.occurredOn ?? item.openedOn }
}

function legalOf(card: Partial<ItemCard>, today: PlainDate): GuideDays | undefined {
  if (card.legalDays !== undefined) return { days: card.legalDays, ground: card.ground ?? '' }
  const limit = licensingLimitOf(card, today)
  return limit && { days: limit.value, ground: citation(limit.basis, today) }
}

export type GuideSearch = { readonly words: string; readonly audience?: string }

/** @returns the guides that have every word of the question, or what the law says for it, in their name, their conditions or their papers */
export function findGuides(guides: readonly Guide[], { words, audience }: GuideSearch): readonly Guide[] {
  const terms = words.split(/\s+/).filter((term) => term !== '')
  return guides.filter(({ card }) => {
    const text = [card.name, card.conditions, card.code, ...(card.materials ?? []).map((each) => each.name)].join('\n')
    return terms.every((term) => [term, ...legalWords(term)].some((each) => text.includes(each))) && (audience === undefined || (card.applicants ?? []).some((each) => each === audience))
  })
}
