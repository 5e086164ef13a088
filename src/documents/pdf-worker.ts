// The typesetter in a thread of its own: it takes a few hundred megabytes and must not hold up the server.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { initSync, TypstCompilerBuilder, TypstFontResolverBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import type { LoadedFace } from '#documents/fonts.ts'
import { typstTemplate } from '#documents/typst/template.ts'

/** One paper to set. */
export type PdfJob = { readonly id: number; readonly paper: string }
export type PdfAnswer =
  /** `memory` is what the typesetter holds by now, in bytes; it never gives any back while it lives. */
  | { readonly id: number; readonly bytes: Uint8Array; readonly pages: number; readonly memory: number }
  | { readonly id: number; readonly fault: string }

const pdfFormat = 1
const fullDiagnostics = 3
const main = '/main.typ'

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

function set({ compiler, memory }: Typesetter, job: PdfJob): PdfAnswer {
  compiler.map_shadow('/paper.json', new TextEncoder().encode(job.paper))
  const world = compiler.snapshot(undefined, main, undefined)
  try {
    const { result, diagnostics = [] } = world.get_artifact(pdfFormat, fullDiagnostics) as Artifact
    if (result === undefined) return { id: job.id, fault: diagnostics.map((each) => each.message).join('; ') }
    const pages = JSON.parse(world.query(0, '<pages>', 'value')) as number[]
    return { id: job.id, bytes: result, pages: pages[0] ?? 0, memory: memory.buffer.byteLength }
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
      .then((ready) => set(ready, job))
      .catch((fault: unknown): PdfAnswer => ({ id: job.id, fault: String(fault) }))
      .then((answer) => port.postMessage(answer))
  })
}
