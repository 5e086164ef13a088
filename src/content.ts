// Everything the township's work is declared in: procedures, papers, indicators. Pure, so that the browser draws its
// forms from the very declarations the server judges by.
import { annualPlan } from '#procedures/annual-plan/procedure.ts'
import { annualPlanIndicators } from '#procedures/annual-plan/indicators.ts'
import { annualReportSigned } from '#procedures/annual-report/papers/annual-report.ts'
import { annualReport } from '#procedures/annual-report/procedure.ts'
import { appointment } from '#procedures/appointment/procedure.ts'
import { publicityActivity } from '#procedures/publicity-activity/procedure.ts'
import { publicityActivityIndicators } from '#procedures/publicity-activity/indicators.ts'
import { publicityMaterial } from '#procedures/publicity-material/procedure.ts'
import { ruleOfLawMeeting } from '#procedures/rule-of-law-meeting/procedure.ts'
import { ruleOfLawMeetingIndicators } from '#procedures/rule-of-law-meeting/indicators.ts'
import { supervisedTask } from '#procedures/supervised-task/procedure.ts'
import { supervisedTaskIndicators } from '#procedures/supervised-task/indicators.ts'
import { meetingMinutes } from '#procedures/rule-of-law-meeting/papers/meeting-minutes.ts'
import { meetingSignIn } from '#procedures/rule-of-law-meeting/papers/meeting-sign-in.ts'
import { annualPlanIssued } from '#procedures/annual-plan/papers/annual-plan-issued.ts'
import { supervisionSlip } from '#procedures/supervised-task/papers/supervision-slip.ts'
import { publicityActivityRecord } from '#procedures/publicity-activity/papers/publicity-activity-record.ts'
import { materialLedger } from '#procedures/publicity-material/papers/material-ledger.ts'
import type { System } from '#procedure/system.ts'

export const system = {
  procedures: [ruleOfLawMeeting, annualPlan, supervisedTask, publicityActivity, publicityMaterial, annualReport, appointment],
  papers: [meetingSignIn, meetingMinutes, annualPlanIssued, supervisionSlip, publicityActivityRecord, materialLedger, annualReportSigned],
  indicators: [...ruleOfLawMeetingIndicators, ...annualPlanIndicators, ...supervisedTaskIndicators, ...publicityActivityIndicators],
} as unknown as System
