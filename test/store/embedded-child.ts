// A second program for tests of what happens when a program is killed: it cannot be done to the test's own process.
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface, type Interface } from 'node:readline'
import { onTestFinished } from 'vitest'

export type Child = { readonly process: ChildProcess; readonly lines: Interface }

/** @param program module text; may use `startEmbedded`, `pg` and `folder`, tells what it has done by printing lines */
export function startChild(folder: string, program: string): Child {
  const head = "import pg from 'pg'; import { startEmbedded } from '#ledger/embedded/start-embedded.ts'; const folder = process.argv[1];"
  const args = ['--import', 'tsx', '--input-type=module', '-e', `${head}\n${program}`, folder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { process: child, lines: createInterface({ input: child.stdout }) }
}

/** Ends it as a power switch would: no handler of its own runs. */
export async function killed({ process: child }: Child): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}
