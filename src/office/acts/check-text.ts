// Has the server read a report in a Word or text file, and check it.
import type { Finding } from '#checkup/finding.ts'
import { sendFile } from '#office/api-client.ts'

export type Checked = { readonly lines: readonly string[]; readonly findings: readonly Finding[] }

export function checkText(file: File): Promise<Checked> {
  return sendFile<Checked>('/api/check', file)
}
