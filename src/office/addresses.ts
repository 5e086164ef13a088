// The pages of the office, by address. One place, so that a link and a route cannot disagree.
import type { PlainDate } from '#calendar/plain-date.ts'
import { address } from '#office/api-client.ts'
import { reportProcedure } from '#office/reads/report.ts'

/** The township goes along, for readers who see more than one. */
export function matterAddress(matter: { readonly id: string; readonly tenant: number | string }): string {
  return address(`/matters/${matter.id}`, { area: matter.tenant })
}

/** A file that the matter cites: the original, or a picture made to be looked at. */
export function fileAddress(matter: { readonly id: string; readonly area: string }, sha256: string, part?: 'picture'): string {
  return address(`/api/matters/${matter.id}/files/${sha256}${part === undefined ? '' : `/${part}`}`, { area: matter.area })
}

/** The matter with one of its steps opened. */
export function stepAddress(matter: { readonly id: string; readonly tenant: number | string }, action: string): string {
  return address(`/matters/${matter.id}`, { area: matter.tenant, action })
}

/** The whole dossier of a dispute. */
export function dossierAddress(dispute: { readonly id: string; readonly tenant: number | string }): string {
  return address(`/matters/${dispute.id}/dossier`, { area: dispute.tenant })
}

/** A dispute entered on one page. */
export const quickEntryAddress = '/disputes/new'

/** An Excel ledger of disputes taken over. */
export const importAddress = '/disputes/import'

/** Committees and mediators of a day, and where they fall short. */
export const rosterAddress = '/mediation/roster'

export function ledgerAddress(procedure: string, filter: { readonly state?: string; readonly flagged?: boolean } = {}): string {
  return address(`/ledgers/${procedure}`, filter)
}

/** A ledger's form, begun with what a request says. */
export function requestOpeningAddress({ id, procedure, reading }: { readonly id: string; readonly procedure: string; readonly reading: string }): string {
  return address(`/ledgers/${procedure}/new`, { request: id, of: reading })
}

/** Reports are begun at their own desk. */
export function openingAddress(procedure: string, action?: string): string {
  return procedure === reportProcedure ? '/reports' : address(`/ledgers/${procedure}/new`, { action })
}

export function deskAddress(report: { readonly id: string; readonly tenant: number | string }): string {
  return address(`/reports/${report.id}`, { area: report.tenant })
}

export function recordsAddress(search: { readonly indicator: string; readonly area?: string; readonly year: number }): string {
  return address(`/figures/${search.indicator}`, { area: search.area, year: search.year })
}

/** The whole text: of a version, or in force on a day. */
export function lawAddress(law: string, shown: { readonly on?: PlainDate; readonly version?: PlainDate; readonly article?: string } = {}): string {
  const { article, ...query } = shown
  return `${address('/laws/text', { law, ...query })}${article === undefined ? '' : `#${articleId(article)}`}`
}

/** One article as it was in force on the day: cited in words, or by law and article of the law book. */
export function citedAddress(cited: { readonly text: string } | { readonly law: string; readonly article: string }, on: PlainDate): string {
  return address('/laws/cited', { ...cited, on })
}

export function lawChangesAddress(law: string, versions: { readonly before?: PlainDate; readonly after?: PlainDate } = {}): string {
  return address('/laws/changes', { law, ...versions })
}

export function lawImpactAddress(law: string, versions: { readonly before?: PlainDate; readonly after?: PlainDate } = {}): string {
  return address('/laws/impact', { law, ...versions })
}

export function articleId(number: string): string {
  return `article-${number.replace('§', 'part-')}`
}

/** One's own sitting of an exam. */
export function sittingAddress(id: string): string {
  return `/exams/${id}`
}
