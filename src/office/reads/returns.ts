// Recipients' own tables: what an uploaded one holds, filling one, and what was sent.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { address, read, send, sendFile } from '#office/api-client.ts'
import type { FileRef } from '#procedure/field.ts'

export type GuessedSheet = {
  readonly name: string
  readonly cells: readonly { readonly cell: string; readonly row: number; readonly column: string; readonly text: string }[]
  readonly what: 'ledger' | 'statistics'
  readonly first: number
  readonly room: number
  readonly columns: readonly { readonly column: string; readonly head: string; readonly field?: string }[]
}

export function readBlankTable(file: File): Promise<{ readonly sheets: readonly GuessedSheet[] }> {
  return sendFile('/api/return-templates/read', file)
}

export function keepBlankTable(file: File): Promise<FileRef> {
  return sendFile('/api/files', file)
}

export type FilledTable = { readonly file: FileRef; readonly first: number; readonly last: number; readonly count: number; readonly position: number; readonly recipient: string }

export function fillTable(template: string, span: { readonly area: string; readonly from: string; readonly to: string }): Promise<FilledTable> {
  return send('POST', address(`/api/return-templates/${template}/fill`, span), {})
}

export type ChangedRow = { readonly key: string; readonly title: string; readonly line: number | null; readonly how: string; readonly columns: readonly string[] }
export type SentReturn = {
  readonly id: string; readonly tenant: number; readonly title: string; readonly state: string; readonly sentOn: PlainDate; readonly recipient: string; readonly table: string
  readonly from: PlainDate; readonly to: PlainDate; readonly file?: FileRef; readonly changes: readonly ChangedRow[]
}

export const sentReturnsQuery = (area: string) => queryOptions({ queryKey: ['returns', area], queryFn: () => read<readonly SentReturn[]>('/api/returns', { area }) })

/** With which tables a dispute was sent, and what its row would say otherwise now. */
export type DisputeSent = { readonly id: string; readonly tenant: number; readonly recipient: string; readonly table: string; readonly sentOn: PlainDate; readonly changed: readonly string[]; readonly gone: boolean }

export const disputeSentQuery = (place: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['dispute-sent', place],
  queryFn: () => read<readonly DisputeSent[]>(`/api/disputes/${place.id}/returns`, { area: place.area }),
})
