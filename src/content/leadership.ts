// What is declared of leadership and plan.
import type { Part } from '#content/part.ts'
import { annualPlanIndicators } from '#procedures/leadership/annual-plan/indicators.ts'
import { annualPlanIssued } from '#procedures/leadership/annual-plan/papers/annual-plan-issued.ts'
import { annualPlan } from '#procedures/leadership/annual-plan/procedure.ts'
import { leadershipActIndicators } from '#procedures/leadership/leadership-act/indicators.ts'
import { leadershipActRecord } from '#procedures/leadership/leadership-act/papers/leadership-act-record.ts'
import { leadershipAct } from '#procedures/leadership/leadership-act/procedure.ts'
import { ruleOfLawMeetingIndicators } from '#procedures/leadership/rule-of-law-meeting/indicators.ts'
import { meetingMinutes } from '#procedures/leadership/rule-of-law-meeting/papers/meeting-minutes.ts'
import { meetingSignIn } from '#procedures/leadership/rule-of-law-meeting/papers/meeting-sign-in.ts'
import { ruleOfLawMeeting } from '#procedures/leadership/rule-of-law-meeting/procedure.ts'
import { supervisedTaskIndicators } from '#procedures/leadership/supervised-task/indicators.ts'
import { leadershipTotals } from '#procedures/leadership/totals.ts'
import { supervisionSlip } from '#procedures/leadership/supervised-task/papers/supervision-slip.ts'
import { supervisedTask } from '#procedures/leadership/supervised-task/procedure.ts'

export const leadership: Part = {
  procedures: [ruleOfLawMeeting, annualPlan, supervisedTask, leadershipAct],
  indicators: [...ruleOfLawMeetingIndicators, ...annualPlanIndicators, ...supervisedTaskIndicators, ...leadershipActIndicators, ...leadershipTotals],
}

export const leadershipPapers = [meetingSignIn, meetingMinutes, annualPlanIssued, supervisionSlip, leadershipActRecord] as const
