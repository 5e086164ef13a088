// The exams somebody is on the list of, and how far they are with each.
import type { Door } from '#api/door.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import type { Matter } from '#procedure/matter.ts'
import { standingsOf, type Result } from '#procedures/study/exam/results.ts'
import { begun, settingsOf } from '#procedures/study/exam-settings.ts'
import { untilOf } from '#procedures/study/exam-sitting/paper-of-sitting.ts'

export type ExamOfSitter = {
  readonly id: string; readonly name: string; readonly opensOn: PlainDate; readonly closesOn: PlainDate; readonly minutes: number; readonly tries: number
  /** Tries left in the round that is open. */
  readonly left: number
  readonly passMark: number; readonly makeUp: boolean; readonly excused: boolean; readonly canBegin: boolean
  readonly running: { readonly id: string; readonly until: string } | null
  readonly sittings: readonly { readonly id: string; readonly on: PlainDate; readonly state: string }[]
  readonly result: (Result & { readonly passed: boolean }) | null
}

/** Exams that are sat here, latest first; cancelled ones are left out. */
export async function sitterExams(door: Door, { area, account }: { readonly area: string; readonly account: string }): Promise<readonly ExamOfSitter[]> {
  const tenant = tenantOf(area)
  const [exams, sittings] = await readIn(door.engine.database, String(tenant), async (client) => {
    const all = async (procedure: string) => (await readMattersOf(client, { low: tenant, high: tenant, procedure })).map((each) => matterOf(door.engine.system, each))
    return [await all('exam'), (await all('exam-sitting')).filter((each) => each.entries[0]?.actor === account)] as const
  })
  return exams.flatMap((exam) => examJson(door, { exam, account, own: sittings.filter((each) => each.entries[0]?.answers['exam'] === exam.id) }))
    .sort((one, other) => (one.opensOn < other.opensOn ? 1 : -1))
}

type Asked = { readonly exam: Matter; readonly account: string; readonly own: readonly Matter[] }

function examJson(door: Door, { exam, account, own }: Asked): readonly ExamOfSitter[] {
  const settings = settingsOf(exam)
  const standing = standingsOf(exam).find((each) => each.account === account)
  if (!settings || !standing || exam.state === '已取消') return []
  const now = door.engine.clock()
  const today = dayOfMoment(now)
  const { opensOn, closesOn, minutes, tries, round, passMark } = settings
  const left = tries - begun(exam, { account, round })
  const running = own.find((each) => each.state === '作答中' && untilOf(each) >= now)
  const open = exam.state === '进行中' && opensOn <= today && today <= closesOn && standing.excused === undefined && !(round === 2 && standing.passed)
  return [{
    id: exam.id, name: String(exam.entries[0]?.answers['name'] ?? ''), opensOn, closesOn, minutes, tries, left, passMark, makeUp: round === 2, excused: standing.excused !== undefined,
    canBegin: open && left > 0 && !running,
    running: running ? { id: running.id, until: untilOf(running) } : null,
    sittings: own.map((each) => ({ id: each.id, on: each.openedOn, state: each.state === '作答中' && untilOf(each) < now ? '到时没有交卷' : each.state })),
    result: standing.result ? { ...standing.result, passed: standing.passed } : null,
  }]
}
