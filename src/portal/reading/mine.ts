// A matter as the person it is about may see it: what happened and when, whose move it is and until when, what they were told. Steps
// by their titles alone; of the answers only what was meant for this person.
import type { Door } from '#api/door.ts'
import type { Receipt as Held } from '#api/receipt.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Receipt } from '#calendar/receipt.ts'
import { readIn } from '#ledger/database.ts'
import { standingOn } from '#matters/deadlines.ts'
import { matterOf } from '#matters/stored.ts'
import { maskPerson } from '#people/mask.ts'
import type { PersonInput } from '#procedure/field.ts'
import type { Entry } from '#procedure/entry.ts'
import { toldIn, type Told } from '#portal/reading/told.ts'
import { ledgers } from '#procedures/service/public-request/request-lists.ts'
import { readMatterPage, type MatterPage } from '#projections/matter-page.ts'
import { mattersPointing } from '#projections/matters-pointing.ts'
import { numberText } from '#projections/number-text.ts'

export type OwnMatter = {
  readonly title: string
  readonly number: string
  readonly state: string
  readonly ended: boolean
  readonly openedOn: PlainDate
  readonly steps: readonly { readonly on: PlainDate; readonly title: string }[]
  readonly moves: readonly { readonly title: string; readonly whose: string; readonly due?: PlainDate; readonly provisional: boolean; readonly overdue: boolean; readonly receipt: Receipt }[]
  readonly told: readonly Told[]
}

/** One's own matter, and the one that it became. */
export type Mine = { readonly name: string; readonly page: MatterPage; readonly own: OwnMatter; readonly became?: { readonly page: MatterPage; readonly own: OwnMatter } }

/** @returns nothing where there is no such matter any more */
export async function readMine(door: Door, { tenant, matter, holder }: Held): Promise<Mine | undefined> {
  const { engine } = door
  return readIn(engine.database, String(tenant), async (client) => {
    const page = await readMatterPage(engine, client, { tenant, id: matter })
    if (!page || page.matter.entries.length === 0) return undefined
    const today = dayOfMoment(engine.clock())
    const ledger = page.procedure.id === 'public-request' ? ledgers[page.matter.entries[0]?.answers['kind'] as keyof typeof ledgers] : undefined
    const [next] = ledger === undefined ? [] : await mattersPointing(client, { tenant, procedure: ledger, pointing: 'request', to: matter })
    const became = next && matterOf(engine.system, next).entries.length > 0 ? await readMatterPage(engine, client, { tenant, id: next.id }) : undefined
    const person = page.opened[holder] as PersonInput | undefined
    return {
      name: person ? maskPerson(person).name : '', page, own: ownMatter(page, today),
      ...(became ? { became: { page: became, own: ownMatter(became, today) } } : {}),
    }
  })
}

function ownMatter(page: MatterPage, today: PlainDate): OwnMatter {
  const { procedure, matter, deadlines } = page
  return {
    title: procedure.name(matter), number: numberText(procedure, matter), state: matter.state, ended: procedure.ends.includes(matter.state), openedOn: matter.openedOn,
    steps: matter.entries.filter((entry) => isForEyes(page, entry)).map((entry) => ({ on: entry.occurredOn, title: procedure.actions[entry.action]?.title ?? '' })),
    moves: deadlines.flatMap((deadline) => {
      const { title, whose, derived } = deadline
      const standing = standingOn(deadline, today)
      if (standing !== 'running' && standing !== 'paused' && standing !== 'overdue') return []
      const common = { title, whose, provisional: derived.provisional, overdue: standing === 'overdue', receipt: derived.receipt }
      return [standing === 'paused' ? common : { ...common, due: derived.due }]
    }),
    told: toldIn(page),
  }
}

/** What another party said in confidence, and lines for the office's own books, are not for this page. */
function isForEyes({ procedure }: MatterPage, { action }: Entry): boolean {
  const declared = procedure.actions[action]
  return declared !== undefined && declared.seenBy === undefined && declared.aside !== true && !declared.consequenceOnly
}
