// The command as somebody calls it at the prompt: what it printed, what it said of errors, and how it ended.
import { execFile, fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const program = fileURLToPath(new URL('../../bin/xiangzhi.mjs', import.meta.url))
const hosting = fileURLToPath(new URL('console-host.mjs', import.meta.url))

export type Ran = { readonly code: number; readonly out: string; readonly err: string }

const called = new Set<string>()

/**
 * Calls a command. The first time each is called it has a process of its own, as at the prompt, so that it is seen to end by itself;
 * after that they share one.
 */
export function run(...args: readonly string[]): Promise<Ran> {
  const command = args[0] ?? ''
  if (called.has(command)) return runHosted(args)
  called.add(command)
  return runAlone(...args)
}

function runAlone(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: tmpdir(), timeout: 120_000, maxBuffer: 2 ** 26 }, (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }))
  })
}

let host: Promise<ChildProcess> | undefined
let turn: Promise<unknown> = Promise.resolve()

/** One after the other: they share one output. */
function runHosted(args: readonly string[]): Promise<Ran> {
  const ran = turn.then(() => ask(args))
  turn = ran.catch(() => undefined)
  return ran
}

async function ask(args: readonly string[]): Promise<Ran> {
  const process = await (host ??= startHost())
  const answer = once(process, 'message', { signal: AbortSignal.timeout(120_000) })
  process.send({ args, given: given() })
  const [ran] = await answer as [Ran]
  return ran
}

async function startHost(): Promise<ChildProcess> {
  const started = fork(hosting, { cwd: tmpdir(), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await once(started, 'message')
  started.unref()
  started.channel?.unref()
  return started
}

/** What the environment gives the program. */
function given(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (name.startsWith('XIANGZHI_') && value !== undefined ? [[name, value]] : [])))
}

/** Called by somebody who reads the first bytes and goes, as `head` does. */
export function runAndLeave(...args: readonly string[]): Promise<Pick<Ran, 'code' | 'err'>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: tmpdir() })
    let err = ''
    child.stderr.on('data', (bytes: Buffer) => { err += bytes.toString() })
    child.stdout.once('data', () => child.stdout.destroy())
    child.once('close', (code) => resolve({ code: code ?? 1, err }))
  })
}

/** The JSON that a command printed; fails with what it said when it did not end well. */
export async function told<T>(...args: readonly string[]): Promise<T> {
  const ran = await run(...args, '--json')
  if (ran.code !== 0) throw new Error(`${args.join(' ')} ended with ${ran.code}: ${ran.err}`)
  return JSON.parse(ran.out) as T
}

/** Bad input: one Chinese sentence, exit code 2, nothing printed. @returns the sentence */
export async function refusedInOneSentence(...args: readonly string[]): Promise<string> {
  const ran = await runHosted(args)
  const sentences = ran.err.trim().split('\n')
  expect({ code: ran.code, out: ran.out, sentences: sentences.length }, ran.err).toEqual({ code: 2, out: '', sentences: 1 })
  expect(sentences[0]).toMatch(/[\u4e00-\u9fff]/)
  return sentences[0] ?? ''
}
