// What is declared of petitions, hotline orders, disclosure, review, suits and what enterprises ask.
import type { Part } from '#content/part.ts'
import { businessRequestIndicators } from '#procedures/appeals/business-request/indicators.ts'
import { businessRequestSlip } from '#procedures/appeals/business-request/papers/business-request-slip.ts'
import { businessRequest } from '#procedures/appeals/business-request/procedure.ts'
import { disclosureItemIndicators } from '#procedures/appeals/disclosure-item/indicators.ts'
import { disclosureItem } from '#procedures/appeals/disclosure-item/procedure.ts'
import { disclosureItemPublications } from '#procedures/appeals/disclosure-item/publications.ts'
import { disclosureRequestIndicators } from '#procedures/appeals/disclosure-request/indicators.ts'
import { disclosureAnswer } from '#procedures/appeals/disclosure-request/papers/disclosure-answer.ts'
import { disclosureConsultation } from '#procedures/appeals/disclosure-request/papers/disclosure-consultation.ts'
import { disclosureCorrection } from '#procedures/appeals/disclosure-request/papers/disclosure-correction.ts'
import { disclosureExtension } from '#procedures/appeals/disclosure-request/papers/disclosure-extension.ts'
import { disclosureReceipt } from '#procedures/appeals/disclosure-request/papers/disclosure-receipt.ts'
import { disclosureRequest } from '#procedures/appeals/disclosure-request/procedure.ts'
import { hotlineOrderIndicators } from '#procedures/appeals/hotline-order/indicators.ts'
import { hotlineSlip } from '#procedures/appeals/hotline-order/papers/hotline-slip.ts'
import { hotlineOrder } from '#procedures/appeals/hotline-order/procedure.ts'
import { litigationIndicators } from '#procedures/appeals/litigation/indicators.ts'
import { litigationDefence } from '#procedures/appeals/litigation/papers/litigation-defence.ts'
import { litigation } from '#procedures/appeals/litigation/procedure.ts'
import { petitionIndicators } from '#procedures/appeals/petition/indicators.ts'
import { petitionAcceptance } from '#procedures/appeals/petition/papers/petition-acceptance.ts'
import { petitionDiversion } from '#procedures/appeals/petition/papers/petition-diversion.ts'
import { petitionExtension } from '#procedures/appeals/petition/papers/petition-extension.ts'
import { petitionForwarding } from '#procedures/appeals/petition/papers/petition-forwarding.ts'
import { petitionOpinion } from '#procedures/appeals/petition/papers/petition-opinion.ts'
import { petition } from '#procedures/appeals/petition/procedure.ts'
import { reconsiderationIndicators } from '#procedures/appeals/reconsideration/indicators.ts'
import { reconsiderationReply } from '#procedures/appeals/reconsideration/papers/reconsideration-reply.ts'
import { reconsideration } from '#procedures/appeals/reconsideration/procedure.ts'

export const appeals: Part = {
  procedures: [petition, hotlineOrder, disclosureRequest, disclosureItem, reconsideration, litigation, businessRequest],
  indicators: [
    ...petitionIndicators,
    ...hotlineOrderIndicators,
    ...disclosureRequestIndicators,
    ...disclosureItemIndicators,
    ...reconsiderationIndicators,
    ...litigationIndicators,
    ...businessRequestIndicators,
  ],
}

export const appealsPapers = [
  petitionAcceptance, petitionDiversion, petitionExtension, petitionForwarding, petitionOpinion,
  hotlineSlip,
  disclosureAnswer, disclosureConsultation, disclosureCorrection, disclosureExtension, disclosureReceipt,
  reconsiderationReply,
  litigationDefence,
  businessRequestSlip,
] as const

export const appealsPublications = [...disclosureItemPublications] as const
