// A matter as JSON: labels in the declaration's own words, dates with their receipts, steps with the reasons against them.
import { citation } from '#law/instrument.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { receiptText } from '#calendar/receipt-text.ts'
import type { Door } from '#api/door.ts'
import type { Session } from '#accounts/session.ts'
import { actingAs } from '#people/appointment.ts'
import { postTitle } from '#people/post.ts'
import { reversal } from '#procedure/entry.ts'
import { isPrintable } from '#procedure/paper.ts'
import type { MatterPage } from '#projections/matter-page.ts'
import { numberText } from '#projections/number-text.ts'

export function matterJson(door: Door, person: Session, page: MatterPage): object {
  const { matter, procedure } = page
  const now = door.engine.clock()
  const today = dayOfMoment(now)
  return {
    id: matter.id, tenant: page.tenant, procedure: procedure.id, version: matter.version, area: matter.area,
    number: numberText(procedure, matter), state: matter.state, title: matter.entries.length > 0 ? procedure.name(matter) : procedure.title,
    seq: matter.seq, openedOn: matter.openedOn, closedOn: matter.closedOn ?? null, ended: procedure.ends.includes(matter.state),
    flags: page.flags,
    entries: matter.written.map((entry) => ({
      ...entry, title: entry.action === reversal ? '更正' : procedure.actions[entry.action]?.title ?? entry.action,
      actorName: page.staff[entry.actor] ?? '', postTitle: postTitle(entry.post), stands: matter.entries.some((each) => each.seq === entry.seq),
    })),
    opened: page.opened, staff: page.staff, titles: page.titles,
    deadlines: page.deadlines.map((each) => ({
      limit: each.limit, title: each.title, whose: each.whose, state: each.state, due: each.state === 'paused' ? null : each.derived.due,
      overdue: each.state === 'running' && each.derived.due < today, provisional: each.derived.provisional, settledOn: each.settledOn ?? null,
      receipt: receiptText(each.derived.receipt),
    })),
    actions: Object.entries(procedure.actions).filter(([, action]) => action.from !== 'new' && !action.consequenceOnly).map(([key, action]) => {
      const open = action.from !== 'new' && action.from.includes(matter.state)
      const may = actingAs({ account: person.account, appointments: person.appointments }, action.by, { area: matter.area, day: today }).length > 0
      return {
        key, title: action.title, hint: action.hint ?? '', open, may, basis: action.basis.map((basis) => citation(basis, today)),
        why: [
          ...(open ? [] : [action.from === 'new' ? '' : `须处于“${action.from.join('”或“')}”，现处于“${matter.state}”。`]),
          ...(may ? [] : [`须由${action.by.map(postTitle).join('、')}办理。`]),
        ],
      }
    }),
    papers: door.engine.system.papers.filter((paper) => paper.procedure === procedure.id).map((paper) => ({
      id: paper.id, title: paper.title, ready: isPrintable(paper, matter),
      after: paper.after.map((key) => procedure.actions[key]?.title ?? key).join('或'), basis: paper.basis.map((basis) => citation(basis, today)),
    })),
  }
}
