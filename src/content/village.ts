// What is declared of village self-government.
import type { Part } from '#content/part.ts'
import { villageBodyIndicators } from '#procedures/village/village-body/indicators.ts'
import { villageBody } from '#procedures/village/village-body/procedure.ts'
import { villageResolutionIndicators } from '#procedures/village/village-resolution/indicators.ts'
import { correctionOrder } from '#procedures/village/village-resolution/papers/correction-order.ts'
import { resolutionNotice, resultNotice } from '#procedures/village/village-resolution/papers/notices.ts'
import { resolutionForm } from '#procedures/village/village-resolution/papers/resolution-form.ts'
import { villageSignIn } from '#procedures/village/village-resolution/papers/sign-in.ts'
import { supervisionOpinion } from '#procedures/village/village-resolution/papers/supervision-opinion.ts'
import { villageResolution } from '#procedures/village/village-resolution/procedure.ts'

export const village: Part = {
  procedures: [villageBody, villageResolution],
  papers: [resolutionForm, villageSignIn, resolutionNotice, resultNotice, supervisionOpinion, correctionOrder],
  indicators: [...villageBodyIndicators, ...villageResolutionIndicators],
}
