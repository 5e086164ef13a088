// What is declared of administrative enforcement.
import type { Part } from '#content/part.ts'
import { enforcementCertificateIndicators } from '#procedures/enforcement/enforcement-certificate/indicators.ts'
import { certificateCard } from '#procedures/enforcement/enforcement-certificate/papers/certificate-card.ts'
import { enforcementCertificate } from '#procedures/enforcement/enforcement-certificate/procedure.ts'
import { enforcementPowerIndicators } from '#procedures/enforcement/enforcement-power/indicators.ts'
import { enforcementPower } from '#procedures/enforcement/enforcement-power/procedure.ts'
import { penaltyCaseIndicators } from '#procedures/enforcement/penalty-case/indicators.ts'
import { penaltyPapers } from '#procedures/enforcement/penalty-case/papers/penalty-papers.ts'
import { penaltyCase } from '#procedures/enforcement/penalty-case/procedure.ts'

export const enforcement: Part = {
  procedures: [enforcementCertificate, enforcementPower, penaltyCase],
  papers: [certificateCard, ...penaltyPapers],
  indicators: [...enforcementCertificateIndicators, ...enforcementPowerIndicators, ...penaltyCaseIndicators],
}
