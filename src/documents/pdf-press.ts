// Runs the typesetter's worker: starts it with the first paper, hands it one paper at a time, lets it go when idle.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Moment } from '#calendar/clock.ts'
import type { PaperDocument } from '#documents/block.ts'
import type { BoundPapers, PageCounts } from '#documents/bound-papers.ts'
import { resolveFonts, type FontSet, type FontSources } from '#documents/fonts.ts'
import type { PdfAnswer, PdfJob, PdfTask } from '#documents/pdf-worker.ts'
import { noPictures, type Picture, type Pictures } from '#documents/picture.ts'
import { typstBound, typstPaper, type TypstJob } from '#documents/typst/typst-paper.ts'

export type PrintedPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Characters that no font at hand can draw; they are printed as 〔U+20BB7〕. */
  readonly missing: readonly string[]
}
/** A file of several papers, and how many pages each took. */
export type BoundPdf = PrintedPdf & { readonly counts: PageCounts }
export type PdfPress = {
  /** @param at the moment the file says it was made; without it the file says none. The same input gives the same bytes. */
  readonly print: (document: PaperDocument, at?: Moment, pictures?: Pictures) => Promise<PrintedPdf>
  readonly bind: (bound: BoundPapers, at?: Moment, pictures?: Pictures) => Promise<BoundPdf>
  /** The pages each paper would take without its pictures, which in a dossier each take a page all the same; nothing is drawn. */
  readonly count: (bound: BoundPapers) => Promise<PageCounts>
  /** How many pages a picture has: 1, or those of a PDF. @returns undefined when it cannot be read */
  readonly pagesOf: (picture: Picture) => Promise<number | undefined>
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

/** A press with a worker of its own. Making one starts nothing yet. */
export function pdfPress(options: PdfPressOptions = {}): PdfPress {
  const queue = new WorkerQueue(options)
  return {
    fonts: () => queue.fonts(),
    stop: () => queue.stop(),
    print: async (document, at, pictures = noPictures) => {
      const { counts: _counts, ...printed } = await set(queue, typstPaper(document, { fonts: queue.fonts(), at, pictures }))
      return printed
    },
    bind: (bound, at, pictures = noPictures) => set(queue, typstBound(bound, { fonts: queue.fonts(), at, pictures })),
    count: async (bound) => {
      const answer = await queue.ask({ kind: 'count', file: JSON.stringify(typstBound(bound, { fonts: queue.fonts() }).file) })
      if (answer.kind !== 'counted') throw new Error(otherAnswer)
      return countsOf(answer)
    },
    pagesOf: async ({ type, bytes }) => {
      const answer = await queue.ask({ kind: 'probe', path: `/probe.${type}`, bytes })
      return answer.kind === 'probed' ? answer.pages : undefined
    },
  }
}

async function set(queue: WorkerQueue, { file, pictures, missing }: TypstJob): Promise<BoundPdf> {
  const answer = await queue.ask({ kind: 'set', file: JSON.stringify(file), pictures })
  if (answer.kind !== 'set') throw new Error(otherAnswer)
  return { bytes: answer.bytes, pages: answer.pages, missing, counts: countsOf(answer) }
}

const otherAnswer = 'the typesetter answered another question'

function countsOf({ starts, pages }: { readonly starts: readonly number[]; readonly pages: number }): PageCounts {
  return starts.map((start, index) => (starts[index + 1] ?? pages + 1) - start)
}

type Done = Exclude<PdfAnswer, { readonly kind: 'fault' }>
type Waiting = { readonly task: PdfTask; readonly resolve: (done: Done) => void; readonly reject: (fault: Error) => void }

/** A worker that has grown beyond this is replaced: what a huge ledger took would otherwise stay for as long as papers keep coming. */
const largestMemory = 1_000_000_000

class WorkerQueue {
  readonly #options: PdfPressOptions
  readonly #waiting: Waiting[] = []
  #fonts: FontSet | undefined
  #worker: Worker | undefined
  #current: Waiting | undefined
  /** Runs out when the paper in hand takes too long or, with none in hand, when nobody comes. */
  #timer: NodeJS.Timeout | undefined
  #count = 0

  constructor(options: PdfPressOptions) {
    this.#options = options
  }

  fonts(): FontSet {
    return (this.#fonts ??= resolveFonts(this.#options.fonts))
  }

  ask(task: PdfTask): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject })
      if (this.#current === undefined) this.#next()
    })
  }

  async stop(): Promise<void> {
    const refused = [...(this.#current === undefined ? [] : [this.#current]), ...this.#waiting.splice(0)]
    this.#current = undefined
    for (const each of refused) each.reject(new Error('the typesetter was stopped'))
    await this.#letGo()
  }

  #next(): void {
    clearTimeout(this.#timer)
    this.#current = this.#waiting.shift()
    if (this.#current === undefined) return this.#rest()
    const { patienceMilliseconds = 120_000 } = this.#options
    this.#worker ??= this.#start()
    this.#worker.ref()
    this.#timer = setTimeout(() => this.#fail(new Error(`the paper was not set within ${patienceMilliseconds} ms`)), patienceMilliseconds)
    this.#worker.postMessage({ id: (this.#count += 1), task: this.#current.task } satisfies PdfJob)
  }

  /** An idle worker must not keep the program from ending. */
  #rest(): void {
    this.#worker?.unref()
    this.#timer = setTimeout(() => void this.#letGo(), this.#options.idleMilliseconds ?? 60_000).unref()
  }

  #start(): Worker {
    const worker = openWorker(this.fonts())
    worker.on('message', (answer: PdfAnswer) => this.#receive(answer))
    worker.on('error', (fault) => this.#fail(new Error('the typesetter failed', { cause: fault })))
    worker.on('exit', (code) => this.#fail(new Error(`the typesetter ended with code ${code}`)))
    return worker
  }

  #receive(answer: PdfAnswer): void {
    const done = this.#current
    if (answer.kind === 'fault') done?.reject(new Error(`the paper could not be set: ${answer.fault}`))
    else {
      done?.resolve(answer)
      if (answer.memory > largestMemory) void this.#letGo()
    }
    this.#next()
  }

  #fail(fault: Error): void {
    this.#current?.reject(fault)
    void this.#letGo()
    this.#next()
  }

  async #letGo(): Promise<void> {
    clearTimeout(this.#timer)
    const leaving = this.#worker
    this.#worker = undefined
    leaving?.removeAllListeners()
    await leaving?.terminate()
  }
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
