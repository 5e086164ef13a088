// What is declared of public legal service.
import type { Part } from '#content/part.ts'
import { consultationIndicators } from '#procedures/legal-service/consultation/indicators.ts'
import { consultation } from '#procedures/legal-service/consultation/procedure.ts'
import { lawLearningEventIndicators } from '#procedures/legal-service/law-learning-event/indicators.ts'
import { lawLearningEvent } from '#procedures/legal-service/law-learning-event/procedure.ts'
import { legalAidReferralIndicators } from '#procedures/legal-service/legal-aid-referral/indicators.ts'
import { materialsNotice } from '#procedures/legal-service/legal-aid-referral/papers/materials-notice.ts'
import { referralSlip } from '#procedures/legal-service/legal-aid-referral/papers/referral-slip.ts'
import { legalAidReferral } from '#procedures/legal-service/legal-aid-referral/procedure.ts'
import { legalServiceOutingIndicators } from '#procedures/legal-service/legal-service-outing/indicators.ts'
import { legalServiceOuting } from '#procedures/legal-service/legal-service-outing/procedure.ts'

export const legalService: Part = {
  procedures: [consultation, legalAidReferral, legalServiceOuting, lawLearningEvent],
  indicators: [...consultationIndicators, ...legalAidReferralIndicators, ...legalServiceOutingIndicators, ...lawLearningEventIndicators],
}

export const legalServicePapers = [materialsNotice, referralSlip] as const
