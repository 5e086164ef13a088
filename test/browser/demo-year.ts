// The demo year, built once for all browser tests by the program's own way in; each test then works on a copy.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startServer } from '#test/running-server.ts'

declare module 'vitest' {
  interface ProvidedContext { demoYear: string }
}

export default async function demoYear(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-year-'))
  const server = await startServer(folder, '--demo')
  await server.stop()
  project.provide('demoYear', folder)
  return () => rm(folder, { recursive: true, force: true })
}
