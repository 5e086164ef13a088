// Everything the township's work is declared in: procedures, indicators, the papers made from them, and what of it everybody may read.
import { administrationPapers } from '#content/administration.ts'
import { appealsPapers, appealsPublications } from '#content/appeals.ts'
import { assessmentPapers } from '#content/assessment.ts'
import { decisionPapers, decisionPublications } from '#content/decision.ts'
import { enforcementPapers, enforcementPublications } from '#content/enforcement.ts'
import { leadershipPapers } from '#content/leadership.ts'
import { legalServicePapers } from '#content/legal-service.ts'
import { mediationPapers } from '#content/mediation.ts'
import { publicityPapers } from '#content/publicity.ts'
import { reportPapers, reportPublications } from '#content/report.ts'
import { safetyPapers } from '#content/safety.ts'
import { servicePapers, servicePublications } from '#content/service.ts'
import { studyPapers } from '#content/study.ts'
import { villagePapers, villagePublications } from '#content/village.ts'
import { work } from '#content/work.ts'
import type { System } from '#procedure/system.ts'

export const system = {
  ...work,
  papers: [...leadershipPapers, ...publicityPapers, ...studyPapers, ...mediationPapers, ...servicePapers, ...enforcementPapers, ...villagePapers, ...decisionPapers, ...legalServicePapers, ...assessmentPapers, ...safetyPapers, ...appealsPapers, ...reportPapers, ...administrationPapers],
  publications: [...villagePublications, ...decisionPublications, ...servicePublications, ...enforcementPublications, ...appealsPublications, ...reportPublications],
} as unknown as System
