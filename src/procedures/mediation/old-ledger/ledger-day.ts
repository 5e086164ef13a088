// A day as ledgers write it: 2023.3.5, 2023年3月5日, 20230305, or the number that a spreadsheet keeps for it.
import { fromDayNumber, isPlainDate, toDayNumber, plainDate, type PlainDate } from '#calendar/plain-date.ts'

/** Spreadsheets count days from here (a 29 February 1900 that never was included). */
const spreadsheetStart = toDayNumber(plainDate('1900-01-01')) - 2

export function ledgerDay(said: string): PlainDate | undefined {
  const text = said.normalize('NFKC').replaceAll(/\s/g, '')
  const parts = /^(\d{4})(?:[-./年])(\d{1,2})(?:[-./月])(\d{1,2})日?/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (parts) {
    const day = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`
    return isPlainDate(day) ? day : undefined
  }
  const serial = /^(\d{5})(\.\d+)?$/.exec(text)
  if (!serial) return undefined
  const day = fromDayNumber(spreadsheetStart + Number(serial[1]))
  return isPlainDate(day) ? day : undefined
}
