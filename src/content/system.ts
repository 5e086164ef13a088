// Everything the township's work is declared in: procedures, papers, indicators. Pure, so that the browser draws its
// forms from the very declarations the server judges by.
import { administration } from '#content/administration.ts'
import { appeals } from '#content/appeals.ts'
import { assessment } from '#content/assessment.ts'
import { enforcement } from '#content/enforcement.ts'
import { decision } from '#content/decision.ts'
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
import type { System } from '#procedure/system.ts'

/** In the order in which the annual report tells of them. */
const parts = [leadership, publicity, study, mediation, service, enforcement, village, decision, legalService, assessment, safety, appeals, outside, report, administration]

export const system = {
  procedures: parts.flatMap((part) => part.procedures),
  papers: parts.flatMap((part) => part.papers),
  indicators: parts.flatMap((part) => part.indicators),
} as unknown as System
