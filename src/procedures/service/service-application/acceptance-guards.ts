// Silence accepts: after five working days without a notice a licence application is accepted by law, from the day it came in.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { isLicence, lastHandedIn } from './acceptance.ts'
import { noticeDue } from './clocks.ts'

const 行政许可法 = lawBook('administrative-licensing-law')

/** Has the time to tell gaps run out by that day, with nothing told? */
function silentTooLong(matter: Matter | undefined, on: PlainDate): boolean {
  if (!matter || !isLicence(matter) || matter.entries.some((entry) => entry.action === 'notify')) return false
  return on > noticeDue(matter.openedOn)
}

export const notYetDeemed = guard<object>({
  code: 'accepted-by-silence',
  otherwise: '收到材料后超过法定期限没有告知需要补正的内容，依法自收到材料之日起即为受理，不能再另行受理或者要求补正。请办理“确认视为受理”。',
  basis: [行政许可法('32', '1(4)')],
  holds: ({ matter, occurredOn }) => !silentTooLong(matter, occurredOn),
})

export const periodLapsed = guard<object>({
  code: 'notice-period-running',
  otherwise: '只有行政许可事项、收到材料后超过法定期限没有告知补正的，才视为受理。现在请办理“受理”或者“一次性告知”。',
  basis: [行政许可法('32', '1(4)')],
  holds: ({ matter, recordedOn }) => silentTooLong(matter, recordedOn),
})

export const deemedFromReceipt = guard<object>({
  code: 'deemed-from-receipt',
  otherwise: '视为受理的日期是收到申请材料的日期，请把发生日期改成最后一次收到材料的那天。',
  basis: [行政许可法('32', '1(4)')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => matter !== undefined && lastHandedIn(matter)?.occurredOn === occurredOn,
})

export const rightBodyNamed = guard<{ readonly why: string; readonly rightBody?: string }>({
  code: 'right-body-missing',
  otherwise: '不属于本机关职权的，要告诉申请人向哪个机关申请，请写明。',
  basis: [行政许可法('32', '1(2)')],
  field: 'rightBody',
  holds: ({ answers }) => answers.why !== 'wrongBody' || answers.rightBody !== undefined,
})
