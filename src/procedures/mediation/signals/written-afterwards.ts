// Hours that only one side can have known: many sessions of other days written down in one sitting, an agreement and its closing
// that lie apart and were typed together, a dispute that was first written down long after it came in.
import { dayOfMoment, epochOf } from '#calendar/clock.ts'
import { chineseDate, daysBetween } from '#calendar/plain-date.ts'
import { stepOf, type Material, type MaterialStep } from './material.ts'
import type { Signal } from './signal.ts'

type Written = { readonly dispute: string; readonly step: MaterialStep }

/** Mediators only: an office that types what villages have written on paper works in sittings, and should. */
export function batch(materials: readonly Material[], { batchCount, batchMinutes, batchDays }: { readonly batchCount: number; readonly batchMinutes: number; readonly batchDays: number }): readonly Signal[] {
  const late = materials.filter((each) => !each.imported).flatMap(({ id, steps }) =>
    steps.filter((step) => step.action === 'mediate' && step.post === 'mediator' && !step.scanned && lag(step) > batchDays).map((step): Written => ({ dispute: id, step })))
  return sittings(late, batchMinutes).flatMap((sitting): Signal[] => {
    const disputes = [...new Set(sitting.map((each) => each.dispute))]
    const days = new Set(sitting.map((each) => each.step.occurredOn)).size
    return disputes.length < batchCount ? [] : [{ kind: 'batch', disputes, saw: `同一名调解员在${writtenOn(sitting)}一次补记了${disputes.length}件、${days}个不同日子的调解，最早的一次发生在${Math.max(...sitting.map((each) => lag(each.step)))}天以前。` }]
  })
}

/** Runs of steps by one person without a longer pause than that. */
function sittings(written: readonly Written[], minutes: number): readonly (readonly Written[])[] {
  const inOrder = [...written].sort((one, other) => (one.step.actor < other.step.actor ? -1 : one.step.actor > other.step.actor ? 1 : epochOf(one.step.recordedAt) - epochOf(other.step.recordedAt)))
  const runs: Written[][] = []
  for (const each of inOrder) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const goesOn = before !== undefined && before.step.actor === each.step.actor && minutesBetween(before.step, each.step) <= minutes
    if (run && goesOn) run.push(each)
    else runs.push([each])
  }
  return runs
}

/** Not a signal: settled and performed on the spot, and paper that was signed at the time and photographed. */
export function together(materials: readonly Material[], { batchMinutes, batchDays }: { readonly batchMinutes: number; readonly batchDays: number }): readonly Signal[] {
  return materials.filter((each) => !each.imported).flatMap((material): Signal[] => {
    const [agree, close] = [stepOf(material, 'agree'), stepOf(material, 'close')]
    if (!agree || !close || material.steps.some((step) => step.scanned)) return []
    const apart = daysBetween(agree.occurredOn, close.occurredOn)
    return apart > batchDays && minutesBetween(agree, close) <= batchMinutes
      ? [{ kind: 'together', disputes: [material.id], saw: `协议写的是${chineseDate(agree.occurredOn)}，结案写的是${chineseDate(close.occurredOn)}，相隔${apart}天，却是一次登记的（${chineseDate(dayOfMoment(close.recordedAt))}），没有签名文书的照片。` }]
      : []
  })
}

/** One signal for all that one person wrote down on one day, so that a catching-up is one line and not fifty. */
export function late(materials: readonly Material[], { lateDays }: { readonly lateDays: number }): readonly Signal[] {
  const groups = new Map<string, Written[]>()
  for (const { id, steps, imported } of materials) {
    const opening = steps[0]
    if (imported || !opening || lag(opening) <= lateDays) continue
    const key = `${opening.actor} ${dayOfMoment(opening.recordedAt)}`
    groups.set(key, [...(groups.get(key) ?? []), { dispute: id, step: opening }])
  }
  return [...groups.values()].map((group) => ({
    kind: 'late', disputes: group.map((each) => each.dispute),
    saw: `${writtenOn(group)}登记了${group.length}件早先受理的纠纷，最早的一件受理已经${Math.max(...group.map((each) => lag(each.step)))}天。`,
  }))
}

function writtenOn(written: readonly Written[]): string {
  const [first] = written
  return first ? chineseDate(dayOfMoment(first.step.recordedAt)) : ''
}

/** Days from what happened to when it was written down. */
function lag(step: MaterialStep): number {
  return daysBetween(step.occurredOn, dayOfMoment(step.recordedAt))
}

function minutesBetween(one: MaterialStep, other: MaterialStep): number {
  return Math.abs(epochOf(other.recordedAt) - epochOf(one.recordedAt)) / 60_000
}
