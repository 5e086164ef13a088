// The made-up year, built once in a run by the program's own way in, whoever asks for it first; everybody works on a copy.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startServer } from '#test/running-server.ts'

/** In the environment of a run: the folder in which the year is built. */
const place = 'XIANGZHI_TEST_YEAR'

/** Global setup: a place for the year, unless the whole run has one already. @returns takes it away again */
export default async function placeOfYear(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[place] !== undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-year-'))
  process.env[place] = folder
  return async () => {
    delete process.env[place]
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Copies the year into an empty folder, owners and rights included: the database serves only a folder that is its own.
 * Builds it first when nobody has; that takes a minute.
 */
export async function copyDemoYear(to: string): Promise<void> {
  const from = await builtYear(process.env[place] ?? '')
  if (process.platform === 'win32') await cp(from, to, { recursive: true })
  else await promisify(execFile)('cp', ['-a', `${from}/.`, to])
}

/** The year in the folder, built by one of the processes that ask for it; the others wait for its word. */
async function builtYear(folder: string): Promise<string> {
  const [year, word] = [join(folder, 'year'), join(folder, 'word')]
  const first = await mkdir(year).then(() => true, () => false)
  if (first) await build(year).then(() => writeFile(word, ''), (cause: unknown) => writeFile(word, `the demo year was not built: ${String(cause)}`))
  for (;;) {
    const said = await readFile(word, 'utf8').catch(() => undefined)
    if (said === '') return year
    if (said !== undefined) throw new Error(said)
    await pause(100)
  }
}

async function build(year: string): Promise<void> {
  const server = await startServer(year, '--demo')
  await server.stop()
}
