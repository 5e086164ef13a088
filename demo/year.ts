// The whole made-up year, system by system. The figures it adds up to are those of the published report of 2024.
import type { Deed } from '#demo/deed.ts'
import type { DemoPlace } from '#demo/place.ts'
import { accountDeeds } from '#demo/deeds/accounts.ts'
import { allowanceDeeds } from '#demo/deeds/allowance.ts'
import { appealsDeeds } from '#demo/deeds/appeals.ts'
import { assessmentDeeds } from '#demo/deeds/assessment.ts'
import { decisionDeeds } from '#demo/deeds/decision.ts'
import { leadershipDeeds } from '#demo/deeds/leadership.ts'
import { lightEnforcementDeeds } from '#demo/deeds/enforcement-light.ts'
import { enforcementInspectionDeeds } from '#demo/deeds/enforcement-inspection.ts'
import { legalServiceDeeds } from '#demo/deeds/legal-service.ts'
import { receptionDeeds } from '#demo/deeds/reception.ts'
import { requestDeeds } from '#demo/deeds/requests.ts'
import { reportDeeds } from '#demo/deeds/report.ts'
import { outsideDeeds } from '#demo/deeds/outside.ts'
import { safetyDeeds } from '#demo/deeds/safety.ts'
import { screeningDeeds } from '#demo/deeds/screening.ts'
import { penaltyDeeds } from '#demo/deeds/penalties.ts'
import { serviceDeeds } from '#demo/deeds/service.ts'
import { studyDeeds } from '#demo/deeds/study.ts'
import { mediationDeeds } from '#demo/deeds/mediation.ts'
import { reviewDeeds } from '#demo/deeds/review.ts'
import { publicityDeeds } from '#demo/deeds/publicity.ts'
import { villageDeeds } from '#demo/deeds/village.ts'

export function yearOfDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  return [...assessmentDeeds, ...leadershipDeeds, ...publicityDeeds(places), ...studyDeeds, ...mediationDeeds(places), ...receptionDeeds, ...serviceDeeds, ...penaltyDeeds, ...enforcementInspectionDeeds, ...lightEnforcementDeeds(places), ...legalServiceDeeds, ...decisionDeeds(places), ...screeningDeeds(places), ...safetyDeeds, ...appealsDeeds, ...villageDeeds(places), ...requestDeeds(places), ...outsideDeeds, ...reportDeeds, ...reviewDeeds, ...allowanceDeeds, ...accountDeeds]
}
