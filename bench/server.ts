// A real server in a process of its own, as `npm start` runs it, with one signed-in person.
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createAccount } from '#accounts/account.ts'
import { hashPassword } from '#accounts/password.ts'
import { dayOfMoment, systemClock } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { writeIn } from '#ledger/database.ts'
import { perform } from '#matters/perform.ts'
import { openTownship, type TownshipOptions } from '#township.ts'
import { now } from './load.ts'

const program = fileURLToPath(new URL('../bin/xiangzhi.mjs', import.meta.url))
const password = 'benchmark only 2024'

export const firstTownship = 220382201
export const county = '220382'

/** Who reads ledger pages: each kind of page by somebody of their own, because one person may ask only so often. */
export const readers = ['first', 'deep', 'filtered', 'common', 'rare', 'bygone', 'county'] as const
export type Reader = (typeof readers)[number]

/** Townships next to each other, so that they make a county; a clerk who may work in all of them; readers. */
export async function prepare(place: Pick<TownshipOptions, 'folder' | 'database'>, townships: number): Promise<void> {
  const township = await openTownship(place)
  const { engine } = township
  const at = systemClock()
  for (let index = 0; index < townships; index += 1) {
    const tenant = firstTownship + index
    await writeIn(engine.database, String(tenant), async (client) => {
      await client.query('insert into township (tenant, name, full_name, created_at) values ($1, $2, $2, $3)', [tenant, `第${index + 1}乡`, at])
      await client.query(`insert into area (tenant, code, name, kind, source) values ($1, $2, '一村', 'village', 'bench')`, [tenant, `${tenant}201`])
    })
  }
  const digest = await hashPassword(password)
  const console = { account: engine.newId(), appointments: [{ id: engine.newId(), account: '', post: 'administrator' as const, area: county, from: plainDate('1949-10-01') }] }
  const appointed = async (login: string, post: 'window-clerk' | 'county-reviewer', areas: readonly string[]) => {
    const account = engine.newId()
    await createAccount(engine.database.pool, { id: account, tenant: firstTownship, login, name: '测试员', at, digest })
    for (const area of areas) {
      const outcome = await perform(engine, { command: engine.newId(), actor: console, procedure: 'appointment', area, action: 'appoint', occurredOn: dayOfMoment(at), answers: { account, post } })
      if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
    }
  }
  await appointed('bench', 'window-clerk', Array.from({ length: townships }, (_, index) => String(firstTownship + index)))
  for (const reader of readers) await (reader === 'county' ? appointed(reader, 'county-reviewer', [county]) : appointed(reader, 'window-clerk', [String(firstTownship)]))
  await township.close()
}

export type Running = { readonly port: number; readonly cookie: string; readonly startedIn: number; readonly process: ChildProcess; memory(): number; stop(): Promise<void> }

/** @param options of `serve` */
export async function start(folder: string, ...options: readonly string[]): Promise<Running> {
  const port = await freePort()
  const began = now()
  const child = spawn(process.execPath, [program, 'serve', '--data', folder, '--port', String(port), ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => { if (text.includes('http://')) resolve() })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  const startedIn = now() - began
  return {
    port, cookie: await signIn(port), startedIn, process: child,
    memory: () => residentMegabytes(child.pid ?? 0),
    stop: () => new Promise((resolve) => { child.removeAllListeners('exit'); child.on('exit', () => resolve()); child.kill('SIGTERM') }),
  }
}

export async function signIn(port: number, login = 'bench'): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login, password }) })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Of the server's process alone; the database has its own. */
function residentMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(line?.[1] ?? 0) / 1024)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
