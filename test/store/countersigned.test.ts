// Two real ledgers and a line between them: the township states its days, the county signs for them, and what happens when the line
// is down, when somebody else answers, and when the township's key is a new one.
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Sessions } from '#accounts/session.ts'
import { buildServer } from '#api/server.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { CountyPost } from '#cli/county-post.ts'
import { sealDays } from '#ledger/checkpoint.ts'
import { CountersignBook } from '#ledger/countersign.ts'
import { countersignatureHolds } from '#ledger/countersignature.ts'
import { statedDays } from '#ledger/county-word.ts'
import { readIn, writeIn } from '#ledger/database.ts'
import { keptSecret, readSecret } from '#ledger/kept-secret.ts'
import { keyIdOf, newSigningSecret, signerOf, type Signer } from '#ledger/signer.ts'
import { changeSigningKey } from '#ledger/signing-key.ts'
import { stateDays, statementsOf } from '#ledger/statement-book.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const tenant = 220382203
const area = String(tenant)
const account = randomUUID()
const staff: Actor = { account, appointments: [{ id: randomUUID(), account, post: 'staff', area: '22', from: plainDate('2000-01-01') }] }

describe('县（市）从网上给日结声明加签', () => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let [town, county]: TestLedger[] = []
  let app: FastifyInstance
  let [townFolder, countyFolder, address, countyKey] = ['', '', '', '']
  let book: CountersignBook

  const townSigner = async (): Promise<Signer> => signerOf('ed25519', await readSecret(townFolder, 'signing.key') ?? expect.fail())
  const ledger = () => town ?? expect.fail('no ledger')
  async function dayOver(day: string): Promise<void> {
    time.set(day)
    const outcome = await perform(ledger().engine, { command: randomUUID(), actor: staff, procedure: 'errand', area, action: 'open', occurredOn: plainDate('2024-03-01'), answers: { what: '修路' } })
    expect(outcome.outcome).toBe('done')
    time.set('2024-03-31')
    await writeIn(ledger().database, area, async (client) => {
      await sealDays(client, { tenant, today: plainDate('2024-03-31'), algorithm: 1 })
      await stateDays(client, { tenant, now: time.clock() }, await townSigner())
    })
  }
  const posting = (to = address, key = countyKey) => new CountyPost({ address: to, county: key, folder: townFolder, engine: ledger().engine, tenants: async () => [tenant] })
  const days = () => readIn(ledger().database, area, (client) => statedDays(client, tenant, { size: 60 }))
  const signedFor = async () => (await days()).filter((each) => each.countersigned !== null).map((each) => each.statement.day)
  async function send(post: CountyPost): Promise<string | undefined> {
    await post.send()
    await post.stop()
    return post.problem?.sentence
  }

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    town = await openTestLedger(server, makeBelieve, time.clock)
    county = await openTestLedger(server, makeBelieve, time.clock, [220382000])
    ;[townFolder, countyFolder] = [await mkdtemp(join(tmpdir(), 'xiangzhi-town-')), await mkdtemp(join(tmpdir(), 'xiangzhi-county-'))]
    await keptSecret(townFolder, 'signing.key', newSigningSecret)
    const signer = await signerOf('sm2', await keptSecret(countyFolder, 'signing.key', newSigningSecret))
    countyKey = keyIdOf(signer.signature, signer.key)
    book = new CountersignBook(countyFolder)
    app = await buildServer({
      engine: county.engine, sessions: new Sessions(county.database, time.clock), demo: false, localToken: 'local-token-of-this-test', tenants: async () => [],
      countersign: (statement, changes) => book.receive(statement, { signer, now: time.clock(), changes, unattended: true }),
    }, { onFault: (_code, cause) => { throw cause } })
    await app.listen({ port: 0, host: '127.0.0.1' })
    address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    await dayOver('2024-03-05')
  })
  afterAll(async () => {
    await app?.close()
    for (const each of [town, county]) await each?.close()
    await server?.stop()
    for (const folder of [townFolder, countyFolder]) await rm(folder, { recursive: true, force: true })
  })

  test('第一份由人送来，以后的从网上收；两边各存一份，互相对得上', async () => {
    expect(await send(posting())).toContain('还没有收过这个乡镇的日结声明')
    expect(await signedFor()).toEqual([])
    const [first] = await readIn(ledger().database, area, (client) => statementsOf(client, tenant))
    const signer = await signerOf('sm2', await readSecret(countyFolder, 'signing.key') ?? expect.fail())
    expect(await new CountersignBook(countyFolder).receive(first ?? expect.fail(), { signer, now: time.clock() })).toMatchObject({ number: 1 })
    await dayOver('2024-03-06')
    expect(await send(posting())).toBeUndefined()
    expect(await signedFor()).toEqual(['2024-03-06', '2024-03-05'])
    const lines = (await days()).flatMap((each) => each.countersigned ?? []).reverse()
    for (const line of lines) expect(await countersignatureHolds(line)).toBe(true)
    expect(await new CountersignBook(countyFolder).read()).toEqual(lines)
  })

  test('县里的服务器停着，不耽误办事；通了以后补送，不会加签两次', async () => {
    await dayOver('2024-03-07')
    expect(await send(posting('http://127.0.0.1:1'))).toBe('连不上县（市）的服务器')
    expect(await signedFor()).not.toContain('2024-03-07')
    // Sent twice: the same line comes back.
    expect(await Promise.all([posting(), posting()].map(send))).toEqual([undefined, undefined])
    expect(await signedFor()).toContain('2024-03-07')
    expect(await new CountersignBook(countyFolder).read()).toHaveLength(3)
  })

  test('别人冒充县里答复的，不收：钥匙不对、改过的、答非所问的、太长的、引到别处去的', async () => {
    await dayOver('2024-03-08')
    const line = (await days()).find((each) => each.countersigned)?.countersigned ?? expect.fail()
    const [waiting] = await days()
    const answers: [body: string, status?: number][] = [
      [JSON.stringify(line)], [JSON.stringify({ ...line, statement: waiting?.statement })], ['{}'], ['<html>'], ['x'.repeat(200_000)], ['', 302], [JSON.stringify({ title: '不收' }), 403],
    ]
    for (const [body, status = 200] of answers) {
      const other = createServer((_request, response) => { response.writeHead(status, { location: `${address}/api/statements` }).end(body) })
      await new Promise<void>((listening) => { other.listen(0, '127.0.0.1', listening) })
      expect([body.slice(0, 9), await send(posting(`http://127.0.0.1:${(other.address() as AddressInfo).port}`))]).toEqual([body.slice(0, 9), expect.any(String)])
      other.closeAllConnections()
      await new Promise((closed) => { other.close(closed) })
    }
    expect(await send(posting(address, '0123456789abcdef'))).toContain('不是编号0123456789abcdef的钥匙签的')
    expect(await signedFor()).not.toContain('2024-03-08')
  })

  test('乡镇换过签名钥匙的，旧钥匙给新钥匙签过名，县里照收', async () => {
    expect(await send(posting())).toBeUndefined()
    await changeSigningKey(townFolder, await townSigner(), time.clock())
    await dayOver('2024-03-11')
    const [latest] = await days()
    expect(latest?.statement.signer).toBe(keyIdOf('ed25519', (await townSigner()).key))
    const changes = join(townFolder, 'signing-key-changes.json')
    const kept = await readFile(changes, 'utf8')
    await writeFile(changes, '[]')
    expect(await send(posting())).toContain('请先向该乡镇核实换过钥匙')
    await writeFile(changes, kept)
    expect(await send(posting())).toBeUndefined()
    expect(await signedFor()).toContain('2024-03-11')
  })

  test('生人送来的，一概不收：不是声明的、没有来过的乡镇、改过的；收下的不读不改别的', async () => {
    const post = (payload: object) => app.inject({ method: 'POST', url: '/api/statements', payload })
    const [own] = await readIn(ledger().database, area, (client) => statementsOf(client, tenant))
    const stranger = await signerOf('ed25519', newSigningSecret())
    const { stateDay } = await import('#ledger/statement.ts')
    const forged = await stateDay(tenant, { day: plainDate('2024-03-20'), lastPosition: 99, entries: 1, algorithm: 1, digest: Buffer.alloc(32, 1), previous: Buffer.alloc(32, 2) }, stranger)
    const elsewhere = await stateDay(220382204, { day: plainDate('2024-03-20'), lastPosition: 99, entries: 1, algorithm: 1, digest: Buffer.alloc(32, 1), previous: Buffer.alloc(32, 2) }, stranger)
    const before = await new CountersignBook(countyFolder).read()
    const codes = []
    for (const payload of [{}, { statement: { day: '2024-03-05' } }, { statement: own, more: 1 }, { statement: own, changes: [{}] }, { statement: { ...own, entries: 7 } }, { statement: forged }, { statement: elsewhere }]) {
      const answer = await post(payload)
      codes.push([answer.statusCode, answer.json<{ refusals: readonly { code: string }[] }>().refusals.map((each) => each.code).join()])
    }
    expect(codes).toEqual([[422, 'statement-unreadable'], [422, 'statement-unreadable'], [400, 'body-invalid'], [422, 'statement-unreadable'], [422, 'statement-signature'], [422, 'statement-key'], [403, 'statement-unknown-sender']])
    expect(await new CountersignBook(countyFolder).read()).toEqual(before)
  })
})
