// What is declared of convenience services.
import type { Part } from '#content/part.ts'
import { publicRequest } from '#procedures/service/public-request/procedure.ts'
import { receptionIndicators } from '#procedures/service/reception/indicators.ts'
import { reception } from '#procedures/service/reception/procedure.ts'
import { serviceApplicationIndicators } from '#procedures/service/service-application/indicators.ts'
import { acceptanceNotice } from '#procedures/service/service-application/papers/acceptance-notice.ts'
import { applicationSlip } from '#procedures/service/service-application/papers/application-slip.ts'
import { completionNotice } from '#procedures/service/service-application/papers/completion-notice.ts'
import { deliveryReceipt } from '#procedures/service/service-application/papers/delivery-receipt.ts'
import { extensionNotice } from '#procedures/service/service-application/papers/extension-notice.ts'
import { hearingNotice, hearingRightNotice } from '#procedures/service/service-application/papers/hearing-notices.ts'
import { nonAcceptanceNotice } from '#procedures/service/service-application/papers/non-acceptance-notice.ts'
import { refusalDecision } from '#procedures/service/service-application/papers/refusal-decision.ts'
import { specialProcedureNotice } from '#procedures/service/service-application/papers/special-procedure-notice.ts'
import { supplementNotice } from '#procedures/service/service-application/papers/supplement-notice.ts'
import { serviceApplication } from '#procedures/service/service-application/procedure.ts'
import { licencePublications } from '#procedures/service/service-application/publications.ts'
import { serviceItemIndicators } from '#procedures/service/service-item/indicators.ts'
import { serviceGuide } from '#procedures/service/service-item/papers/service-guide.ts'
import { serviceItem } from '#procedures/service/service-item/procedure.ts'
import { serviceWindowIndicators } from '#procedures/service/service-window/indicators.ts'
import { serviceWindow } from '#procedures/service/service-window/procedure.ts'

export const service: Part = {
  procedures: [serviceItem, serviceWindow, reception, publicRequest, serviceApplication],
  indicators: [...serviceItemIndicators, ...serviceWindowIndicators, ...receptionIndicators, ...serviceApplicationIndicators],
}

export const servicePapers = [
  serviceGuide,
  acceptanceNotice,
  applicationSlip,
  completionNotice,
  deliveryReceipt,
  extensionNotice,
  hearingNotice,
  hearingRightNotice,
  nonAcceptanceNotice,
  refusalDecision,
  specialProcedureNotice,
  supplementNotice,
] as const

export const servicePublications = [...licencePublications] as const
