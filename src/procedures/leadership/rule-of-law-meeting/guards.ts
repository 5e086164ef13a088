// What must be true of a meeting's record. None of it is statute: a record must simply not contradict itself.
import type { PlainDate } from '#calendar/plain-date.ts'
import { guard } from '#procedure/guard.ts'

/** A notice looks ahead; a meeting already held is recorded at once. */
export const meetsInTime = guard<{ readonly meetsOn: PlainDate }>({
  code: 'meeting-day-past',
  otherwise: '开会日期早于通知的日期。会已经开过的，请用“补记会议”登记。',
  basis: [],
  field: 'meetsOn',
  holds: ({ answers, occurredOn }) => answers.meetsOn >= occurredOn,
})

export const listedAreCounted = guard<{ readonly attendance: number; readonly attendees?: readonly string[] }>({
  code: 'attendance-below-listed',
  otherwise: '到会人数少于列出的到会人员，请核对人数或名单。',
  basis: [],
  field: 'attendance',
  holds: ({ answers }) => answers.attendance >= new Set(answers.attendees).size,
})

export const minutesAtHand = guard<{ readonly minutes?: string; readonly scans?: readonly unknown[] }>({
  code: 'minutes-missing',
  otherwise: '还没有会议纪要。请填写纪要正文，或上传纪要扫描件，再归档。',
  basis: [],
  field: 'minutes',
  holds: ({ answers, matter }) =>
    answers.minutes !== undefined || (answers.scans ?? []).length > 0 || (matter?.entries ?? []).some((entry) => entry.answers['minutes'] !== undefined),
})
