// The proof at the door: who may ask for it, how far it says it is, and what a statement kept outside finds.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Comparison } from '#api/proof-routes.ts'
import { buildServer } from '#api/server.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { sealDays } from '#ledger/checkpoint.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import { newSigningSecret, signerOf } from '#ledger/signer.ts'
import { stateDays, statementsOf } from '#ledger/statement-book.ts'
import { shortForm, stateDay, type Statement } from '#ledger/statement.ts'
import type { Verification } from '#projections/verify.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
type Answer = { readonly signers: readonly string[]; readonly compared: readonly Comparison[] }
type Refused = { readonly refusals: readonly { readonly code: string; readonly sentence: string }[] }

describe('台账复核和对照声明', () => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let kept: readonly Statement[]
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person, signIn } = staff

  const headers = (login: string) => ({ cookie: staff.cookie(login), 'content-type': 'application/json' })
  const against = (login: string, statements: unknown) => app.inject({ method: 'POST', url: `/api/verify/against?area=${township}`, headers: headers(login), payload: { statements: typeof statements === 'string' ? [{ name: '声明.json', text: statements }] : statements } })
  const open = async (day: string) => {
    time.set(day)
    // Sessions do not last overnight.
    await signIn('clerk')
    return app.inject({ method: 'POST', url: '/api/matters', headers: headers('clerk'), payload: { procedure: 'errand', area: township, action: 'open', occurredOn: '2024-03-05', answers: { what: '修路' }, commandId: randomUUID() } })
  }

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, makeBelieve, time.clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'staff', township)
    await person('head', 'township-head', township)
    for (const day of ['2024-03-05', '2024-03-05', '2024-03-06']) expect((await open(day)).statusCode).toBe(201)
    time.set('2024-03-07')
    for (const login of ['clerk', 'head']) await signIn(login)
    kept = await writeIn(ledger.database, township, async (client) => {
      await sealDays(client, { tenant: tenantOf(township), today: plainDate('2024-03-07'), algorithm: 1 })
      await stateDays(client, { tenant: tenantOf(township), now: time.clock() }, await signerOf('ed25519', newSigningSecret()))
      return statementsOf(client, tenantOf(township))
    })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('对台账负责的人才能复核，别人得到一句话', async () => {
    for (const refused of [await against('clerk', JSON.stringify(kept)), await app.inject({ url: `/api/verify?area=${township}`, headers: headers('clerk') })]) {
      expect([refused.statusCode, refused.json<Refused>().refusals.map((each) => each.code)]).toEqual([403, ['no-authority']])
    }
    const [proof] = (await app.inject({ url: `/api/verify?area=${township}`, headers: headers('head') })).json<Verification[]>()
    expect(proof).toMatchObject({ tenant: 220382203, entries: 3, matters: 3, checkpoints: 2, signedReports: 0 })
    // The two who sign in here were put into the register by hand, and are found.
    expect(proof?.faults.map((each) => each.code)).toEqual(['register-differs', 'register-differs'])
  })

  test('数据文件、短码、断了行的短码都收；全部相符就说相符，说出签名的钥匙', async () => {
    for (const text of [JSON.stringify(kept), JSON.stringify(kept[1]), kept.map(shortForm).join('\n'), shortForm(kept[0] as Statement).replaceAll(/(.{30})/g, '$1\n')]) {
      const answer = (await against('head', text)).json<Answer>()
      expect(answer.signers).toEqual([kept[0]?.signer])
      expect(answer.compared).toEqual([{ tenant: 220382203, statements: text.includes(',') && text.startsWith('[') || text.split('XZ1:').length > 2 ? 2 : 1, faults: [] }])
    }
  })

  test('要看进度的，一行一行说到哪里，最后一行是结果', async () => {
    const { body } = await app.inject({ method: 'POST', url: `/api/verify/against?area=${township}`, headers: { ...headers('head'), accept: 'application/x-ndjson' }, payload: { statements: [{ name: '声明.json', text: JSON.stringify(kept) }] } })
    const lines = body.trim().split('\n').map((line) => JSON.parse(line) as object)
    expect(lines).toEqual([{ done: 3, of: 3 }, { result: expect.objectContaining({ compared: [{ tenant: 220382203, statements: 2, faults: [] }] }) as object }])
  })

  test('不是声明的、一份也没有的，说清楚该放什么', async () => {
    for (const text of ['', '今天没有', '{}', '[]', `${shortForm(kept[0] as Statement)}多`, JSON.stringify([kept[0], {}]), 5]) {
      const refused = await against('head', text)
      expect([text, refused.statusCode, refused.json<Refused>().refusals.map((each) => each.code)]).toEqual([text, 422, ['statement-unreadable']])
    }
  })

  test('几份里有一份不是声明，说出是哪一份；数据文件和短码可以一起放', async () => {
    const [first, second] = kept as [Statement, Statement]
    const refused = await against('head', [{ name: '甲.json', text: JSON.stringify(first) }, { name: '乙.txt', text: '今天没有' }, { name: '丙.json', text: '{' }])
    const named = refused.json<Refused>().refusals.map((each) => /^“(.+?)”/u.exec(each.sentence)?.[1])
    expect(named).toEqual(['乙.txt', '丙.json'])
    expect((await against('head', [{ name: '甲.json', text: JSON.stringify(first) }, { name: '纸上的', text: shortForm(second) }])).json<Answer>().compared).toEqual([{ tenant: 220382203, statements: 2, faults: [] }])
  })

  test('被改过的声明、别处的声明不当凭据，其余的照样对照', async () => {
    const [first, second] = kept as [Statement, Statement]
    const forged = (await against('head', JSON.stringify([{ ...first, entries: 1 }, second]))).json<Answer>().compared
    expect(forged).toEqual([{ tenant: 220382203, statements: 1, faults: [expect.objectContaining({ code: 'statement-signature', sentence: expect.stringContaining('2024-03-05') as string })] }])
    const stranger = await signerOf('ed25519', newSigningSecret())
    const elsewhere = await stateDay(220382204, { day: plainDate('2024-03-05'), lastPosition: 2, entries: 2, algorithm: 1, digest: Buffer.alloc(32, 1), previous: Buffer.alloc(32) }, stranger)
    expect((await against('head', JSON.stringify([elsewhere, second]))).json<Answer>().compared.map(({ tenant, statements, faults }) => [tenant, statements, faults.map((each) => each.code)])).toEqual([[220382204, 0, ['statement-elsewhere']], [220382203, 1, []]])
  })

  test('数据库的主人改了一条，凭外面保管的声明查得出是哪一天', async () => {
    const client = await ledger.owner.pool.connect()
    await client.query(`select set_config('xiangzhi.scope', '${township}', false)`)
    await client.query(`update entry set answers = jsonb_set(answers, '{what}', '"改"') where tenant = 220382203 and position = 3`)
    client.release()
    const [found] = (await against('head', kept.map(shortForm).join('\n'))).json<Answer>().compared
    expect(found?.faults).toEqual([expect.objectContaining({ code: 'statement-day-differs', sentence: expect.stringContaining('2024-03-06') as string })])
  })
})
