// Readers of the public pages of the demo year: one alone, five hundred at once, and five hundred who read what they have opened.
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { now, percentiles } from './load.ts'
import { start } from './server.ts'

export type Reading = { readonly what: string; readonly pages: number; readonly perSecond: number; readonly errors: number; readonly firstByte: { readonly p50: number; readonly p95: number }; readonly whole: { readonly p50: number; readonly p95: number } }
export type PortalMeasured = { readonly kinds: number; readonly largest: number; readonly readings: readonly Reading[]; readonly memory: number }

type Crowd = { readonly what: string; readonly readers: number; readonly seconds: number; /** Between two pages of one reader. */ readonly pauseMs: number }
type Got = { readonly firstByte: number; readonly whole: number; readonly failed: boolean }

/** Builds the demo year, starts it afresh, so that nothing is in memory yet, and reads. */
export async function measurePortal(seconds: number): Promise<PortalMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-bench-portal-'))
  try {
    await (await start(folder, '--demo')).stop()
    const looked = await start(folder)
    const pages = await pagesOf(looked.port)
    await looked.stop()
    const server = await start(folder)
    const paths = pages.map((each) => each.path)
    const readings: Reading[] = [await crowd(server.port, paths, { what: 'one reader, each page for the first time', readers: 1, seconds: 0, pauseMs: 0 })]
    readings.push(await crowd(server.port, paths, { what: 'one reader', readers: 1, seconds, pauseMs: 0 }))
    readings.push(await crowd(server.port, paths, { what: '500 readers, a page every five seconds', readers: 500, seconds: seconds * 4, pauseMs: 5000 }))
    readings.push(await crowd(server.port, paths, { what: '500 readers without a pause', readers: 500, seconds, pauseMs: 0 }))
    const memory = server.memory()
    await server.stop()
    return { kinds: paths.length, largest: Math.max(...pages.map((each) => each.bytes)), readings, memory }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What links lead to from the front page, to a bound. Forms, codes and lists behind figures are given at a pace and not to a crowd. */
async function pagesOf(port: number): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
  const found: { path: string; bytes: number }[] = []
  const known = new Set(['/public'])
  for (const path of known) {
    if (found.length >= 150) break
    const body = await (await fetch(`http://127.0.0.1:${port}${path}`)).text()
    found.push({ path, bytes: Buffer.byteLength(body) })
    for (const [, href = ''] of body.matchAll(/<a\b[^>]*? href="(\/public[^"#]*)/g)) if (!/large|\/ask\/|\/mine|\/verify|\/figures\//.test(href)) known.add(href.replaceAll('&amp;', '&'))
  }
  return found
}

/** @param asked without seconds every page is read once */
async function crowd(port: number, paths: readonly string[], { what, readers, seconds, pauseMs }: Crowd): Promise<Reading> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const got: Got[] = []
  const began = now()
  const reader = async (place: number) => {
    // Not all in the same moment, unless they read without a pause.
    if (pauseMs > 0) await waited((place / readers) * pauseMs)
    for (let turn = place; seconds === 0 ? turn < paths.length : now() - began < seconds * 1000; turn += 1) {
      got.push(await read(agent, port, paths[turn % paths.length] ?? ''))
      if (pauseMs > 0) await waited(pauseMs)
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, place) => reader(place)))
  const took = (now() - began) / 1000
  agent.destroy()
  return { what, pages: got.length, perSecond: got.length / took, errors: got.filter((each) => each.failed).length, firstByte: percentiles(got.map((each) => each.firstByte)), whole: percentiles(got.map((each) => each.whole)) }
}

function read(agent: Agent, port: number, path: string): Promise<Got> {
  const began = now()
  return new Promise((resolve) => {
    const broken = () => resolve({ firstByte: now() - began, whole: now() - began, failed: true })
    request({ agent, port, host: '127.0.0.1', path, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const firstByte = now() - began
      response.resume()
      response.on('end', () => resolve({ firstByte, whole: now() - began, failed: (response.statusCode ?? 500) >= 400 }))
      response.on('error', broken)
    }).on('error', broken).end()
  })
}

function waited(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms) })
}

/** @returns the lines of the report */
export function portalLines({ kinds, largest, readings, memory }: PortalMeasured): readonly string[] {
  return [
    '## Public pages', '',
    `The demo year, ${kinds} different pages, the largest ${(largest / 1000).toFixed(1)} KB with its styles, unpacked. Sent packed, over kept connections; the server had just been started. ${memory} MB of memory afterwards.`, '',
    '| readers | pages | a second | errors | first byte p50 ms | p95 | whole page p50 ms | p95 |', '|---|---|---|---|---|---|---|---|',
    ...readings.map(({ what, pages, perSecond, errors, firstByte, whole }) => `| ${what} | ${pages} | ${perSecond.toFixed(0)} | ${errors} | ${firstByte.p50.toFixed(1)} | ${firstByte.p95.toFixed(1)} | ${whole.p50.toFixed(1)} | ${whole.p95.toFixed(1)} |`), '',
  ]
}
