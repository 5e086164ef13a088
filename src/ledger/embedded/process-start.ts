// Tells a running process from another one that later got the same number: a pid alone proves nothing after a crash.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/**
 * When the process was started, in the operating system's own spelling: fit only to be compared with itself.
 * @returns undefined when no such process runs; a dead process not yet collected by its parent does not run
 */
export async function processStart(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return fromProc(pid)
  if (process.platform === 'win32') {
    return output('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`])
  }
  return output('ps', ['-o', 'lstart=', '-p', String(pid)])
}

/** The command line of a running process; Windows and macOS only, where there is no `/proc` to look into. */
export async function processCommand(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') {
    return output('powershell', ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`])
  }
  return output('ps', ['-o', 'command=', '-p', String(pid)])
}

/** Cheap enough to be asked in a loop. */
export async function isRunning(pid: number): Promise<boolean> {
  return process.platform === 'linux' ? (await fromProc(pid)) !== undefined : isKnown(pid)
}

/** As PostgreSQL asks: a dead process that nobody has collected yet counts. */
export function isKnown(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function fromProc(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (stat === undefined) return undefined
  // The second field is the program's name in parentheses and may hold anything; the state follows it, the start is field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

function output(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, args, { env: { ...process.env, LC_ALL: 'C' }, windowsHide: true }, (error, stdout) => {
      const text = stdout.trim()
      resolve(error !== null || text === '' ? undefined : text)
    })
  })
}
