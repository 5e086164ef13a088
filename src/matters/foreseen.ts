// What will be refused whatever is answered: judged before anybody fills in a form, so that a step that cannot succeed is not
// offered but explained.
import { dayOfMoment, type Moment } from '#calendar/clock.ts'
import type { Action } from '#procedure/action.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances, Guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

type Standing = {
  readonly matter: Matter
  readonly around: (id: string) => Matter | undefined
  readonly recordedAt: Moment
  readonly actor: Circumstances<JsonObject>['actor']
}

const notYetKnown = new Error('not yet known')

/**
 * @returns the refusals of those guards that came to their no without looking at an answer, at the day of the act or at
 * anything else that is not known before the form is filled in. Guards are pure: whatever is answered, they will say it again.
 */
export function foreseen(action: Action, standing: Standing): readonly Refusal[] {
  const circumstances = unanswered(standing)
  return ((action.guards ?? []) as readonly Guard<JsonObject>[]).flatMap((each) => (certainlyFails(each, circumstances) ? [refusal(each.code, each.otherwise, { basis: each.basis })] : []))
}

function certainlyFails(guard: Guard<JsonObject>, circumstances: Circumstances<JsonObject>): boolean {
  try {
    return !guard.holds(circumstances)
  } catch {
    // It asked for what is not known yet, or tripped over what it found: both are for the time when there are answers.
    return false
  }
}

function unanswered({ matter, around, recordedAt, actor }: Standing): Circumstances<JsonObject> {
  const unknown = () => { throw notYetKnown }
  return {
    matter, around, recordedAt, actor, area: matter.area, recordedOn: dayOfMoment(recordedAt),
    answers: new Proxy<JsonObject>({}, { get: unknown, has: unknown, ownKeys: unknown, getOwnPropertyDescriptor: unknown }),
    consulted: unknown,
    get occurredOn(): never { return unknown() },
    get witness(): never { return unknown() },
    get declared(): never { return unknown() },
  }
}
