// An exam that is sat here: settings that make a whole paper, sittings within the window and the tries, and marks that only
// the server works out, and only when nobody can sit any more.
import type { PlainDate } from '#calendar/plain-date.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { canBeDrawn, fullMarkOf, type PaperRule } from '../draw-paper.ts'
import { begun, settingsOf } from '../exam-settings.ts'
import { standingsOf, type Standing } from './results.ts'

type Setting = { readonly paperRule?: PaperRule; readonly minutes?: number; readonly tries?: number; readonly fullMark: number; readonly opensOn: PlainDate }
type Sitting = { readonly account: string }

export const settingsWhole = guard<Setting>({
  code: 'sitting-settings-incomplete',
  otherwise: '在本系统答题的，组卷规则和答题时间都要填；不在本系统答题的，组卷规则、答题时间、答题次数都不填。',
  basis: [],
  field: 'minutes',
  holds: ({ answers }) => (answers.paperRule === undefined) === (answers.minutes === undefined) && (answers.tries === undefined || answers.paperRule !== undefined),
})

export const paperAddsUp = guard<Setting>({
  code: 'paper-not-full-mark',
  otherwise: '组卷规则各行的题数乘每题分数，加起来不等于满分。请核对。',
  basis: [],
  field: 'paperRule',
  holds: ({ answers }) => answers.paperRule === undefined || fullMarkOf(answers.paperRule) === answers.fullMark,
})

export const bankHoldsEnough = guard<Setting>({
  code: 'questions-too-few',
  otherwise: '题库里这个主题、题型现在能用的题不够，或者同一主题题型写了两行。请减少题数，或者合并成一行。',
  basis: [],
  field: 'paperRule',
  holds: ({ answers }) => answers.paperRule === undefined || canBeDrawn(answers.paperRule, answers.opensOn),
})

export const satHere = guard<object>({
  code: 'not-sat-here',
  otherwise: '这场考试不在本系统答题。请到通知里写的平台参加。',
  basis: [],
  holds: ({ matter }) => settingsOf(matter) !== undefined,
})

export const satElsewhere = guard<object>({
  code: 'marked-by-server',
  otherwise: '这场考试在本系统答题，成绩由系统评卷登记，不能手填。请在截止后办理“评卷”。',
  basis: [],
  holds: ({ matter }) => settingsOf(matter) === undefined,
})

export const windowOpen = guard<object>({
  code: 'exam-not-open',
  otherwise: '今天不在考试的开始和截止日期之间，不能答题。',
  basis: [],
  holds: ({ matter, occurredOn }) => {
    const settings = settingsOf(matter)
    return settings !== undefined && settings.opensOn <= occurredOn && occurredOn <= settings.closesOn
  },
})

export const onTheList = guard<Sitting>({
  code: 'not-a-candidate',
  otherwise: '您不在这场考试的应考名单上，或者已经免考。请联系司法所。',
  basis: [],
  holds: (circumstances) => standingOfSitter(circumstances)?.excused === undefined && standingOfSitter(circumstances) !== undefined,
})

export const triesLeft = guard<Sitting>({
  code: 'no-tries-left',
  otherwise: '您的答题次数已经用完。',
  basis: [],
  holds: ({ matter, answers }) => {
    const settings = settingsOf(matter)
    return matter !== undefined && settings !== undefined && begun(matter, { account: answers.account, round: settings.round }) < settings.tries
  },
})

export const makeUpOpenToThem = guard<Sitting>({
  code: 'make-up-not-needed',
  otherwise: '您已经合格，不用补考。',
  basis: [],
  holds: (circumstances) => settingsOf(circumstances.matter)?.round !== 2 || standingOfSitter(circumstances)?.passed !== true,
})

export const windowClosed = guard<object>({
  code: 'exam-still-open',
  otherwise: '考试还没有截止，不能评卷。请在截止日期的第二天起办理。',
  basis: [],
  holds: ({ matter, recordedOn }) => recordedOn > (settingsOf(matter)?.closesOn ?? recordedOn),
})

export const firstRoundMarked = guard<object>({
  code: 'first-round-unmarked',
  otherwise: '首次考试还没有评卷，不能开放补考。请先评卷。',
  basis: [],
  holds: ({ matter }) => matter?.entries.some((entry) => entry.action === 'recordGraded') ?? false,
})

function standingOfSitter({ matter, answers }: Circumstances<Sitting>): Standing | undefined {
  return standings(matter).find((each) => each.account === answers.account)
}

function standings(matter: Matter | undefined): readonly Standing[] {
  return matter ? standingsOf(matter) : []
}
