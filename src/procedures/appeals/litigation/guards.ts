// What the litigation law asks of a sued authority.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { dueDay } from '../due-day.ts'
import { leaders } from './judgments.ts'

const 行政诉讼法 = lawBook('administrative-litigation-law')
const 诉讼法解释 = lawBook('litigation-law-interpretation')

function latest(matter: Matter | undefined, ...actions: readonly string[]) {
  return matter?.entries.findLast((entry) => actions.includes(entry.action))
}

export const gatheredBefore = guard<{ readonly evidence: readonly { readonly gatheredOn?: PlainDate }[] }>({
  code: 'evidence-gathered-during-suit',
  otherwise: '诉讼过程中不得自行向原告、第三人和证人收集证据。请去掉收到起诉状副本以后取得的材料；经法院准许补充的，办理“补充证据”。',
  basis: [行政诉讼法('35')],
  field: 'evidence',
  holds: ({ answers, matter }) => matter !== undefined && answers.evidence.every(({ gatheredOn }) => gatheredOn === undefined || gatheredOn <= matter.openedOn),
})

export const courtAllowed = guard<{ readonly allowed: boolean }>({
  code: 'court-has-not-allowed',
  otherwise: '延期提供、补充证据要经人民法院准许。请先取得准许。',
  basis: [行政诉讼法('36')],
  field: 'allowed',
  holds: ({ answers }) => answers.allowed,
})

type Hearing = { readonly who: string; readonly reason?: string; readonly leader?: string; readonly staff?: readonly string[] }

const isLeader = (who: string) => (leaders as readonly string[]).includes(who)

export const absenceExplained = guard<Hearing>({
  code: 'absence-unexplained',
  otherwise: '负责人应当出庭应诉。没有出庭的，请写明理由（要向法院提交情况说明）。',
  basis: [行政诉讼法('3', '3'), 诉讼法解释('129', '3')],
  field: 'reason',
  holds: ({ answers }) => isLeader(answers.who) || (answers.reason?.trim() ?? '') !== '',
})

export const appearingNamed = guard<Hearing>({
  code: 'appearing-person-missing',
  otherwise: '请选择出庭的是哪一位：负责人出庭的选负责人，工作人员出庭的选工作人员。',
  basis: [行政诉讼法('3', '3'), 诉讼法解释('128', '1')],
  field: 'leader',
  holds: ({ answers }) => (isLeader(answers.who) ? answers.leader !== undefined : answers.who !== 'staff' || (answers.staff?.length ?? 0) > 0),
})

export const appealInTime = guard<object>({
  code: 'appeal-too-late',
  otherwise: '上诉期限已过（判决十五日、裁定十日，自送达之日起），一审裁判已经生效。请办理“裁判生效”。',
  basis: [行政诉讼法('85')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const due = appealDue(matter)
    return due !== undefined && occurredOn <= due
  },
})

export const appealWindowPassed = guard<object>({
  code: 'appeal-window-open',
  otherwise: '上诉期限还没有过，一审裁判还没有生效。',
  basis: [行政诉讼法('85')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const due = appealDue(matter)
    return due === undefined || occurredOn > due
  },
})

/** Nothing for a mediated end and for a withdrawal allowed: nobody appeals those. */
export function appealDue(matter: Matter | undefined): PlainDate | undefined {
  const judged = latest(matter, 'judge')
  if (!judged || judged.answers['form'] === 'mediation' || judged.answers['judgment'] === 'withdrawn') return undefined
  return dueDay({ rule: judged.answers['form'] === 'judgment' ? 'suit-appeal-judgment-15' : 'suit-appeal-ruling-10', from: judged.occurredOn })
}

export const performedFirst = guard<object>({
  code: 'judgment-not-performed',
  otherwise: '生效裁判要履行。请先办理“登记履行”，再结案。',
  basis: [行政诉讼法('94')],
  holds: ({ matter }) => latest(matter, 'judge', 'judgeFinally')?.noted?.['binding'] !== true || latest(matter, 'perform') !== undefined,
})
