// What the township's work is declared in, papers aside: procedures and indicators. Pure, so that the browser draws its forms
// from the very declarations the server judges by; papers are made on the server alone, and stay out of what a browser loads.
import { administration } from '#content/administration.ts'
import { appeals } from '#content/appeals.ts'
import { assessment } from '#content/assessment.ts'
import { decision } from '#content/decision.ts'
import { enforcement } from '#content/enforcement.ts'
import { leadership } from '#content/leadership.ts'
import { legalService } from '#content/legal-service.ts'
import { mediation } from '#content/mediation.ts'
import { outside } from '#content/outside.ts'
import { publicity } from '#content/publicity.ts'
import { report } from '#content/report.ts'
import { safety } from '#content/safety.ts'
import { service } from '#content/service.ts'
import { study } from '#content/study.ts'
import { village } from '#content/village.ts'
import type { Work } from '#procedure/system.ts'

/** In the order in which the annual report tells of them. */
const parts = [leadership, publicity, study, mediation, service, enforcement, village, decision, legalService, assessment, safety, appeals, outside, report, administration]

export const work = {
  procedures: parts.flatMap((part) => part.procedures),
  indicators: parts.flatMap((part) => part.indicators),
} as unknown as Work
