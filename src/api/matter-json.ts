// A matter as JSON: labels in the declaration's own words, dates with their receipts, steps with the reasons against them.
import { citation } from '#law/instrument.ts'
import { dayOfMoment, type Moment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { receiptText } from '#calendar/receipt-text.ts'
import type { Door } from '#api/door.ts'
import { maskedFor, mayReveal } from '#api/masked-for.ts'
import { mayHavePaper, maySee } from '#api/may-see.ts'
import { standsAside } from '#api/stands-aside.ts'
import { postHeld, recusalJson } from '#api/recusal-json.ts'
import { mayOpen } from '#accounts/authority.ts'
import type { OwnTies } from '#accounts/own-ties.ts'
import type { Session } from '#accounts/session.ts'
import { standingOn } from '#matters/deadlines.ts'
import { foreseen } from '#matters/foreseen.ts'
import { pinnedProcedure } from '#matters/stored.ts'
import { actingAs } from '#people/appointment.ts'
import { forOutsidersOnly, postTitle } from '#people/post.ts'
import type { Action } from '#procedure/action.ts'
import { reversal } from '#procedure/entry.ts'
import { lastDay } from '#procedure/last-day.ts'
import { recusedIn, stepOf, substitutionsIn } from '#procedure/recusal.ts'
import { isPrintable } from '#procedure/paper.ts'
import type { MatterPage } from '#projections/matter-page.ts'
import { namedKeeper } from '#projections/keepers.ts'
import { numberText } from '#projections/number-text.ts'

/** @param ties what this reader has said of themselves, for the hint to step aside */
export function matterJson(door: Door, person: Session, page: MatterPage, ties: OwnTies): object {
  const { matter, procedure } = page
  const now = door.engine.clock()
  const today = dayOfMoment(now)
  const keeper = matter.entries.length > 0 ? procedure.keeper?.(matter) : undefined
  const withheld = withheldFrom(person, page, today)
  const aside = standsAside(person, page)
  const shown = maskedFor(person, page, { opened: openedFor(page, withheld), day: today })
  return {
    id: matter.id, tenant: page.tenant, procedure: procedure.id, version: matter.version, area: matter.area,
    number: numberText(procedure, matter), state: matter.state, title: matter.entries.length > 0 ? procedure.name(matter) : procedure.title,
    seq: matter.seq, openedOn: matter.openedOn, closedOn: matter.closedOn ?? null, ended: procedure.ends.includes(matter.state),
    keeper: keeper ? namedKeeper(keeper, (who) => page.titles[who]) : null,
    lastDay: lastDay(procedure, matter) ?? null,
    flags: page.flags,
    entries: matter.written.map((entry) => ({
      ...(withheld.has(entry.seq) ? { ...entry, answers: {}, withheld: true } : entry), title: entry.action === reversal ? '更正' : stepOf(procedure, entry.action)?.title ?? entry.action,
      actorName: page.staff[entry.actor] ?? '', postTitle: postHeld(entry), stands: matter.entries.some((each) => each.seq === entry.seq),
    })),
    opened: shown.opened, masked: mayReveal(person, page, today) ? shown.masked : [], staff: page.staff, titles: titlesFor(person, page, door), recusal: recusalJson(person, page, { today, ties }),
    deadlines: page.deadlines.map((each) => ({
      limit: each.limit, title: each.title, whose: each.whose, state: standingOn(each, today), due: each.state === 'paused' ? null : each.derived.due,
      provisional: each.derived.provisional, settledOn: each.settledOn ?? null,
      receipt: receiptText(each.derived.receipt),
    })),
    actions: Object.entries(procedure.actions).filter(([, action]) => action.from !== 'new' && !action.consequenceOnly && !forOutsidersOnly(action.by))
      .map(([key, action]) => ({ key, title: action.title, hint: action.hint ?? '', aside: action.aside === true, basis: action.basis.map((basis) => citation(basis, today)), ...offer(action, { person, page, now }) })),
    papers: door.engine.system.papers.filter((paper) => paper.procedure === procedure.id).map((paper) => ({
      id: paper.id, title: paper.title, ready: isPrintable(paper, matter), closed: aside && !paper.published ? '您已回避，看不到' : mayHavePaper(person, page, { paper, day: today }) ? '' : '里面有当事人、反映人说的话，只有核实的岗位看得到',
      after: paper.after.map((key) => procedure.actions[key]?.title ?? key).join('或'), basis: paper.basis.map((basis) => citation(basis, today)),
    })),
  }
}

/** What a matter points to is named to whoever may open that too. */
function titlesFor(person: Session, { titles, around }: MatterPage, { engine }: Door): MatterPage['titles'] {
  const open = (id: string) => {
    const matter = around.get(id)
    const procedure = matter && pinnedProcedure(engine.system, matter)
    return matter === undefined || procedure === undefined || mayOpen(person, { matter, procedure }, engine.clock())
  }
  return Object.fromEntries(Object.entries(titles).filter(([id]) => open(id)))
}

/** The entries whose answers are not for this reader. */
function withheldFrom(person: Session, { matter, procedure }: MatterPage, day: PlainDate): ReadonlySet<number> {
  return new Set(matter.written.filter((entry) => !maySee(person, stepOf(procedure, entry.action) ?? {}, { area: matter.area, day })).map((entry) => entry.seq))
}

/** What this reader may be shown in full when asking for it. */
export function openToReader(person: Session, page: MatterPage, day: PlainDate): MatterPage['opened'] {
  return openedFor(page, withheldFrom(person, page, day))
}

/** Does an entry that this reader may see cite that file? */
export function citesFile(person: Session, page: MatterPage, { sha256, day }: { readonly sha256: string; readonly day: PlainDate }): boolean {
  const withheld = withheldFrom(person, page, day)
  return page.matter.written.some((entry) => !withheld.has(entry.seq) && JSON.stringify(entry.answers).includes(`"sha256":"${sha256}"`))
}

/** What stands sealed in withheld answers alone stays shut. */
function openedFor({ matter, opened }: MatterPage, withheld: ReadonlySet<number>): MatterPage['opened'] {
  if (withheld.size === 0) return opened
  const said = (keep: boolean) => JSON.stringify(matter.written.filter((entry) => withheld.has(entry.seq) === keep).map((entry) => entry.answers))
  const [shut, open] = [said(true), said(false)]
  return Object.fromEntries(Object.entries(opened).filter(([id]) => open.includes(id) || !shut.includes(id)))
}

/** May this person take the step now, and if not, why not: the state, the post, or a guard that no answer can satisfy. */
function offer(action: Action, { person, page: { matter, procedure, around }, now }: { person: Session; page: MatterPage; now: Moment }): { readonly open: boolean; readonly may: boolean; readonly stopped: boolean; readonly why: readonly string[] } {
  const reached = action.from !== 'new' && action.from.includes(matter.state)
  const appointments = actingAs({ account: person.account, appointments: person.appointments }, action.by, { area: matter.area, day: dayOfMoment(now) })
  const aside = recusedIn(procedure, matter, (id) => around.get(id))
  const substitute = substitutionsIn(matter, aside).find((each) => each.account === person.account && action.by.includes(each.post))
  const able = appointments[0] ?? substitute
  const actor = able && { account: person.account, post: able.post, seats: appointments.map((each) => each.area) }
  if (aside.has(person.account)) return { open: false, may: able !== undefined, stopped: false, why: ['您已经回避本事项，不能办理。'] }
  const stopped = reached && actor ? foreseen(action, { matter, around: (id) => around.get(id), recordedAt: now, actor }) : []
  return {
    open: reached && stopped.length === 0,
    may: able !== undefined,
    stopped: stopped.length > 0,
    why: [
      ...(reached || action.from === 'new' ? [] : [`须处于“${action.from.join('”或“')}”，现处于“${matter.state}”。`]),
      ...(able ? [] : [`须由${action.by.map(postTitle).join('、')}办理。`]),
      ...stopped.map((each) => each.sentence),
    ],
  }
}
