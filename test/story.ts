// Tells a procedure's story: given what has happened, when somebody acts, then entries or refusals. Uses the very
// functions the server uses; nothing is pretended but the ids and the day.
import { expect } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { decide, decideReversal, type Decision } from '#matters/decide.ts'
import { deadlinesOf, type Deadline } from '#matters/deadlines.ts'
import { evolve } from '#matters/evolve.ts'
import { isPostId, type PostId } from '#people/post.ts'
import type { Actor } from '#people/appointment.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

/** `[action, day it happened, answers as a person types them, post acting, day it was written down where that was later, account acting where it is another than usual]` */
export type Step = readonly [action: string, occurredOn: string, answers?: object, by?: PostId | undefined, recordedOn?: string | undefined, account?: string]

export type StoryOptions = {
  readonly area?: string
  /** Other matters that answers may point to. */
  readonly around?: readonly Matter[]
  readonly id?: string
}

export const storyTownship = '220382203'
export const storyVillage = '220382203201'

let counted = 0
/** UUIDs in order, so that two runs tell the same. */
export function storyId(): string {
  counted += 1
  return `00000000-0000-7000-8000-${String(counted).padStart(12, '0')}`
}

export const storyAccount = '11111111-1111-7111-8111-111111111111'

/** Somebody who holds that post for all time, in that area. */
export function holder(post: PostId, area: string, account = storyAccount): Actor {
  return { account, appointments: [{ id: storyId(), account, post, area, from: plainDate('2000-01-01') }] }
}

/** Where somebody of that post acts from: their village, their township, their county. */
function seatOf(post: string | undefined, area: string): string {
  if (post === 'mediator' || post === 'village-cadre') return area
  return area.slice(0, post === 'county-reviewer' ? 6 : 9)
}

// Content declares with exact types; the engine reads the general shape.
type AnyProcedure = Omit<Procedure, 'actions'> & { readonly actions: object }

/** A teller for one procedure. */
export function storyOf(declared: AnyProcedure, options: StoryOptions = {}) {
  const procedure = declared as unknown as Procedure
  const area = options.area ?? (procedure.areaLevel === 'village' ? storyVillage : storyTownship)
  const around = (id: string) => options.around?.find((each) => each.id === id)
  // What a step reads without saying so would be missing in earnest.
  const consultedBy = (action: string) => (kind: string) => {
    if (!procedure.actions[action]?.consults?.includes(kind)) throw new Error(`${procedure.id}.${action} reads ${kind} without consulting it`)
    return (options.around ?? []).filter((each) => each.procedure === kind)
  }
  const id = options.id ?? storyId()

  const attempt = (matter: Matter | undefined, [action, occurredOn, answers, by, recordedOn = occurredOn, account]: Step): Decision => {
    const post = by ?? procedure.actions[action]?.by[0]
    return decide(
      { procedure, matter, area, actor: holder(post && isPostId(post) ? post : 'staff', seatOf(post, area), account), recordedAt: momentAt(plainDate(recordedOn), 18), around, consulted: consultedBy(action), newId: storyId },
      { action, occurredOn, answers: answers ?? {}, ...(procedure.actions[action]?.consequenceOnly ? { asConsequence: true as const } : {}) },
    )
  }
  const live = (steps: readonly Step[]): Matter | undefined => {
    const entries: Entry[] = []
    for (const step of steps) {
      const before = entries.length > 0 ? evolve(procedure, { id, area, number: 1 }, entries) : undefined
      const decision = attempt(before, step)
      if (decision.outcome === 'refused') {
        throw new Error(`the given history is itself refused at ${step[0]}: ${decision.refusals.map((each) => `${each.code} ${each.field ?? ''} ${each.sentence}`).join('; ')}`)
      }
      entries.push(decision.entry)
    }
    return entries.length > 0 ? evolve(procedure, { id, area, number: 1 }, entries) : undefined
  }
  return {
    /** The matter after these steps; throws when the law refuses one of them. */
    matter: (steps: readonly Step[]): Matter => {
      const matter = live(steps)
      if (!matter) throw new Error('no steps')
      return matter
    },
    /** The deadlines after these steps, as of the last one's day unless told. */
    deadlines: (steps: readonly Step[], asOf?: string): readonly Deadline[] => {
      const matter = live(steps)
      return matter ? deadlinesOf(procedure, matter, plainDate(asOf ?? steps.at(-1)?.[1] ?? '2024-01-01')) : []
    },
    given: (...steps: readonly Step[]) => ({
      when: (...step: Step) => {
        const decision = attempt(live(steps), step)
        return {
          decision,
          /** Accepted; returns the entry. */
          accepted: (): Entry => {
            expect(decision.outcome === 'refused' ? decision.refusals : []).toEqual([])
            if (decision.outcome !== 'accepted') throw new Error('refused')
            return decision.entry
          },
          /** Refused for exactly these reasons, in any order. */
          refused: (...codes: readonly string[]) => {
            const said = decision.outcome === 'refused' ? decision.refusals.map((each) => each.code) : []
            expect([...said].sort()).toEqual([...codes].sort())
          },
          /** Refused, for this reason among others perhaps. */
          refusedAmongOthersFor: (code: string) => {
            expect(decision.outcome === 'refused' ? decision.refusals.map((each) => each.code) : []).toContain(code)
          },
        }
      },
      reverse: (seq: number, reason: string) => {
        const matter = live(steps)
        if (!matter) throw new Error('no steps')
        const last = matter.entries.at(-1)
        const post = last?.post ?? 'staff'
        return decideReversal({ procedure, matter, area, actor: holder(post, area.slice(0, 9)), recordedAt: momentAt(last?.occurredOn ?? plainDate('2024-01-01'), 19), around, consulted: consultedBy(last?.action ?? ''), newId: storyId }, { seq, reason })
      },
    }),
  }
}
