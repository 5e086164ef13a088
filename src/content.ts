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
import { exam } from '#procedures/exam/procedure.ts'
import { examIndicators } from '#procedures/exam/indicators.ts'
import { examResults } from '#procedures/exam/papers/exam-results.ts'
import { lawLiteratePerson } from '#procedures/law-literate-person/procedure.ts'
import { lawLiteratePersonIndicators } from '#procedures/law-literate-person/indicators.ts'
import { lawLiterateCard } from '#procedures/law-literate-person/papers/law-literate-card.ts'
import { lawLiterateTraining } from '#procedures/law-literate-training/procedure.ts'
import { lawLiterateTrainingIndicators } from '#procedures/law-literate-training/indicators.ts'
import { lawLiterateTrainingRecord } from '#procedures/law-literate-training/papers/law-literate-training-record.ts'
import { publicityMaterialIndicators } from '#procedures/publicity-material/indicators.ts'
import { studySession } from '#procedures/study-session/procedure.ts'
import { studySessionIndicators } from '#procedures/study-session/indicators.ts'
import { studySessionRecord } from '#procedures/study-session/papers/study-session-record.ts'
import { reception } from '#procedures/reception/procedure.ts'
import { receptionIndicators } from '#procedures/reception/indicators.ts'
import { serviceItem } from '#procedures/service-item/procedure.ts'
import { serviceItemIndicators } from '#procedures/service-item/indicators.ts'
import { serviceGuide } from '#procedures/service-item/papers/service-guide.ts'
import { serviceWindow } from '#procedures/service-window/procedure.ts'
import { serviceWindowIndicators } from '#procedures/service-window/indicators.ts'
import { disputeMediation } from '#procedures/dispute-mediation/procedure.ts'
import { disputeMediationIndicators } from '#procedures/dispute-mediation/indicators.ts'
import { mediationCommittee } from '#procedures/mediation-committee/procedure.ts'
import { mediationCommitteeIndicators } from '#procedures/mediation-committee/indicators.ts'
import { committeeNotice } from '#procedures/mediation-committee/papers/committee-notice.ts'
import { mediator } from '#procedures/mediator/procedure.ts'
import { mediatorIndicators } from '#procedures/mediator/indicators.ts'
import type { System } from '#procedure/system.ts'

export const system = {
  procedures: [ruleOfLawMeeting, annualPlan, supervisedTask, publicityActivity, publicityMaterial, lawLiteratePerson, lawLiterateTraining, studySession, exam, mediationCommittee, mediator, disputeMediation, serviceItem, serviceWindow, reception, annualReport, appointment],
  papers: [meetingSignIn, meetingMinutes, annualPlanIssued, supervisionSlip, publicityActivityRecord, materialLedger, lawLiterateCard, lawLiterateTrainingRecord, studySessionRecord, examResults, committeeNotice, serviceGuide, annualReportSigned],
  indicators: [...ruleOfLawMeetingIndicators, ...annualPlanIndicators, ...supervisedTaskIndicators, ...publicityActivityIndicators, ...publicityMaterialIndicators,
    ...lawLiteratePersonIndicators, ...lawLiterateTrainingIndicators, ...studySessionIndicators, ...examIndicators,
    ...mediationCommitteeIndicators, ...mediatorIndicators, ...disputeMediationIndicators,
    ...serviceItemIndicators, ...serviceWindowIndicators, ...receptionIndicators],
} as unknown as System
