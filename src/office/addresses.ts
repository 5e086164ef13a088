// The pages of the office, by address. One place, so that a link and a route cannot disagree.
import { address } from '#office/api-client.ts'
import { reportProcedure } from '#office/reads/report.ts'

/** The township goes along, for readers who see more than one. */
export function matterAddress(matter: { readonly id: string; readonly tenant: number | string }): string {
  return address(`/matters/${matter.id}`, { area: matter.tenant })
}

export function ledgerAddress(procedure: string, filter: { readonly state?: string; readonly flagged?: boolean } = {}): string {
  return address(`/ledgers/${procedure}`, filter)
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
