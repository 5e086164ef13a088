// What is declared of people's mediation.
import type { Part } from '#content/part.ts'
import { disputeMediationIndicators } from '#procedures/mediation/dispute-mediation/indicators.ts'
import { confirmationApplication } from '#procedures/mediation/dispute-mediation/papers/confirmation-application.ts'
import { dossierCover } from '#procedures/mediation/dispute-mediation/papers/dossier-cover.ts'
import { inquiryRecord } from '#procedures/mediation/dispute-mediation/papers/inquiry-record.ts'
import { mediationAgreement } from '#procedures/mediation/dispute-mediation/papers/mediation-agreement.ts'
import { mediationApplication } from '#procedures/mediation/dispute-mediation/papers/mediation-application.ts'
import { mediationEnded } from '#procedures/mediation/dispute-mediation/papers/mediation-ended.ts'
import { mediationRecord } from '#procedures/mediation/dispute-mediation/papers/mediation-record.ts'
import { returnVisit } from '#procedures/mediation/dispute-mediation/papers/return-visit.ts'
import { rightsNotice } from '#procedures/mediation/dispute-mediation/papers/rights-notice.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { mediationCommitteeIndicators } from '#procedures/mediation/mediation-committee/indicators.ts'
import { committeeNotice } from '#procedures/mediation/mediation-committee/papers/committee-notice.ts'
import { mediationCommittee } from '#procedures/mediation/mediation-committee/procedure.ts'
import { mediatorIndicators } from '#procedures/mediation/mediator/indicators.ts'
import { mediator } from '#procedures/mediation/mediator/procedure.ts'

export const mediation: Part = {
  procedures: [mediationCommittee, mediator, disputeMediation],
  papers: [
    committeeNotice,
    mediationApplication,
    rightsNotice,
    inquiryRecord,
    mediationRecord,
    mediationAgreement,
    returnVisit,
    confirmationApplication,
    mediationEnded,
    dossierCover,
  ],
  indicators: [...mediationCommitteeIndicators, ...mediatorIndicators, ...disputeMediationIndicators],
}
