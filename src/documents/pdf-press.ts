// Runs the typesetter's worker: starts it with the first paper, hands it one paper at a time, lets it go when idle.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Moment } from '#calendar/clock.ts'
import type { PaperDocument } from '#documents/block.ts'
import { resolveFonts, type FontSet, type FontSources } from '#documents/fonts.ts'
import type { PdfAnswer, PdfJob } from '#documents/pdf-worker.ts'
import { typstPaper } from '#documents/typst/typst-paper.ts'

export type PrintedPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Characters that no font at hand can draw; they are printed as 〔U+20BB7〕. */
  readonly missing: readonly string[]
}
export type PdfPress = {
  /** @param at the moment the file says it was made; without it the file says none. The same input gives the same bytes. */
  readonly print: (document: PaperDocument, at?: Moment) => Promise<PrintedPdf>
  /** Lets the worker go; papers still waiting are refused. The next paper starts a new one. */
  readonly stop: () => Promise<void>
  /** The fonts in use, and which of them are stand-ins. */
  readonly fonts: () => FontSet
}
export type PdfPressOptions = {
  readonly fonts?: FontSources
  /** After so long without a paper the worker's memory is given back. */
  readonly idleMilliseconds?: number
  /** A paper that takes longer is given up and the worker with it. */
  readonly patienceMilliseconds?: number
}

const largestMemory = 1_000_000_000

type Waiting = { readonly paper: string; readonly resolve: (printed: { bytes: Uint8Array; pages: number }) => void; readonly reject: (fault: Error) => void }

/** A press with a worker of its own. Making one starts nothing yet. */
export function pdfPress(options: PdfPressOptions = {}): PdfPress {
  const { idleMilliseconds = 60_000, patienceMilliseconds = 120_000 } = options
  const queue: Waiting[] = []
  let fonts: FontSet | undefined
  let worker: Worker | undefined
  let current: Waiting | undefined
  let timer: NodeJS.Timeout | undefined
  let count = 0

  const fontsInUse = (): FontSet => (fonts ??= resolveFonts(options.fonts))

  const letGo = async (): Promise<void> => {
    clearTimeout(timer)
    const leaving = worker
    worker = undefined
    leaving?.removeAllListeners()
    await leaving?.terminate()
  }

  const fail = (fault: Error): void => {
    const failed = current
    current = undefined
    void letGo()
    failed?.reject(fault)
    next()
  }

  const receive = (answer: PdfAnswer): void => {
    const done = current
    current = undefined
    clearTimeout(timer)
    if ('fault' in answer) done?.reject(new Error(`the paper could not be set: ${answer.fault}`))
    else done?.resolve(answer)
    // What a huge ledger has grown would otherwise stay for as long as papers keep coming.
    if ('memory' in answer && answer.memory > largestMemory) void letGo()
    next()
  }

  const start = (): Worker => {
    const started = openWorker(fontsInUse())
    started.on('message', receive)
    started.on('error', fault => fail(new Error('the typesetter failed', { cause: fault })))
    started.on('exit', code => fail(new Error(`the typesetter ended with code ${code}`)))
    return started
  }

  const next = (): void => {
    if (current !== undefined) return
    current = queue.shift()
    if (current === undefined) {
      // An idle worker must not keep the program from ending.
      worker?.unref()
      timer = setTimeout(() => void letGo(), idleMilliseconds).unref()
      return
    }
    clearTimeout(timer)
    worker ??= start()
    worker.ref()
    timer = setTimeout(() => fail(new Error(`the paper was not set within ${patienceMilliseconds} ms`)), patienceMilliseconds)
    worker.postMessage({ id: (count += 1), paper: current.paper } satisfies PdfJob)
  }

  const print = async (document: PaperDocument, at?: Moment): Promise<PrintedPdf> => {
    const { paper, missing } = typstPaper(document, fontsInUse(), at)
    const printed = await new Promise<{ bytes: Uint8Array; pages: number }>((resolve, reject) => {
      queue.push({ paper: JSON.stringify(paper), resolve, reject })
      next()
    })
    return { bytes: printed.bytes, pages: printed.pages, missing }
  }

  const stop = async (): Promise<void> => {
    const waiting = [...(current === undefined ? [] : [current]), ...queue.splice(0)]
    current = undefined
    for (const each of waiting) each.reject(new Error('the typesetter was stopped'))
    await letGo()
  }

  return { print, stop, fonts: fontsInUse }
}

/** The worker's program: beside the bundle, or its source when nothing is bundled. */
export function workerUrl(): URL {
  return new URL(isSource() ? './pdf-worker.ts' : './pdf-worker.mjs', import.meta.url)
}

function isSource(): boolean {
  return new URL(import.meta.url).pathname.endsWith('.ts')
}

function openWorker(fonts: FontSet): Worker {
  const workerData = { faces: fonts.faces }
  if (!isSource()) return new Worker(workerUrl(), { workerData })
  // Node of this age does not read TypeScript: a line of JavaScript brings the loader, which then reads the source.
  const loader = new URL('./esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx')))
  const start = `import(${JSON.stringify(loader.href)}).then(tsx => { tsx.register(); return import(${JSON.stringify(workerUrl().href)}) })`
  return new Worker(start, { workerData, eval: true })
}
