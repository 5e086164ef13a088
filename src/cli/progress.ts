// How far long work has come, on the error stream: one line that writes itself over on a terminal, a plain line every few
// seconds in a file or pipe. Who asks for JSON is a program, and is told nothing.

/** Says how far it is; without a whole, a count is all that is known. */
export type Told = (done: number, of?: number) => void

type Screen = { readonly isTTY?: boolean; write(text: string): unknown }

export type Showing = {
  /** What is being done, such as 正在备份. */
  readonly what: string
  readonly unit: string
  readonly silent: boolean
  readonly screen?: Screen
  /** Milliseconds of a clock that only runs forward. */
  readonly now?: () => number
}

/** A terminal is written over this often at most, a file or pipe gets a line this often. */
const redrawn = 100
const written = 5000

/** Runs `work` with something to say how far it is, and leaves the line ended however the work ends. */
export async function showing<T>(how: Showing, work: (told: Told) => Promise<T>): Promise<T> {
  const screen = how.screen ?? process.stderr
  const { told, end } = how.silent ? unheard : screen.isTTY ? onTerminal(how, screen) : inLines(how, screen)
  try {
    return await work(told)
  } finally {
    end()
  }
}

const unheard = { told: () => undefined, end: () => undefined }

function onTerminal(how: Showing, screen: Screen): { told: Told; end(): void } {
  const due = every(redrawn, how.now)
  let last: string | undefined
  const draw = (line: string, after = '') => screen.write(`\r${line}\u001b[K${after}`)
  return {
    told: (done, of) => {
      last = lineOf(how, done, of)
      if (due()) draw(last)
    },
    end: () => {
      if (last !== undefined) draw(last, '\n')
    },
  }
}

function inLines(how: Showing, screen: Screen): { told: Told; end(): void } {
  const due = every(written, how.now)
  // The first interval begins with the work: what is done within it says nothing.
  due()
  return { told: (done, of) => { if (due()) screen.write(`${lineOf(how, done, of)}\n`) }, end: () => undefined }
}

function every(milliseconds: number, now: () => number = () => performance.now()): () => boolean {
  let next = -Infinity
  return () => {
    const at = now()
    if (at < next) return false
    next = at + milliseconds
    return true
  }
}

function lineOf({ what, unit }: Showing, done: number, of?: number): string {
  if (of === undefined || of === 0) return `${what}：${done}${unit}`
  return `${what}：${Math.min(100, Math.floor((done * 100) / of))}%（${done}/${of}${unit}）`
}
