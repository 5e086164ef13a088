// What is declared of administrative enforcement.
import type { Part } from '#content/part.ts'
import { enforcementCertificateIndicators } from '#procedures/enforcement/enforcement-certificate/indicators.ts'
import { certificateCard } from '#procedures/enforcement/enforcement-certificate/papers/certificate-card.ts'
import { enforcementCertificate } from '#procedures/enforcement/enforcement-certificate/procedure.ts'
import { enforcementPowerIndicators } from '#procedures/enforcement/enforcement-power/indicators.ts'
import { enforcementPower } from '#procedures/enforcement/enforcement-power/procedure.ts'
import { inspectionPublications } from '#procedures/enforcement/enterprise-inspection/publications.ts'
import { penaltyCaseIndicators } from '#procedures/enforcement/penalty-case/indicators.ts'
import { penaltyPapers } from '#procedures/enforcement/penalty-case/papers/penalty-papers.ts'
import { penaltyCase } from '#procedures/enforcement/penalty-case/procedure.ts'
import { penaltyPublications } from '#procedures/enforcement/penalty-case/publications.ts'
import { simplePenaltyIndicators } from '#procedures/enforcement/simple-penalty/indicators.ts'
import { simplePenaltyDecision } from '#procedures/enforcement/simple-penalty/papers/simple-penalty-decision.ts'
import { simplePenalty } from '#procedures/enforcement/simple-penalty/procedure.ts'
import { simplePenaltyPublications } from '#procedures/enforcement/simple-penalty/publications.ts'
import { patrolIndicators } from '#procedures/enforcement/patrol/indicators.ts'
import { patrolRecord } from '#procedures/enforcement/patrol/papers/patrol-record.ts'
import { patrol } from '#procedures/enforcement/patrol/procedure.ts'
import { caseTransferIndicators } from '#procedures/enforcement/case-transfer/indicators.ts'
import { caseTransferLetter } from '#procedures/enforcement/case-transfer/papers/case-transfer-letter.ts'
import { caseTransfer } from '#procedures/enforcement/case-transfer/procedure.ts'
import { enterpriseInspectionIndicators } from '#procedures/enforcement/enterprise-inspection/indicators.ts'
import { enterpriseInspectionPapers } from '#procedures/enforcement/enterprise-inspection/papers/enterprise-inspection-papers.ts'
import { enterpriseInspection } from '#procedures/enforcement/enterprise-inspection/procedure.ts'
import { enforcementSupervisionIndicators } from '#procedures/enforcement/enforcement-supervision/indicators.ts'
import { rectificationReport } from '#procedures/enforcement/enforcement-supervision/papers/rectification-report.ts'
import { supervisionFindings } from '#procedures/enforcement/enforcement-supervision/papers/supervision-findings.ts'
import { enforcementSupervision } from '#procedures/enforcement/enforcement-supervision/procedure.ts'
import { officerTrainingIndicators } from '#procedures/enforcement/officer-training/indicators.ts'
import { trainingRecord, trainingSignIn } from '#procedures/enforcement/officer-training/papers/training-record.ts'
import { officerTraining } from '#procedures/enforcement/officer-training/procedure.ts'
import { jointOperationIndicators } from '#procedures/enforcement/joint-operation/indicators.ts'
import { operationPlan, operationRecord } from '#procedures/enforcement/joint-operation/papers/operation-papers.ts'
import { jointOperation } from '#procedures/enforcement/joint-operation/procedure.ts'
import { enforcementTotals } from '#procedures/enforcement/totals.ts'

export const enforcement: Part = {
  procedures: [enforcementCertificate, enforcementPower, penaltyCase, simplePenalty, patrol, caseTransfer, enterpriseInspection, enforcementSupervision, officerTraining, jointOperation],
  indicators: [...enforcementCertificateIndicators, ...enforcementPowerIndicators, ...penaltyCaseIndicators, ...simplePenaltyIndicators, ...patrolIndicators, ...caseTransferIndicators, ...enterpriseInspectionIndicators, ...enforcementSupervisionIndicators, ...officerTrainingIndicators, ...jointOperationIndicators, ...enforcementTotals],
}

export const enforcementPapers = [certificateCard, ...penaltyPapers, simplePenaltyDecision, patrolRecord, caseTransferLetter, ...enterpriseInspectionPapers, supervisionFindings, rectificationReport, trainingRecord, trainingSignIn, operationPlan, operationRecord] as const

export const enforcementPublications = [...penaltyPublications, ...simplePenaltyPublications, ...inspectionPublications] as const
