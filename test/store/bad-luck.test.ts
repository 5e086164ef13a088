// The worst that happens to an office PC while people work: the program is killed, its database is killed, somebody starts it
// twice, the database server goes away and comes back. What was acknowledged is there afterwards, once.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'
import { firstTownship, prepare, signIn } from '../../bench/server.ts'
import { openAsOwner, openDatabase, readIn } from '#ledger/database.ts'
import { lockPath } from '#ledger/embedded/lock-record.ts'
import { startEmbedded, type EmbeddedServer } from '#ledger/embedded/start-embedded.ts'
import { startServer, type RunningServer } from '#test/running-server.ts'
import { run, told } from './console.ts'
import { postmasterPid } from './embedded-fixture.ts'

type Sent = { readonly id: string; readonly body: string }
type Desk = { readonly server: RunningServer; readonly cookie: string }

const townships = 2

function visit(): Sent {
  const id = randomUUID()
  const area = String(firstTownship + Math.floor(Math.random() * townships))
  return { id, body: JSON.stringify({ procedure: 'reception', area, action: 'receive', occurredOn: '2026-01-05', answers: { purpose: 'ask' }, commandId: id }) }
}

async function deskAt(server: RunningServer): Promise<Desk> {
  return { server, cookie: await signIn(Number(new URL(server.address).port)) }
}

function send(desk: Desk, body: string): Promise<Response> {
  return fetch(new URL('/api/matters', desk.server.address), { method: 'POST', headers: { cookie: desk.cookie, 'content-type': 'application/json' }, body })
}

/** Eight people at work until nobody answers any more; `strike` is called when so many commands are acknowledged. */
async function workUntilStruck(desk: Desk, strike: () => void): Promise<{ sent: readonly Sent[]; acknowledged: ReadonlySet<string>; otherAnswers: readonly Response[] }> {
  const sent: Sent[] = []
  const acknowledged = new Set<string>()
  const otherAnswers: Response[] = []
  let struck = false
  const client = async (): Promise<void> => {
    for (;;) {
      const each = visit()
      sent.push(each)
      const response = await send(desk, each.body).catch(() => undefined)
      if (response === undefined) return
      if (response.status === 201) acknowledged.add(each.id)
      else otherAnswers.push(response)
      // In the middle of things: by count, not by the clock.
      if (acknowledged.size >= 60 && !struck) {
        struck = true
        strike()
      }
    }
  }
  await Promise.all(Array.from({ length: 8 }, client))
  return { sent, acknowledged, otherAnswers }
}

/** Everything is sent once more: written before it answers 200, written only now 201, and nothing is there twice. */
async function proveNothingLost(folder: string, work: { sent: readonly Sent[]; acknowledged: ReadonlySet<string> }, before = 0): Promise<void> {
  const desk = await deskAt(await startServer(folder))
  try {
    const answers = new Map<string, number>()
    for (const { id, body } of work.sent) answers.set(id, (await send(desk, body)).status)
    expect([...work.acknowledged].filter((id) => answers.get(id) !== 200)).toEqual([])
    expect([...answers.values()].filter((status) => status !== 200 && status !== 201)).toEqual([])
    expect(await visitsIn(desk)).toBe(before + work.sent.length)
    // While the server runs, the console asks through it.
    const proofs = await told<{ faults: unknown[] }[]>('verify', '--data', folder)
    expect(proofs.map((each) => each.faults)).toEqual(Array.from({ length: townships }, () => []))
  } finally {
    await desk.server.stop()
  }
}

async function visitsIn(desk: Desk): Promise<number> {
  let visits = 0
  for (let index = 0; index < townships; index += 1) {
    const response = await fetch(new URL(`/api/figures?area=${firstTownship + index}&year=2026`, desk.server.address), { headers: { cookie: desk.cookie } })
    visits += ((await response.json()) as { id: string; value: number }[]).find((each) => each.id === 'service.visits')?.value ?? 0
  }
  return visits
}

function ended(server: RunningServer): Promise<number | null> {
  return new Promise((resolve) => {
    if (server.process.exitCode !== null || server.process.signalCode !== null) resolve(server.process.exitCode)
    else server.process.once('exit', resolve)
  })
}

beforeAll(async () => {
  await build()
}, 120_000)

describe('本机上的服务器', () => {
  let folder: string
  let visitsBefore = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-bad-luck-'))
    await prepare({ folder }, townships)
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('办理中途程序被强行结束：留下的锁由下次启动接管，答复过的一条不少，重新提交一条不重，复核全部相符', async () => {
    const desk = await deskAt(await startServer(folder))
    const work = await workUntilStruck(desk, () => desk.server.process.kill('SIGKILL'))
    await ended(desk.server)
    expect(existsSync(lockPath(folder))).toBe(true)
    await proveNothingLost(folder, work, visitsBefore)
    visitsBefore += work.sent.length
  }, 180_000)

  test('办理中途数据库被强行结束：服务说明原因并停下，答复过的一条不少，重新提交一条不重', async () => {
    const server = await startServer(folder)
    const desk = await deskAt(server)
    const postmaster = await postmasterPid(folder)
    const work = await workUntilStruck(desk, () => process.kill(postmaster, 'SIGKILL'))
    expect(await ended(server)).toBe(1)
    expect(server.said()).toContain('内嵌数据库意外退出，服务停止；重新启动即可恢复')
    for (const answer of work.otherAnswers) {
      expect(answer.status).toBe(503)
      expect(await answer.text()).not.toMatch(/Error|\bat /)
    }
    expect(existsSync(lockPath(folder))).toBe(false)
    await proveNothingLost(folder, work, visitsBefore)
    visitsBefore += work.sent.length
  }, 180_000)

  test('同一目录再开一个：说出是哪个进程、在什么地址，不影响正在运行的', async () => {
    const server = await startServer(folder)
    try {
      const second = await run('serve', '--data', folder, '--port', '65123')
      expect(second.code).toBe(1)
      expect(second.out).toBe('')
      expect(second.err.trim().split('\n').length).toBe(1)
      expect(second.err).toContain(`进程 ${server.process.pid}`)
      expect(second.err).toContain(server.address)
      expect((await fetch(new URL('/api/health', server.address))).status).toBe(200)
    } finally {
      await server.stop()
    }
  }, 60_000)
})

describe('另一台数据库服务器', () => {
  let folder: string
  let database: EmbeddedServer
  const clean: (() => Promise<void>)[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-far-'))
    database = await startEmbedded({ folder: join(folder, 'far') })
    await prepare({ folder: join(folder, 'near'), database: database.url }, townships)
  }, 120_000)
  afterEach(async () => {
    for (const each of clean.splice(0)) await each()
  })
  afterAll(async () => {
    await database?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('数据库断开：答复503和一句中文，不露内情；数据库回来，不重启就能继续，期间没有写入', async () => {
    const server = await startServer(join(folder, 'near'), '--database', database.url)
    clean.push(() => server.stop())
    const desk = await deskAt(server)
    expect((await send(desk, visit().body)).status).toBe(201)
    await database.stop()
    const lost = visit()
    const figures = () => fetch(new URL(`/api/figures?area=${firstTownship}&year=2026`, server.address), { headers: { cookie: desk.cookie } })
    for (const answer of [await send(desk, lost.body), await figures()]) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      const text = await answer.text()
      expect((JSON.parse(text) as { title: string }).title).toMatch(/^系统暂时不能处理/)
      expect(text).not.toMatch(/ECONN|ENOENT|\.mjs|\.ts|stack|postgres/i)
    }
    database = await startEmbedded({ folder: join(folder, 'far') })
    expect((await send(desk, lost.body)).status).toBe(201)
    expect((await send(desk, lost.body)).status).toBe(200)
    expect(await visitsIn(desk)).toBe(2)
    expect(server.process.exitCode).toBe(null)
  }, 120_000)

  test('连接在一次读取的中途断开：这次读取失败，程序不倒，下一次照常', async () => {
    const own = openDatabase(database.url)
    const owner = openAsOwner(database.url)
    clean.push(async () => { await own.close(); await owner.close() })
    await expect(readIn(own, String(firstTownship), async (client) => {
      const pid = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid
      // Cut off while the reader is thinking, not while it waits for an answer.
      const cut = new Promise((resolve) => (client as unknown as { once(event: string, listener: (value: unknown) => void): void }).once('end', resolve))
      await owner.pool.query('select pg_terminate_backend($1)', [pid])
      await cut
      return client.query('select 1')
    })).rejects.toThrow()
    expect(await readIn(own, String(firstTownship), async (client) => (await client.query('select 1')).rowCount)).toBe(1)
  })
})
