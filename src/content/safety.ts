// What is declared of public safety.
import type { Part } from '#content/part.ts'
import { emergencyIndicators } from '#procedures/safety/emergency/indicators.ts'
import { emergencyReport } from '#procedures/safety/emergency/papers/emergency-report.ts'
import { emergency } from '#procedures/safety/emergency/procedure.ts'
import { hazardIndicators } from '#procedures/safety/hazard/indicators.ts'
import { hazardClosing } from '#procedures/safety/hazard/papers/hazard-closing.ts'
import { hazardReferral } from '#procedures/safety/hazard/papers/hazard-referral.ts'
import { hazard } from '#procedures/safety/hazard/procedure.ts'
import { safetyInspectionIndicators } from '#procedures/safety/safety-inspection/indicators.ts'
import { safetyInspectionRecord } from '#procedures/safety/safety-inspection/papers/safety-inspection-record.ts'
import { safetyInspection } from '#procedures/safety/safety-inspection/procedure.ts'

export const safety: Part = {
  procedures: [hazard, safetyInspection, emergency],
  indicators: [...hazardIndicators, ...safetyInspectionIndicators, ...emergencyIndicators],
}

export const safetyPapers = [hazardReferral, hazardClosing, safetyInspectionRecord, emergencyReport] as const
