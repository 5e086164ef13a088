// What is declared of administrative enforcement.
import type { Part } from '#content/part.ts'
import { enforcementCertificateIndicators } from '#procedures/enforcement/enforcement-certificate/indicators.ts'
import { certificateCard } from '#procedures/enforcement/enforcement-certificate/papers/certificate-card.ts'
import { enforcementCertificate } from '#procedures/enforcement/enforcement-certificate/procedure.ts'
import { enforcementPowerIndicators } from '#procedures/enforcement/enforcement-power/indicators.ts'
import { enforcementPower } from '#procedures/enforcement/enforcement-power/procedure.ts'

export const enforcement: Part = {
  procedures: [enforcementCertificate, enforcementPower],
  papers: [certificateCard],
  indicators: [...enforcementCertificateIndicators, ...enforcementPowerIndicators],
}
