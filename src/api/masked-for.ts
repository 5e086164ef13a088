// How much of the persons and private words in a matter one reader is shown without asking: who works on it as it stands sees
// names and words, everybody else neither, whoever stands aside included; numbers and addresses are shown to nobody unasked.
import { operator } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { actingAs } from '#people/appointment.ts'
import { maskPerson, withoutNumbers } from '#people/mask.ts'
import type { PostId } from '#people/post.ts'
import type { Json } from '#procedure/entry.ts'
import type { PersonInput } from '#procedure/field.ts'
import { recusedIn, substitutionsIn } from '#procedure/recusal.ts'
import type { MatterPage } from '#projections/matter-page.ts'

export const hiddenText = '（已遮盖）'

export type Shown = {
  readonly opened: MatterPage['opened']
  /** Sealed values of which not all is shown. */
  readonly masked: readonly string[]
}

type InMatter = Pick<MatterPage, 'matter' | 'procedure' | 'around'>

/** @param opened what this reader may see at all, in full */
export function maskedFor(person: Session, page: InMatter, { opened, day }: { readonly opened: MatterPage['opened']; readonly day: PlainDate }): Shown {
  // The machine's owner has the keys in any case.
  if (person === operator) return { opened, masked: [] }
  const mask = worksOn(person, page, day) ? forWorker : forLooker
  const shown = Object.entries(opened).map(([id, value]) => [id, value, mask(value)] as const)
  return {
    opened: Object.fromEntries(shown.map(([id, , said]) => [id, said])),
    masked: shown.filter(([, value, said]) => JSON.stringify(value) !== JSON.stringify(said)).map(([id]) => id),
  }
}

/** May one of this person's posts, or one they were named for in another's place, take a step in the matter as it stands? */
export function worksOn(person: Session, page: InMatter, day: PlainDate): boolean {
  const { matter, procedure } = page
  const open = Object.values(procedure.actions).filter((action) => action.from !== 'new' && action.from.includes(matter.state))
  return holds(person, open.flatMap((action) => action.by), { page, day })
}

/** Does one of this person's posts take any step at all in matters of this kind? Only they may ask for the whole of what is masked. */
export function mayReveal(person: Session, page: InMatter, day: PlainDate): boolean {
  return holds(person, Object.values(page.procedure.actions).flatMap((action) => action.by), { page, day })
}

function holds(person: Session, posts: readonly PostId[], { page, day }: { readonly page: InMatter; readonly day: PlainDate }): boolean {
  const { matter, procedure, around } = page
  const aside = recusedIn(procedure, matter, (id) => around.get(id))
  if (aside.has(person.account)) return false
  return actingAs({ account: person.account, appointments: person.appointments }, posts, { area: matter.area, day }).length > 0
    || substitutionsIn(matter, aside).some((each) => each.account === person.account && posts.includes(each.post))
}

function isPerson(value: Json): value is Json & PersonInput {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

function forWorker(value: Json): Json {
  return isPerson(value) ? withoutNumbers(value) : value
}

function forLooker(value: Json): Json {
  return isPerson(value) ? maskPerson(value) : hiddenText
}
