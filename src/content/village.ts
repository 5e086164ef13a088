// What is declared of village self-government.
import type { Part } from '#content/part.ts'
import { allowanceIndicators } from '#procedures/village/minimum-living-allowance/indicators.ts'
import { allowanceApplication, allowanceAuthorisation } from '#procedures/village/minimum-living-allowance/papers/application.ts'
import { allowanceAppraisal, allowanceInquiry, allowanceReview } from '#procedures/village/minimum-living-allowance/papers/forms.ts'
import { allowanceChangeNotice, allowanceRefusal, allowanceSupplementNotice } from '#procedures/village/minimum-living-allowance/papers/letters.ts'
import { allowanceDecisionNotice, allowancePublicity } from '#procedures/village/minimum-living-allowance/papers/posters.ts'
import { allowanceBefore2026, allowanceSince2026 } from '#procedures/village/minimum-living-allowance/procedure.ts'
import { allowancePublications } from '#procedures/village/minimum-living-allowance/publications.ts'
import { oneCaseIndicators } from '#procedures/village/one-case-one-discussion/indicators.ts'
import { fundRaisingNotice, fundRaisingPlan, fundUseNotice, householdOpinions } from '#procedures/village/one-case-one-discussion/papers/fund-raising-papers.ts'
import { oneCaseOneDiscussion } from '#procedures/village/one-case-one-discussion/procedure.ts'
import { oneCasePublications } from '#procedures/village/one-case-one-discussion/publications.ts'
import { villageBodyIndicators } from '#procedures/village/village-body/indicators.ts'
import { villageBody } from '#procedures/village/village-body/procedure.ts'
import { disclosureIndicators } from '#procedures/village/village-disclosure/indicators.ts'
import { disclosureNotice, disclosureOrder } from '#procedures/village/village-disclosure/papers/disclosure-papers.ts'
import { villageDisclosure } from '#procedures/village/village-disclosure/procedure.ts'
import { disclosurePublications } from '#procedures/village/village-disclosure/publications.ts'
import { villageResolutionIndicators } from '#procedures/village/village-resolution/indicators.ts'
import { correctionOrder } from '#procedures/village/village-resolution/papers/correction-order.ts'
import { resolutionNotice, resultNotice } from '#procedures/village/village-resolution/papers/notices.ts'
import { resolutionForm } from '#procedures/village/village-resolution/papers/resolution-form.ts'
import { villageSignIn } from '#procedures/village/village-resolution/papers/sign-in.ts'
import { supervisionOpinion } from '#procedures/village/village-resolution/papers/supervision-opinion.ts'
import { villageResolution } from '#procedures/village/village-resolution/procedure.ts'
import { villageResolutionPublications } from '#procedures/village/village-resolution/publications.ts'
import { villageRulesIndicators } from '#procedures/village/village-rules/indicators.ts'
import { rulesFiling, rulesOrder } from '#procedures/village/village-rules/papers/rules-papers.ts'
import { villageRules } from '#procedures/village/village-rules/procedure.ts'
import { villageRulesPublications } from '#procedures/village/village-rules/publications.ts'

export const village: Part = {
  procedures: [villageBody, villageResolution, oneCaseOneDiscussion, villageDisclosure, villageRules, allowanceBefore2026, allowanceSince2026],
  indicators: [...villageBodyIndicators, ...villageResolutionIndicators, ...oneCaseIndicators, ...disclosureIndicators, ...villageRulesIndicators, ...allowanceIndicators],
}

export const villagePapers = [resolutionForm, villageSignIn, resolutionNotice, resultNotice, supervisionOpinion, correctionOrder, fundRaisingPlan, householdOpinions, fundRaisingNotice, fundUseNotice, disclosureNotice, disclosureOrder, rulesFiling, rulesOrder, allowanceApplication, allowanceAuthorisation, allowanceSupplementNotice, allowanceInquiry, allowanceReview, allowancePublicity, allowanceAppraisal, allowanceRefusal, allowanceDecisionNotice, allowanceChangeNotice] as const

export const villagePublications = [...villageResolutionPublications, ...oneCasePublications, ...disclosurePublications, ...villageRulesPublications, ...allowancePublications] as const
