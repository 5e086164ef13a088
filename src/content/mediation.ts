// What is declared of people's mediation.
import type { Part } from '#content/part.ts'
import { allowanceSheetIndicators } from '#procedures/mediation/allowance-sheet/indicators.ts'
import { allowanceSheetPaper } from '#procedures/mediation/allowance-sheet/papers/allowance-sheet-paper.ts'
import { allowanceSheet } from '#procedures/mediation/allowance-sheet/procedure.ts'
import { allowanceStandard } from '#procedures/mediation/allowance-standard/procedure.ts'
import { classificationMap } from '#procedures/mediation/classification-map/procedure.ts'
import { disputeMediationIndicators } from '#procedures/mediation/dispute-mediation/indicators.ts'
import { confirmationApplication } from '#procedures/mediation/dispute-mediation/papers/confirmation-application.ts'
import { dossierBack } from '#procedures/mediation/dispute-mediation/papers/dossier-back.ts'
import { dossierCover } from '#procedures/mediation/dispute-mediation/papers/dossier-cover.ts'
import { dossierRemarks } from '#procedures/mediation/dispute-mediation/papers/dossier-remarks.ts'
import { evidenceList } from '#procedures/mediation/dispute-mediation/papers/evidence-list.ts'
import { identitySheet } from '#procedures/mediation/dispute-mediation/papers/identity-sheet.ts'
import { handOverLetter } from '#procedures/mediation/dispute-mediation/papers/hand-over-letter.ts'
import { handOverReceipt } from '#procedures/mediation/dispute-mediation/papers/hand-over-receipt.ts'
import { inquiryRecord } from '#procedures/mediation/dispute-mediation/papers/inquiry-record.ts'
import { mandate } from '#procedures/mediation/dispute-mediation/papers/mandate.ts'
import { mediationAgreement } from '#procedures/mediation/dispute-mediation/papers/mediation-agreement.ts'
import { mediationApplication } from '#procedures/mediation/dispute-mediation/papers/mediation-application.ts'
import { mediationEnded } from '#procedures/mediation/dispute-mediation/papers/mediation-ended.ts'
import { mediationRecord } from '#procedures/mediation/dispute-mediation/papers/mediation-record.ts'
import { performanceProof } from '#procedures/mediation/dispute-mediation/papers/performance-proof.ts'
import { panelMinutes } from '#procedures/mediation/dispute-mediation/papers/panel-minutes.ts'
import { panelNotice } from '#procedures/mediation/dispute-mediation/papers/panel-notice.ts'
import { returnVisit } from '#procedures/mediation/dispute-mediation/papers/return-visit.ts'
import { rightsNotice } from '#procedures/mediation/dispute-mediation/papers/rights-notice.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { disputeScreeningIndicators } from '#procedures/mediation/dispute-screening/indicators.ts'
import { screeningSummary } from '#procedures/mediation/dispute-screening/papers/screening-summary.ts'
import { disputeScreening } from '#procedures/mediation/dispute-screening/procedure.ts'
import { dossierStandard } from '#procedures/mediation/dossier-standard/procedure.ts'
import { judgementMeetingIndicators } from '#procedures/mediation/judgement-meeting/indicators.ts'
import { judgementMinutes } from '#procedures/mediation/judgement-meeting/papers/judgement-minutes.ts'
import { judgementMeeting } from '#procedures/mediation/judgement-meeting/procedure.ts'
import { mediationCommitteeIndicators } from '#procedures/mediation/mediation-committee/indicators.ts'
import { committeeNotice } from '#procedures/mediation/mediation-committee/papers/committee-notice.ts'
import { mediationCommittee } from '#procedures/mediation/mediation-committee/procedure.ts'
import { mediatorIndicators } from '#procedures/mediation/mediator/indicators.ts'
import { mediatorCertificateIndicators } from '#procedures/mediation/mediator-certificate/indicators.ts'
import { mediatorCertificate } from '#procedures/mediation/mediator-certificate/procedure.ts'
import { mediator } from '#procedures/mediation/mediator/procedure.ts'
import { panelTemplate } from '#procedures/mediation/panel-template/procedure.ts'
import { phoneCheck } from '#procedures/mediation/dossier-review/papers/phone-check.ts'
import { reviewSheet } from '#procedures/mediation/dossier-review/papers/review-sheet.ts'
import { dossierReview } from '#procedures/mediation/dossier-review/procedure.ts'
import { reviewCircular } from '#procedures/mediation/review-sampling/papers/review-circular.ts'
import { reviewSampling } from '#procedures/mediation/review-sampling/procedure.ts'
import { recipientReturn } from '#procedures/mediation/recipient-return/procedure.ts'
import { returnTemplate } from '#procedures/mediation/return-template/procedure.ts'
import { screeningBookIndicators } from '#procedures/mediation/screening-book/indicators.ts'
import { screeningReturn } from '#procedures/mediation/screening-book/papers/screening-return.ts'
import { screeningBook } from '#procedures/mediation/screening-book/procedure.ts'

export const mediation: Part = {
  procedures: [mediationCommittee, mediator, mediatorCertificate, disputeMediation, dossierStandard, screeningBook, disputeScreening, judgementMeeting, panelTemplate, classificationMap, returnTemplate, recipientReturn, allowanceStandard, allowanceSheet, reviewSampling, dossierReview],
  indicators: [...mediationCommitteeIndicators, ...mediatorIndicators, ...mediatorCertificateIndicators, ...disputeMediationIndicators, ...screeningBookIndicators, ...disputeScreeningIndicators, ...judgementMeetingIndicators, ...allowanceSheetIndicators],
}

export const mediationPapers = [
  committeeNotice,
  mediationApplication,
  rightsNotice,
  identitySheet,
  mandate,
  inquiryRecord,
  evidenceList,
  mediationRecord,
  handOverLetter,
  handOverReceipt,
  panelNotice,
  panelMinutes,
  mediationAgreement,
  performanceProof,
  returnVisit,
  confirmationApplication,
  mediationEnded,
  dossierCover,
  dossierRemarks,
  dossierBack,
  screeningReturn,
  screeningSummary,
  judgementMinutes,
  allowanceSheetPaper,
  reviewCircular,
  reviewSheet,
  phoneCheck,
] as const
