// What is declared of administrative enforcement.
import type { Part } from '#content/part.ts'
import { enforcementPowerIndicators } from '#procedures/enforcement/enforcement-power/indicators.ts'
import { enforcementPower } from '#procedures/enforcement/enforcement-power/procedure.ts'

export const enforcement: Part = {
  procedures: [enforcementPower],
  papers: [],
  indicators: [...enforcementPowerIndicators],
}
