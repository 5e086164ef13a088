// The console on the demo year: what it reads is the same with and without a server; a backup of it comes back whole.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'
import { readIn } from '#ledger/database.ts'
import { copyDemoYear } from '#test/demo-year.ts'
import { startServer } from '#test/running-server.ts'
import { openTownship } from '#township.ts'
import { refusedInOneSentence, run, told } from './console.ts'

const area = '220382203'
const ofYear = ['--area', area, '--year', '2024']

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  await build()
  folder = await mkdtemp(join(tmpdir(), 'xiangzhi-console-'))
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The rows of the first sheet. */
async function readExcel(path: string): Promise<unknown[][]> {
  const sheets = await readXlsx(await readFile(path)) as unknown[]
  const first = sheets[0]
  return Array.isArray(first) ? sheets as unknown[][] : (first as { data: unknown[][] }).data
}

describe('演示年度', () => {
  const demo = () => ['--data', at('demo')] as const
  type Proof = { tenant: number; entries: number; matters: number; faults: unknown[] }

  beforeAll(async () => {
    await mkdir(at('demo'))
    await copyDemoYear(at('demo'))
  }, 240_000)

  test('有没有服务器在运行，读到的都一样', async () => {
    const read = async () => ({
      figures: await told<{ id: string; value: number | null; records: number }[]>('figures', ...ofYear, ...demo()),
      records: await told<object[]>('records', '--indicator', 'mediation.cases', ...ofYear, ...demo()),
      proof: await told<Proof[]>('verify', ...demo()),
    })
    const alone = await read()
    expect(alone.figures.find((each) => each.id === 'mediation.cases')).toMatchObject({ value: 90, records: 90 })
    expect(alone.figures.find((each) => each.id === 'mediation.successRate')).toMatchObject({ value: 100 })
    expect(alone.records.length).toBe(90)
    expect(alone.proof).toMatchObject([{ tenant: 220382203, faults: [] }])
    // No year of noughts for a place that is not here.
    for (const strange of ['999999999', '220382204', '220382203999']) await refusedInOneSentence('figures', '--area', strange, '--year', '2024', ...demo())
    const server = await startServer(at('demo'))
    try {
      expect(await read()).toEqual(alone)
      await refusedInOneSentence('figures', '--area', '999999999', '--year', '2024', ...demo())
      await refusedInOneSentence('records', '--indicator', 'nothing', ...ofYear, ...demo())
    } finally {
      await server.stop()
    }
    await refusedInOneSentence('records', '--indicator', 'nothing', ...ofYear, ...demo())
  }, 240_000)

  test('年度报告写成文件；写不了的地方，一句话说清', async () => {
    const out = at('report.docx')
    const written = await told<{ file: string; bytes: number }>('report', 'annual', ...ofYear, '--out', out, ...demo())
    expect(written).toEqual({ file: out, bytes: (await stat(out)).size })
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
    await refusedInOneSentence('report', 'annual', ...ofYear, '--out', at('no/such/folder.docx'), ...demo())
  }, 120_000)

  test('台账导出为Excel：条数说清，有没有服务器都一样；写不了的地方、没有的台账，一句话说清', async () => {
    const out = at('disputes.xlsx')
    const args = ['--area', area, '--from', '2024-01-01', '--to', '2024-12-31', '--out', out, ...demo()]
    const written = await told<{ file: string; rows: number; bytes: number }>('export', 'dispute-mediation', ...args)
    expect(written).toEqual({ file: out, rows: 90, bytes: (await stat(out)).size })
    const rows = await readExcel(out)
    // 演示数据, the heads, and the ledger.
    expect(rows.length).toBe(92)
    expect(existsSync(`${out}.partial`)).toBe(false)
    const server = await startServer(at('demo'))
    try {
      expect((await told<{ rows: number }>('export', 'dispute-mediation', ...args)).rows).toBe(90)
      expect(await readExcel(out)).toEqual(rows)
    } finally {
      await server.stop()
    }
    await refusedInOneSentence('export', 'nothing', ...args)
    await refusedInOneSentence('export', 'dispute-mediation', '--area', area, '--out', at('no/such/folder.xlsx'), ...demo())
  }, 240_000)

  test('复核时逐步说明做到第几个事项，最后给出结果；不要逐步说明的，得到的结果一样', async () => {
    const server = await startServer(at('demo'))
    try {
      const token = (await readFile(at('demo/secrets/local-token'))).toString()
      const ask = async (accept: string) => (await fetch(`${server.address}/api/verify?area=${area}`, { headers: { authorization: `Bearer ${token}`, accept } })).text()
      const lines = (await ask('application/x-ndjson')).trim().split('\n').map((each) => JSON.parse(each) as { done?: number; of?: number; result?: unknown })
      const stages = lines.slice(0, -1)
      expect(stages.length).toBeGreaterThan(1)
      expect(stages.map((each) => each.done)).toEqual(stages.map((each) => each.done).toSorted((one, other) => Number(one) - Number(other)))
      expect(stages.at(-1)?.done).toBe(stages.at(-1)?.of)
      expect(lines.at(-1)?.result).toEqual(JSON.parse(await ask('application/json')))
    } finally {
      await server.stop()
    }
  }, 120_000)

  test('端口已被占用：一句话说清', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => holder.once('listening', resolve))
    const address = holder.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await refusedInOneSentence('serve', '--port', String(port), ...demo())).toContain(String(port))
    await new Promise((resolve) => holder.close(resolve))
  }, 120_000)

  describe('备份与恢复', () => {
    beforeAll(async () => {
      expect((await run('backup', at('kept'), ...demo())).code).toBe(0)
    }, 120_000)

    test('写不了备份的地方，一句话说清', async () => {
      await refusedInOneSentence('backup', at('no/such/folder'), ...demo())
    }, 60_000)

    test('恢复到空目录：复核全部相符，数字一样，每个姓名都打得开', async () => {
      expect((await run('restore', at('kept'), '--data', at('back'))).code).toBe(0)
      const proof = await told<Proof[]>('verify', ...demo())
      expect(await told<Proof[]>('verify', '--data', at('back'))).toEqual(proof)
      expect(proof).toMatchObject([{ faults: [] }])
      expect(await told('figures', ...ofYear, '--data', at('back'))).toEqual(await told('figures', ...ofYear, ...demo()))
      const township = await openTownship({ folder: at('back') })
      try {
        type Row = { tenant: number; id: string; wrapped_key: Buffer; ciphertext: Buffer }
        const rows = await readIn(township.engine.database, area, async (client) => (await client.query<Row>('select tenant, id, wrapped_key, ciphertext from sealed')).rows)
        expect(rows.length).toBeGreaterThan(90)
        for (const row of rows) expect(township.engine.vault.open(row, { wrappedKey: row.wrapped_key, ciphertext: row.ciphertext })).toBeTruthy()
      } finally {
        await township.close()
      }
    }, 240_000)
  })
})
