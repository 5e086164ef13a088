// What is declared of deciding lawfully: catalogue, decisions, reviews, advisers, normative documents, contracts.
import type { Part } from '#content/part.ts'
import { contractIndicators } from '#procedures/decision/contract/indicators.ts'
import { contractCard } from '#procedures/decision/contract/papers/contract-card.ts'
import { contract } from '#procedures/decision/contract/procedure.ts'
import { decisionCatalogueIndicators } from '#procedures/decision/decision-catalogue/indicators.ts'
import { decisionCataloguePublished } from '#procedures/decision/decision-catalogue/papers/decision-catalogue-published.ts'
import { decisionCatalogue } from '#procedures/decision/decision-catalogue/procedure.ts'
import { decisionCataloguePublications } from '#procedures/decision/decision-catalogue/publications.ts'
import { legalAdviserIndicators } from '#procedures/decision/legal-adviser/indicators.ts'
import { adviserAppointment } from '#procedures/decision/legal-adviser/papers/adviser-appointment.ts'
import { adviserLog } from '#procedures/decision/legal-adviser/papers/adviser-log.ts'
import { legalAdviser } from '#procedures/decision/legal-adviser/procedure.ts'
import { legalityReviewIndicators } from '#procedures/decision/legality-review/indicators.ts'
import { legalityOpinion } from '#procedures/decision/legality-review/papers/legality-opinion.ts'
import { reviewAdoption } from '#procedures/decision/legality-review/papers/review-adoption.ts'
import { reviewMissingNotice } from '#procedures/decision/legality-review/papers/review-missing-notice.ts'
import { reviewSubmission } from '#procedures/decision/legality-review/papers/review-submission.ts'
import { legalityReview } from '#procedures/decision/legality-review/procedure.ts'
import { majorDecisionIndicators } from '#procedures/decision/major-decision/indicators.ts'
import { decisionAnnouncement } from '#procedures/decision/major-decision/papers/decision-announcement.ts'
import { decisionCommentNotice } from '#procedures/decision/major-decision/papers/decision-comment-notice.ts'
import { decisionDossier } from '#procedures/decision/major-decision/papers/decision-dossier.ts'
import { decisionMinutes } from '#procedures/decision/major-decision/papers/decision-minutes.ts'
import { decisionTabling } from '#procedures/decision/major-decision/papers/decision-tabling.ts'
import { majorDecision } from '#procedures/decision/major-decision/procedure.ts'
import { majorDecisionPublications } from '#procedures/decision/major-decision/publications.ts'
import { normativeDocumentIndicators } from '#procedures/decision/normative-document/indicators.ts'
import { documentCommentNotice } from '#procedures/decision/normative-document/papers/document-comment-notice.ts'
import { documentFilingReport } from '#procedures/decision/normative-document/papers/document-filing-report.ts'
import { documentIssued } from '#procedures/decision/normative-document/papers/document-issued.ts'
import { documentMinutes } from '#procedures/decision/normative-document/papers/document-minutes.ts'
import { normativeDocument } from '#procedures/decision/normative-document/procedure.ts'
import { normativeDocumentPublications } from '#procedures/decision/normative-document/publications.ts'

export const decision: Part = {
  procedures: [decisionCatalogue, majorDecision, legalityReview, legalAdviser, normativeDocument, contract],
  indicators: [
    ...decisionCatalogueIndicators, ...majorDecisionIndicators, ...legalityReviewIndicators, ...legalAdviserIndicators, ...normativeDocumentIndicators, ...contractIndicators,
  ],
}

export const decisionPapers = [
  decisionCataloguePublished,
  decisionCommentNotice,
  decisionTabling,
  decisionMinutes,
  decisionAnnouncement,
  decisionDossier,
  reviewSubmission,
  reviewMissingNotice,
  legalityOpinion,
  reviewAdoption,
  adviserAppointment,
  adviserLog,
  documentCommentNotice,
  documentMinutes,
  documentIssued,
  documentFilingReport,
  contractCard,
] as const

export const decisionPublications = [...majorDecisionPublications, ...decisionCataloguePublications, ...normativeDocumentPublications] as const
