// Sends the rows of a sheet some at a time: tried or recorded, stopped and gone on with. A line that breaks loses nothing, because
// a row that was recorded is known again.
import { useRef, useState } from 'react'
import type { ImportRequest, ImportedRow } from '#api/import-rows.ts'
import { sendRows, type RowResult } from '#office/acts/dispute-import.ts'

const together = 100

export type Run = {
  readonly state: 'idle' | 'trying' | 'recording' | 'stopped'
  readonly results: ReadonlyMap<number, RowResult>
  readonly recorded: boolean
  readonly error?: string
}

const nothing: Run = { state: 'idle', results: new Map(), recorded: false }

export function useImportRun(area: string, rows: readonly ImportedRow[]) {
  const [run, setRun] = useState<Run>(nothing)
  const stopping = useRef(false)

  /** @param request what all the rows have in common */
  const start = async (request: Omit<ImportRequest, 'rows'>) => {
    stopping.current = false
    const results = new Map(request.record ? run.results : [])
    const settled = (row: number) => ['recorded', 'already'].includes(results.get(row)?.outcome ?? '')
    const left = request.record ? rows.filter(({ row }) => !settled(row)) : rows
    setRun({ state: request.record ? 'recording' : 'trying', results: new Map(results), recorded: request.record })
    try {
      for (let at = 0; at < left.length && !stopping.current; at += together) {
        for (const each of await sendRows(area, { ...request, rows: left.slice(at, at + together) })) results.set(each.row, each)
        setRun((before) => ({ ...before, results: new Map(results) }))
      }
      setRun((before) => ({ ...before, state: stopping.current ? 'stopped' : 'idle' }))
    } catch (cause) {
      setRun((before) => ({ ...before, state: 'stopped', error: cause instanceof Error ? cause.message : '没有收到回应。' }))
    }
  }
  return { run, start, stop: () => { stopping.current = true }, forget: () => setRun(nothing) }
}
