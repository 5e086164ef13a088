// The walls of the house, measured on the imports themselves. Fails if it looked at nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, dirname, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const source = join(root, 'src')

/** Which way imports may point: a folder may import those of its own rank or below. Content and engine never meet. */
const ranks: Readonly<Record<string, number>> = {
  law: 0, calendar: 0,
  people: 1, areas: 1, procedure: 1, files: 1,
  checkup: 2, reports: 2, procedures: 2, content: 2.5,
  ledger: 2, documents: 2, matters: 2, projections: 2, accounts: 2, library: 2,
  portal: 3, api: 3, office: 3, cli: 5, township: 4,
}
const content = new Set(['checkup', 'reports', 'procedures'])
const engine = new Set(['ledger', 'matters', 'projections', 'documents', 'accounts', 'library'])
/** The words for papers, which content writes and the engine sets: pure data, belonging to the vocabulary. */
const paperWords = new Set(['documents/bound-papers.ts', 'documents/block.ts', 'documents/inline.ts', 'documents/number-headings.ts', 'documents/figure-list.ts'])
const browser = new Set(['office'])

type Edge = { readonly from: string; readonly to: string; readonly type: boolean }

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

const all = filesIn(source).map((path) => relative(source, path))
const files = all.filter((path) => !/\.test\.tsx?$/.test(path))

function edgesOf(file: string): Edge[] {
  const text = readFileSync(join(source, file), 'utf8')
  const { module } = parseSync(file, text)
  const specifiers = [
    ...module.staticImports.map((each) => ({ to: each.moduleRequest.value, type: /^import\s+type\b/.test(text.slice(each.start, each.end)) })),
    ...module.staticExports.flatMap((each) => each.entries.flatMap((entry) => (entry.moduleRequest ? [{ to: entry.moduleRequest.value, type: entry.isType }] : []))),
  ]
  return specifiers.flatMap(({ to, type }) => {
    const target = to.startsWith('#') ? to.slice(1) : to.startsWith('.') ? normalize(join(dirname(file), to)) : undefined
    return target === undefined || to.startsWith('#demo/') ? [{ from: file, to, type }] : [{ from: file, to: target, type }]
  })
}

const edges = files.flatMap(edgesOf)
const inside = edges.filter((edge) => files.includes(edge.to))
const folderOf = (path: string) => path.split('/')[0]?.replace(/\.tsx?$/, '') ?? ''

describe('the house', () => {
  test('was looked at', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(inside.length).toBeGreaterThan(300)
  })

  test('knows the rank of every folder', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => ranks[folder] === undefined)).toEqual([])
  })

  test('imports point one way', () => {
    const wrong = inside.filter(({ from, to }) => (ranks[folderOf(from)] ?? 0) < (paperWords.has(to) ? 1 : ranks[folderOf(to)] ?? 0))
    // The vocabulary speaks of papers in the papers' own words, and law and calendar count with each other's.
    expect(wrong.map((edge) => `${edge.from} may not import ${edge.to}`)).toEqual([])
  })

  test('content never imports engine, engine never imports content', () => {
    const wrong = inside.filter(({ from, to }) =>
      (content.has(folderOf(from)) && engine.has(folderOf(to)) && !paperWords.has(to)) || (engine.has(folderOf(from)) && content.has(folderOf(to))))
    expect(wrong.map((edge) => `${edge.from} may not import ${edge.to}`)).toEqual([])
  })

  test('no procedure imports another', () => {
    // Files beside the procedures of one part are what these have in common; files beside the parts, what several parts have.
    const depth = (each: string) => each.split('/').length
    const part = (path: string) => path.split('/').slice(0, 2).join('/')
    const own = (path: string) => path.split('/').slice(0, 3).join('/')
    const common = (to: string, from: string) => depth(to) === 2 || (depth(to) === 3 && part(from) === part(to))
    const wrong = inside.filter(({ from, to }) => folderOf(from) === 'procedures' && folderOf(to) === 'procedures' && own(from) !== own(to) && !common(to, from))
    expect(wrong.map((edge) => `${edge.from} may not import ${edge.to}`)).toEqual([])
  })

  test('has no cycles, types included', () => {
    expect(cycleIn(inside)).toEqual([])
  })

  test('browser code reaches neither storage nor node', () => {
    const reached = new Set(files.filter((file) => browser.has(folderOf(file))))
    for (const file of reached) for (const edge of inside) if (edge.from === file && !edge.type) reached.add(edge.to)
    const wrong = edges.filter((edge) => reached.has(edge.from) && !edge.type && (/^node:|^pg$|^fastify/.test(edge.to) || folderOf(edge.to) === 'ledger'))
    expect(wrong.map((edge) => `${edge.from} may not import ${edge.to} in the browser`)).toEqual([])
  })

  test('content and pure code use nothing that Chromium 109 lacks', () => {
    const shared = files.filter((file) => !['api', 'cli', 'ledger', 'township', 'accounts'].includes(folderOf(file)))
    const users = shared.filter((file) => /\.(toSorted|toReversed|toSpliced|isWellFormed)\(|\b(Object|Map)\.groupBy\(/.test(readFileSync(join(source, file), 'utf8').replaceAll(/\/\/.*$/gm, '')))
    expect(users.filter((file) => !file.startsWith('documents/fonts') )).toEqual([])
  })

  test('Date is used in the calendar only', () => {
    const users = files.filter((file) => folderOf(file) !== 'calendar' && /\bnew Date\b|\bDate\.(now|parse|UTC)\b/.test(readFileSync(join(source, file), 'utf8')))
    expect(users).toEqual([])
  })

  test('has no barrels and no names that say nothing', () => {
    expect(all.filter((file) => /(^|\/)(index|utils|helpers|common|types|misc)\.tsx?$/.test(file))).toEqual([])
    expect(files.filter((file) => /^export \* from/m.test(readFileSync(join(source, file), 'utf8')))).toEqual([])
  })

  test('keeps files short', () => {
    const lengths = files.map((file) => ({ file, lines: readFileSync(join(source, file), 'utf8').split('\n').length }))
    const data = /^(law\/book|calendar\/years|areas\/data|office\/.*\.css)/
    expect(lengths.filter(({ file, lines }) => lines > 400 && !data.test(file))).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70)
  })

  test('every file says what it is', () => {
    expect(files.filter((file) => !/^(\/\*|\/\/)/.test(readFileSync(join(source, file), 'utf8')))).toEqual([])
  })

  test('paths stay short enough for old Windows', () => {
    expect(filesIn(root.replace(/\/$/, '') + '/src').map((path) => relative(root, path)).filter((path) => path.length > 110)).toEqual([])
  })
})

/** One cycle, as the files it runs through; nothing when there is none. */
function cycleIn(graph: readonly Edge[]): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of graph) next.set(from, [...next.get(from) ?? [], to])
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const to of next.get(file) ?? []) {
      const found = visit(to, [...path, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of next.keys()) {
    const found = visit(file, [])
    if (found.length > 0) return found
  }
  return []
}
