// The typesetter in a thread of its own: it takes a few hundred megabytes and must not hold up the server.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { initSync, TypstCompilerBuilder, TypstFontResolverBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import type { LoadedFace } from '#documents/fonts.ts'
import { typstTemplate } from '#documents/typst/template.ts'

/** One file to set, with the pictures its data names by path; or a picture to look at before a file relies on it. */
export type PdfTask =
  | { readonly kind: 'set'; readonly file: string; readonly pictures: ReadonlyMap<string, Uint8Array> }
  /** Lays the file out and says where its papers begin, without drawing it: much cheaper. */
  | { readonly kind: 'count'; readonly file: string }
  | { readonly kind: 'probe'; readonly path: string; readonly bytes: Uint8Array }
export type PdfJob = { readonly id: number; readonly task: PdfTask }
/** `memory` is what the typesetter holds by now, in bytes; it never gives any back while it lives. */
type Held = { readonly id: number; readonly memory: number }
export type PdfAnswer =
  /** `starts` are the pages on which the papers begin. */
  | (Held & { readonly kind: 'set'; readonly bytes: Uint8Array; readonly pages: number; readonly starts: readonly number[] })
  | (Held & { readonly kind: 'counted'; readonly pages: number; readonly starts: readonly number[] })
  /** Pages of a PDF, 1 of any other picture; undefined when it cannot be read. */
  | (Held & { readonly kind: 'probed'; readonly pages: number | undefined })
  | { readonly kind: 'fault'; readonly id: number; readonly fault: string }

const pdfFormat = 1
const pagedTarget = 0
const fullDiagnostics = 3
const main = '/main.typ'
const probing = '/probe.typ'

// The package's own loader of the module hands over a whole memory pool of Node where the file is small; this reads it plainly.
function startModule(): WebAssembly.Memory {
  const path = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  return initSync({ module: readFileSync(path) }).memory
}

type Typesetter = { readonly compiler: TypstCompiler; readonly memory: WebAssembly.Memory }

async function startTypesetter(faces: readonly LoadedFace[]): Promise<Typesetter> {
  const memory = startModule()
  const fonts = new TypstFontResolverBuilder()
  for (const face of faces) fonts.add_lazy_font(describe(face), () => new Uint8Array(readFileSync(face.path)))
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  const compiler = await builder.build()
  compiler.set_fonts(await fonts.build())
  compiler.add_source(main, typstTemplate)
  return { compiler, memory }
}

// The typesetter needs to know a font's characters before it reads the file; a font that is not used is never read.
// In a collection the place in this list is the place in the file.
function describe(face: LoadedFace): unknown {
  const blank = { family: `${face.family}-unused`, variant: { style: 'normal', weight: 400, stretch: 1000 }, flags: '', coverage: [] }
  const info = { ...blank, family: face.family, coverage: face.coverage }
  return { info: [...Array.from({ length: face.index }, () => blank), info], conditions: [] }
}

type Artifact = { readonly result?: Uint8Array; readonly diagnostics?: readonly { readonly severity: string; readonly message: string }[] }

function work(typesetter: Typesetter, { id, task }: PdfJob): PdfAnswer {
  const files = filesOf(task)
  for (const [path, bytes] of files) typesetter.compiler.map_shadow(path, bytes)
  try {
    if (task.kind === 'probe') return { kind: 'probed', id, pages: probe(typesetter, task.path), memory: typesetter.memory.buffer.byteLength }
    return task.kind === 'count' ? count(typesetter, id) : set(typesetter, id)
  } finally {
    for (const path of files.keys()) typesetter.compiler.unmap_shadow(path)
  }
}

function filesOf(task: PdfTask): ReadonlyMap<string, Uint8Array> {
  if (task.kind === 'probe') return new Map([[task.path, task.bytes]])
  return new Map([...(task.kind === 'set' ? task.pictures : []), ['/paper.json', new TextEncoder().encode(task.file)] as const])
}

type Placed = readonly [{ readonly starts: readonly number[]; readonly pages: number }]

function count({ compiler, memory }: Typesetter, id: number): PdfAnswer {
  const world = compiler.snapshot(undefined, main, undefined)
  try {
    const { hasError, diagnostics = [] } = world.compile(pagedTarget, fullDiagnostics) as Artifact & { readonly hasError?: boolean }
    if (hasError) return { kind: 'fault', id, fault: diagnostics.map((each) => each.message).join('; ') }
    const [{ starts, pages }] = JSON.parse(world.query(pagedTarget, '<pages>', 'value')) as Placed
    return { kind: 'counted', id, pages, starts, memory: memory.buffer.byteLength }
  } finally {
    world.free()
  }
}

function set({ compiler, memory }: Typesetter, id: number): PdfAnswer {
  const world = compiler.snapshot(undefined, main, undefined)
  try {
    const { result, diagnostics = [] } = world.get_artifact(pdfFormat, fullDiagnostics) as Artifact
    if (result === undefined) return { kind: 'fault', id, fault: diagnostics.map((each) => each.message).join('; ') }
    const [{ starts, pages }] = JSON.parse(world.query(pagedTarget, '<pages>', 'value')) as Placed
    return { kind: 'set', id, bytes: result, pages, starts, memory: memory.buffer.byteLength }
  } finally {
    world.free()
  }
}

/** More pages than any PDF has: asked for the last of them, the typesetter says how many there are. */
const beyondAnyPage = 1_000_000

function probe({ compiler }: Typesetter, path: string): number | undefined {
  compiler.add_source(probing, `#image(${JSON.stringify(path)}, page: ${path.endsWith('.pdf') ? beyondAnyPage : 1})`)
  const world = compiler.snapshot(undefined, probing, undefined)
  try {
    const { result, diagnostics = [] } = world.get_artifact(pdfFormat, fullDiagnostics) as Artifact
    if (result !== undefined) return 1
    return diagnostics.map((each) => Number(/only has (\d+) page/.exec(each.message)?.[1] ?? 0)).find((pages) => pages > 0)
  } finally {
    world.free()
  }
}

const port = parentPort
if (port !== null) {
  const { faces } = workerData as { readonly faces: readonly LoadedFace[] }
  const typesetter = startTypesetter(faces)
  port.on('message', (job: PdfJob) => {
    void typesetter
      .then((ready) => work(ready, job))
      .catch((fault: unknown): PdfAnswer => ({ kind: 'fault', id: job.id, fault: String(fault) }))
      .then((answer) => port.postMessage(answer))
  })
}
