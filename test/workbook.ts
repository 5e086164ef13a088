// A small Excel file, for tests of reading one.
import { buffer } from 'node:stream/consumers'
import { xlsxStream } from '#api/xlsx-stream.ts'

export function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  async function* each(): AsyncGenerator<readonly string[]> { yield* rows }
  return buffer(xlsxStream(each(), rows[0]?.map(() => 12) ?? [12]))
}
