// Runs one of PostgreSQL's programs to its end, as the right user, and gives what it printed.
import { spawn } from 'node:child_process'
import type { Account } from '#ledger/embedded/server-account.ts'

type Run = {
  readonly program: string
  readonly args: readonly string[]
  readonly folder: string
  readonly account: Account | undefined
  readonly input?: string
  /** `dropped` for a program that leaves another one running: the pipe would stay open as long as that one lives. */
  readonly output?: 'collected' | 'dropped'
}

/** Programs answer in English, and nothing from the outer environment (PGDATA, PGOPTIONS …) reaches them. */
export function programEnvironment(): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return { ...(Object.fromEntries(kept) as Record<string, string>), LC_ALL: 'C', TZ: 'UTC' }
}

/** @throws Error with the program's output, when it fails or cannot be run */
export async function runProgram({ program, args, folder, account, input = '', output = 'collected' }: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    const pipe = output === 'collected' ? 'pipe' : 'ignore'
    const child = spawn(program, args, { cwd: folder, env: programEnvironment(), stdio: ['pipe', pipe, pipe], windowsHide: true, ...account })
    let printed = ''
    const collect = (text: string): void => { printed += text }
    child.stdout?.setEncoding('utf8').on('data', collect)
    child.stderr?.setEncoding('utf8').on('data', collect)
    child.on('error', reject)
    child.on('close', (code, signal) => (code === 0 ? resolve(printed) : reject(new Error(`${program} ended with ${code ?? signal}\n${printed}`))))
    // A program that ends before it has read everything breaks the pipe; its exit code tells the story.
    child.stdin?.on('error', () => undefined).end(input)
  })
}
