// A folder of its own for one test, removed when the test is over. Nobody but its owner may enter it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
