// An old ledger: read, tried and recorded by the server, some rows at a time.
import { address, send, sendFile } from '#office/api-client.ts'
import type { ImportRequest, RowResult } from '#api/import-rows.ts'
import type { Mapping } from '#procedures/mediation/old-ledger/plan-row.ts'

export type { RowResult } from '#api/import-rows.ts'
export type SheetRead = { readonly sha256: string; readonly cells: readonly (readonly string[])[] }

/** As plain bytes: what the file is, its content says. */
export function readLedgerSheet(area: string, file: File): Promise<SheetRead> {
  return sendFile<SheetRead>(address('/api/dispute-import/sheet', { area }), new File([file], file.name, { type: 'application/octet-stream' }))
}

export async function sendRows(area: string, request: ImportRequest): Promise<readonly RowResult[]> {
  return (await send<{ results: readonly RowResult[] }>('POST', address('/api/dispute-import/rows', { area }), request)).results
}

export function saveMapping(area: string, name: string, mapping: Mapping): Promise<void> {
  return send<void>('PUT', address(`/api/dispute-import/mappings/${encodeURIComponent(name)}`, { area }), mapping)
}
