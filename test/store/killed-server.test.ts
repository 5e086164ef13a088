// The worst that happens to an office PC while people work: the program is killed in the middle of commands.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'
import { firstTownship, prepare, start, type Running } from '../../bench/server.ts'

type Sent = { readonly id: string; readonly body: string }

function visit(): Sent {
  const id = randomUUID()
  const area = String(firstTownship + Math.floor(Math.random() * 2))
  return { id, body: JSON.stringify({ procedure: 'reception', area, action: 'receive', occurredOn: '2026-01-05', answers: { purpose: 'ask' }, commandId: id }) }
}

const send = (server: Running, body: string) =>
  fetch(`http://127.0.0.1:${server.port}/api/matters`, { method: 'POST', headers: { cookie: server.cookie, 'content-type': 'application/json' }, body })

describe('服务器在办理中途被强行结束', () => {
  let folder: string

  beforeAll(async () => {
    await build()
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-killed-'))
    await prepare(folder, 2)
  }, 180_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('答复过的一条不少，重新提交一条不重，复核全部相符', async () => {
    const sent: Sent[] = []
    const acknowledged = new Set<string>()
    const first = await start(folder)
    const killed = new Promise<void>((resolve) => first.process.removeAllListeners('exit').on('exit', () => resolve()))
    const clients = Array.from({ length: 8 }, async () => {
      for (;;) {
        const each = visit()
        sent.push(each)
        const response = await send(first, each.body).catch(() => undefined)
        if (response === undefined) return
        if (response.status === 201) acknowledged.add(each.id)
        // In the middle of things: by count, not by the clock.
        if (acknowledged.size === 60) first.process.kill('SIGKILL')
      }
    })
    await Promise.all([killed, ...clients])

    const again = await start(folder)
    try {
      const answers = new Map<string, number>()
      for (const { id, body } of sent) answers.set(id, (await send(again, body)).status)
      // 200: written before; 201: only now. What was acknowledged was written before.
      expect([...acknowledged].filter((id) => answers.get(id) !== 200)).toEqual([])
      expect([...answers.values()].filter((status) => status !== 200 && status !== 201)).toEqual([])
      const figures = await (await fetch(`http://127.0.0.1:${again.port}/api/figures?area=${firstTownship}&year=2026`, { headers: { cookie: again.cookie } })).json() as { id: string; value: number }[]
      const own = sent.filter((each) => each.body.includes(`"area":"${firstTownship}"`)).length
      expect(figures.find((each) => each.id === 'service.visits')?.value).toBe(own)
    } finally {
      await again.stop()
    }
  }, 180_000)
})
