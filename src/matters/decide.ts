// May this be done, by this person, in this matter, on this day? Pure, and the same in the browser and on the server.
// All that stands against it is said at once: that is 一次性告知 turned on ourselves.
import { dayOfMoment } from '#calendar/clock.ts'
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { checkAside, checkNamed, checkRecusalStep, substituteFor } from '#matters/check-recusal.ts'
import { checkAnswers } from '#matters/check-answers.ts'
import { seal, type SealedValue } from '#matters/seal.ts'
import type { Setting } from '#matters/setting.ts'
import { actingAs, type Appointment } from '#people/appointment.ts'
import { forOutsidersOnly, postTitle, type PostId } from '#people/post.ts'
import type { Action, Consequence } from '#procedure/action.ts'
import { reversal, type Entry, type Json, type JsonObject } from '#procedure/entry.ts'
import type { Fields } from '#procedure/field.ts'
import type { Circumstances, Guard } from '#procedure/guard.ts'
import { limitRulesOf, notedLocally } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { isRecusalKey, stepOf } from '#procedure/recusal.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

export type Intention = {
  readonly action: string
  readonly occurredOn: unknown
  readonly answers: unknown
  /** The post to act in, where the person holds several that may. */
  readonly post?: PostId
  /** This act follows from another that was itself allowed: authority has been judged there. */
  readonly asConsequence?: true
}

export type Decision =
  | { readonly outcome: 'accepted'; readonly entry: Entry; readonly sealed: readonly SealedValue[]; readonly consequences: readonly Consequence[] }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] }

/** @returns the entry to append, or every refusal together. Throws nothing on bad input. */
export function decide(setting: Setting, intention: Intention): Decision {
  const action = stepOf(setting.procedure, intention.action)
  if (!action) return refused([refusal('action-unknown', `“${setting.procedure.title}”里没有这个步骤。`)])
  const standing = [...checkOpen(setting, action, intention), ...checkDay(setting, action, intention.occurredOn)]
  const aside = checkAside(setting, action.by)
  // Who stands aside is told that, and not in which post.
  const acting = postFor(setting, action, aside.length > 0 ? { ...intention, asConsequence: true } : intention)
  const asked = checkAnswers(action.asks, intention.answers, { recordedOn: dayOfMoment(setting.recordedAt) })
  const refusals = [...standing, ...aside, ...acting.refusals, ...asked]
  // Guards look at answers and at other matters that not everybody may see: they speak to those alone whose post takes the step.
  if (acting.refusals.some(({ code }) => code === 'no-authority')) return refused(refusals)
  if (asked.length > 0 || !isPlainDate(intention.occurredOn)) return refused(refusals)

  const taken = seal(action.asks, intention.answers as JsonObject, setting.newId)
  const circumstances = circumstancesOf(setting, { answers: taken.answers, occurredOn: intention.occurredOn, post: acting.post, seats: acting.seats })
  const said = { answers: taken.answers, occurredOn: intention.occurredOn }
  const stepping = isRecusalKey(intention.action) ? checkRecusalStep(setting, intention.action, said) : checkNamed(setting, action, taken.answers)
  const all = [...refusals, ...stepping, ...checkReferences(setting.around, action.asks, taken.answers), ...checkGuards(action, circumstances, refusals.length > 0)]
  if (all.length > 0) return refused(all)
  const noted = { ...notedBy(setting.procedure, intention.action, circumstances), ...acting.held }
  return {
    outcome: 'accepted',
    entry: {
      seq: (setting.matter?.seq ?? 0) + 1,
      action: intention.action,
      occurredOn: intention.occurredOn,
      recordedAt: setting.recordedAt,
      actor: setting.actor.account,
      post: acting.post,
      answers: taken.answers,
      ...(Object.keys(noted).length > 0 ? { noted } : {}),
    },
    sealed: taken.sealed,
    consequences: action.brings?.(circumstances as Circumstances<never>) ?? [],
  }
}

/** Beside the facts of the step itself: the figures signed for, and what the county had set of the limits that now run. */
function notedBy(procedure: Procedure, key: string, circumstances: Circumstances<JsonObject>): JsonObject | undefined {
  const facts = procedure.actions[key]?.notes?.(circumstances as Circumstances<never>)
  const witness = circumstances.witness as JsonObject | undefined
  const limits = notedLocally(limitRulesOf(procedure.timeLimits, key), circumstances)['local'] as JsonObject | undefined
  const local = limits && { ...limits, ...facts?.['local'] as JsonObject | undefined }
  return facts || witness || local ? { ...facts, ...(witness ? { witness } : {}), ...(local ? { local } : {}) } : undefined
}

/** A step is open when the matter stands in one of its states. Says which steps are open instead. */
function checkOpen(setting: Setting, action: Action, intention: Intention): readonly Refusal[] {
  if (action.consequenceOnly && !intention.asConsequence) return [refusal('not-by-hand', `“${action.title}”随其他步骤自动记录，不能单独办理。`, { basis: action.basis })]
  if (action.from === 'new') {
    return setting.matter ? [refusal('already-open', `本事项已经办过“${action.title}”。`, { basis: action.basis })] : []
  }
  if (!setting.matter) return [refusal('not-yet-open', `要先登记事项，才能办理“${action.title}”。`, { basis: action.basis })]
  if (action.from.includes(setting.matter.state)) return []
  const open = openActions(setting.procedure, setting.matter).map((key) => setting.procedure.actions[key]?.title ?? key)
  const instead = open.length > 0 ? `现在可以办理：${open.join('、')}。` : '本事项已办结，不能再办理。'
  return [refusal('not-open-in-state', `本事项现处于“${setting.matter.state}”，不能办理“${action.title}”（须处于：${action.from.join('、')}）。${instead}`, { basis: action.basis })]
}

/** Keys of the actions that the state of the matter opens to people. */
export function openActions(procedure: Procedure, matter: Matter): readonly string[] {
  return Object.entries(procedure.actions)
    .filter(([, action]) => action.from !== 'new' && !action.consequenceOnly && !forOutsidersOnly(action.by) && action.from.includes(matter.state))
    .map(([key]) => key)
}

function checkDay(setting: Setting, action: Action, occurredOn: unknown): readonly Refusal[] {
  if (!isPlainDate(occurredOn)) return [refusal('day-invalid', '请填写实际发生的日期，如2024-03-05。', { field: 'occurredOn' })]
  const today = dayOfMoment(setting.recordedAt)
  if (occurredOn > today) return [refusal('day-in-future', `发生日期${occurredOn}晚于今天${today}，还没有发生的事不能登记。`, { field: 'occurredOn' })]
  // Whoever opened it, nothing happened in it before.
  const before = action.anyDay ? setting.matter?.entries[0] : latestDay(setting) ?? setting.matter?.entries[0]
  if (!before || occurredOn >= before.occurredOn) return []
  const title = setting.procedure.actions[before.action]?.title ?? before.action
  return [refusal('day-before-last-step', `发生日期${occurredOn}早于“${title}”的日期${before.occurredOn}，请核对；那一步日期记错的，先更正那一步。`, { field: 'occurredOn' })]
}

/** What an outsider said by code stands beside the work of the staff: it neither dates nor blocks their steps. */
export function entriesOfStaff({ procedure, matter }: { readonly procedure: Procedure; readonly matter: Matter | undefined }): readonly Entry[] {
  return matter?.entries.filter((entry) => !forOutsidersOnly(procedure.actions[entry.action]?.by ?? [])) ?? []
}

/** The entry that happened last: with lines of a book between, not always the one written last. */
function latestDay(setting: Setting): Entry | undefined {
  return entriesOfStaff(setting).reduce<Entry | undefined>((latest, entry) => (latest && entry.occurredOn < latest.occurredOn ? latest : entry), undefined)
}

type Acting = { readonly post: PostId; readonly seats: readonly string[]; readonly refusals: readonly Refusal[]; /** How the post is held, where it is not simply theirs. */ readonly held?: JsonObject }

function postFor(setting: Setting, action: Action, intention: Intention): Acting {
  const fallback = intention.post ?? action.by[0] ?? 'administrator'
  if (intention.asConsequence) return { post: fallback, seats: [], refusals: [] }
  const able = appointmentsFor(setting, action.by)
  // Named for this one matter, they need not change for it.
  const chosen = able.find((each) => intention.post === undefined || each.post === intention.post) ?? able.find((each) => each.standsInFor !== undefined)
  if (chosen) return { post: chosen.post, seats: able.map((each) => each.area), refusals: [], ...heldAs(chosen) }
  if (able.length > 0 && intention.post !== undefined) return { post: fallback, seats: [], refusals: [anotherPost(action, intention.post, able)] }
  const who = action.by.map(postTitle).join('、')
  return { post: fallback, seats: [], refusals: [refusal('no-authority', `“${action.title}”须由本区域的${who}办理，您今天没有这个岗位。`, { basis: action.basis })] }
}

type Held = Appointment & { readonly standsInFor?: string }

/** Their own posts first, then those of others they act for, then what they were named for in this one matter. */
function appointmentsFor(setting: Setting, by: readonly PostId[]): readonly Held[] {
  const held = actingAs(setting.actor, by, { area: setting.area, day: dayOfMoment(setting.recordedAt) })
  return [...held.filter((each) => !each.acting), ...held.filter((each) => each.acting), ...substituteFor(setting).filter((each) => by.includes(each.post))]
}

/** The entry says in whose place it was written: 代理, 替补. */
function heldAs(chosen: Held): Pick<Acting, 'held'> {
  if (chosen.standsInFor !== undefined) return { held: { standsInFor: chosen.standsInFor } }
  return chosen.acting ? { held: { acting: true } } : {}
}

/** One person with several posts changes between them openly, and is told to which. */
function anotherPost(action: Action, post: PostId, able: readonly Held[]): Refusal {
  const others = [...new Set(able.map((each) => postTitle(each.post)))].join('”或者“')
  return refusal('another-post', `您现在以“${postTitle(post)}”的岗位办事，不能办理“${action.title}”。请换成“${others}”岗位办理。`, { basis: action.basis, field: 'post' })
}

/** Matters pointed to, in small tables too, must exist, be of the right kind and lie in the same township, or be the county's for all. */
function checkReferences(around: Setting['around'], asks: Fields, answers: JsonObject, prefix = ''): readonly Refusal[] {
  return Object.entries(asks).flatMap(([key, field]): readonly Refusal[] => {
    const said = answers[key]
    const each = Array.isArray(said) ? said as readonly Json[] : said === undefined ? [] : [said]
    if (field.kind === 'rows') return each.flatMap((row, index) => checkReferences(around, field.row, row as JsonObject, `${prefix}${key}.${index}.`))
    if (field.kind !== 'matter') return []
    return each.flatMap((id) => around(String(id))?.procedure === field.of ? [] : [refusal('reference-unknown', `“${field.title}”选的事项不存在，请重新选择。`, { field: prefix + key })])
  })
}

/** @param already other refusals are known: a guard that trips over what they complain of is then left unsaid */
function checkGuards(action: Action, circumstances: Circumstances<JsonObject>, already: boolean): readonly Refusal[] {
  return ((action.guards ?? []) as readonly Guard<JsonObject>[]).flatMap((each) => {
    try {
      return each.holds(circumstances) ? [] : [refusal(each.code, each.otherwise, { basis: each.basis, ...(each.field === undefined ? {} : { field: each.field }) })]
    } catch (cause) {
      if (already) return []
      throw cause
    }
  })
}

function circumstancesOf(setting: Setting, said: { answers: JsonObject; occurredOn: PlainDate; post: PostId; seats: readonly string[] }): Circumstances<JsonObject> {
  return {
    answers: said.answers,
    matter: setting.matter,
    area: setting.area,
    occurredOn: said.occurredOn,
    recordedOn: dayOfMoment(setting.recordedAt),
    recordedAt: setting.recordedAt,
    actor: { account: setting.actor.account, post: said.post, seats: said.seats },
    around: setting.around,
    consulted: setting.consulted ?? (() => []),
    ...(setting.witness ? { witness: setting.witness } : {}),
    ...(setting.declared ? { declared: setting.declared } : {}),
  }
}

/**
 * Takes back the last entry that stands, with a reason. Only the last: what was built on an entry goes before it does; what an
 * outsider said is built on none. Open to the posts that may make such an entry.
 */
export function decideReversal(setting: Setting & { matter: Matter }, intention: { seq: unknown; reason: unknown; post?: PostId }): Decision {
  const target = entriesOfStaff(setting).at(-1)
  if (!target) return refused([refusal('nothing-to-reverse', '本事项没有可以更正的记录。')])
  const action = setting.procedure.actions[target.action]
  const refusals: Refusal[] = []
  if (intention.seq !== target.seq) refusals.push(refusal('reverse-last-first', `只能先更正最后一条记录（第${target.seq}条“${action?.title ?? target.action}”），再更正它之前的。`, { field: 'seq' }))
  const reason = typeof intention.reason === 'string' ? intention.reason.trim() : ''
  if (reason === '' || reason.length > 500) refusals.push(refusal('reason-missing', '请写明更正的原因，不超过500个字。', { field: 'reason' }))
  if (action?.consequenceOnly) refusals.push(refusal('not-by-hand', '这条记录随其他事项自动产生，请到原事项更正。'))
  if (action && broughtBy(setting, action, target).length > 0) refusals.push(refusal('reverse-with-consequence', `“${action.title}”已连带登记了其他事项，请用相反的登记（如退库、补记）更正。`))
  const aside = checkAside(setting, action?.by ?? [])
  refusals.push(...aside)
  const may = appointmentsFor(setting, action?.by ?? [])
  const able = may.find((each) => intention.post === undefined || each.post === intention.post)
  if (may.length === 0 && aside.length === 0) refusals.push(refusal('no-authority', `更正须由能办理“${action?.title ?? ''}”的岗位进行：${(action?.by ?? []).map(postTitle).join('、')}。`))
  if (action && !able && may.length > 0 && aside.length === 0 && intention.post !== undefined) refusals.push(anotherPost(action, intention.post, may))
  if (refusals.length > 0 || !able) return refused(refusals)
  const { held } = heldAs(able)
  return {
    outcome: 'accepted',
    entry: {
      seq: setting.matter.seq + 1, action: reversal, occurredOn: dayOfMoment(setting.recordedAt), recordedAt: setting.recordedAt,
      actor: setting.actor.account, post: able.post, answers: {}, reverses: target.seq, reason, ...(held ? { noted: held } : {}),
    },
    sealed: [],
    consequences: [],
  }
}

/** What the entry carried with it into other matters, asked again of the matter as it was before. */
function broughtBy(setting: Setting & { matter: Matter }, action: Action, target: Entry): readonly Consequence[] {
  const before = { ...setting.matter, entries: setting.matter.entries.filter((entry) => entry.seq < target.seq) }
  const circumstances = circumstancesOf({ ...setting, matter: before }, { answers: target.answers, occurredOn: target.occurredOn, post: target.post, seats: [] })
  return action.brings?.(circumstances as Circumstances<never>) ?? []
}

function refused(refusals: readonly Refusal[]): Decision {
  return { outcome: 'refused', refusals }
}
