// Builds the program into dist/: the server and its commands, the PDF worker, and the office. Does nothing when nothing changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, 'dist', 'stamp')

/** A digest over everything the build reads. */
function stampOf() {
  const hash = createHash('sha256')
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else if (!/\.test\.tsx?$/.test(entry.name)) hash.update(path.slice(root.length)).update(readFileSync(path))
    }
  }
  for (const folder of ['src', 'demo']) visit(join(root, folder))
  for (const file of ['package.json', 'package-lock.json', 'vite.config.ts', 'bin/build.mjs']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/**
 * Builds in a process of its own: what a build needs of memory goes with it, and whoever asks for it may be a test runner, whose
 * environment would build the pages for developers.
 * @returns whether anything was built
 */
export async function build() {
  const stamp = stampOf()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } })
  if (status !== 0) throw new Error('the build failed; what it said is above')
  return true
}

async function buildHere() {
  const stamp = stampOf()
  for (const old of existsSync(join(root, 'dist')) ? readdirSync(join(root, 'dist')).filter((name) => name.startsWith('part-')) : []) rmSync(join(root, 'dist', old))
  const [esbuild, vite] = await Promise.all([import('esbuild'), import('vite')])
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { xiangzhi: 'src/cli/main.ts', 'pdf-worker': 'src/documents/pdf-worker.ts' },
    outdir: 'dist', outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external',
    // A command loads what it needs and no more.
    splitting: true, chunkNames: 'part-[hash]',
    logLevel: 'error',
  })
  mkdirSync(join(root, 'dist/data'), { recursive: true })
  copyFileSync(join(root, 'src/areas/data/divisions.bin'), join(root, 'dist/data/divisions.bin'))
  await vite.build({ root: join(root, 'src/office'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
  writeFileSync(stampFile, stamp)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.env.NODE_ENV = 'production'
  await buildHere()
  process.stdout.write('built\n')
}
