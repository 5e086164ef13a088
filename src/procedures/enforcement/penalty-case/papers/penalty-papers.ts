// The document set of a penalty case, in the order in which a case brings them forth.
import type { Paper } from '#procedure/paper.ts'
import { closingApproval } from './closing-approval.ts'
import { correctionOrder } from './correction-order.ts'
import { courtApplication } from './court-application.ts'
import { defenceRecord } from './defence-record.ts'
import { discussionRecord } from './discussion-record.ts'
import { penaltyDossier } from './dossier-cover.ts'
import { fileReviewSheet } from './file-review-sheet.ts'
import { filingApproval } from './filing-approval.ts'
import { hearingNotice } from './hearing-notice.ts'
import { hearingRecord } from './hearing-record.ts'
import { penaltyInquiryRecord } from './inquiry-record.ts'
import { inspectionRecord } from './inspection-record.ts'
import { investigationReport } from './investigation-report.ts'
import { legalReview } from './legal-review.ts'
import { noPenaltyDecision } from './no-penalty-decision.ts'
import { paymentDeferral } from './payment-deferral.ts'
import { penaltyDecision } from './penalty-decision.ts'
import { preservationNotice } from './preservation-notice.ts'
import { preservationSettled } from './preservation-settled.ts'
import { priorNotice } from './prior-notice.ts'
import { serviceReceipt } from './service-receipt.ts'
import { transferLetter } from './transfer-letter.ts'
import { urgingLetter } from './urging-letter.ts'

export const penaltyPapers: readonly Paper[] = [
  filingApproval,
  inspectionRecord,
  penaltyInquiryRecord,
  preservationNotice,
  preservationSettled,
  correctionOrder,
  investigationReport,
  transferLetter,
  legalReview,
  priorNotice,
  defenceRecord,
  hearingNotice,
  hearingRecord,
  discussionRecord,
  penaltyDecision,
  noPenaltyDecision,
  serviceReceipt,
  paymentDeferral,
  urgingLetter,
  courtApplication,
  closingApproval,
  penaltyDossier,
  fileReviewSheet,
]
