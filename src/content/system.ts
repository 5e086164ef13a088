// Everything the township's work is declared in: procedures, indicators, and the papers made from them.
import { administrationPapers } from '#content/administration.ts'
import { appealsPapers } from '#content/appeals.ts'
import { assessmentPapers } from '#content/assessment.ts'
import { decisionPapers } from '#content/decision.ts'
import { enforcementPapers } from '#content/enforcement.ts'
import { leadershipPapers } from '#content/leadership.ts'
import { legalServicePapers } from '#content/legal-service.ts'
import { mediationPapers } from '#content/mediation.ts'
import { publicityPapers } from '#content/publicity.ts'
import { reportPapers } from '#content/report.ts'
import { safetyPapers } from '#content/safety.ts'
import { servicePapers } from '#content/service.ts'
import { studyPapers } from '#content/study.ts'
import { villagePapers } from '#content/village.ts'
import { work } from '#content/work.ts'
import type { System } from '#procedure/system.ts'

export const system = {
  ...work,
  papers: [...leadershipPapers, ...publicityPapers, ...studyPapers, ...mediationPapers, ...servicePapers, ...enforcementPapers, ...villagePapers, ...decisionPapers, ...legalServicePapers, ...assessmentPapers, ...safetyPapers, ...appealsPapers, ...reportPapers, ...administrationPapers],
} as unknown as System
