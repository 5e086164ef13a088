// Requests over kept-alive connections: so many clients, each sending its next when the last is answered.
import { Agent, request } from 'node:http'

export type Sent = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: string }
export type Measured = { readonly perSecond: number; readonly p50: number; readonly p95: number; readonly p99: number; readonly failures: number; readonly count: number }

/** Milliseconds, of a monotonic clock. */
export function now(): number {
  return performance.now()
}

/** How long: so many seconds, or so many requests by each client. */
export type Span = number | { readonly times: number }

/** @param next the request to send */
export async function load(target: { port: number; cookie: string }, clients: number, span: Span, next: () => Sent): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  let failures = 0
  const end = typeof span === 'number' ? now() + span * 1000 : Infinity
  const most = typeof span === 'number' ? Infinity : span.times
  const client = async () => {
    for (let turn = 0; turn < most && now() < end; turn += 1) {
      const started = now()
      const status = await send(agent, target, next())
      times.push(now() - started)
      if (status >= 400) failures += 1
    }
  }
  const began = now()
  await Promise.all(Array.from({ length: clients }, client))
  const took = (now() - began) / 1000
  agent.destroy()
  return { ...percentiles(times), perSecond: times.length / took, failures, count: times.length }
}

export function percentiles(times: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function send(agent: Agent, target: { port: number; cookie: string }, { method, path, body }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      agent, port: target.port, host: '127.0.0.1', method, path,
      headers: { cookie: target.cookie, ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) },
    }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
