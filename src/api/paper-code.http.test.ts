// Signed papers on their way back: the code on the sheet, the photograph, the signature drawn under exactly these words.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { qrPicture } from '#api/qr-picture.ts'
import { newCode } from '#api/spoken-code.ts'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { stopPdf } from '#documents/pdf.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const village = '220382203201'
const now = momentAt(plainDate('2024-03-20'), 9)

type Answered = { json(): unknown }
type ToSign = { readonly seq: number; readonly digest: string; readonly lines: readonly string[]; readonly places: readonly { readonly line: number; readonly label: string }[] }
type PageJson = { readonly seq: number; readonly entries: readonly { readonly action: string; readonly answers: { readonly scans?: readonly { readonly sha256: string; readonly name: string }[] } }[] }

describe('文书归卷', () => {
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let dispute = ''
  let committee = ''
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const get = (login: string, url: string) => app.inject({ url, headers: { cookie: staff.cookie(login), host: 'xz.example.gov.cn' } })
  const post = (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, payload: { commandId: randomUUID(), ...payload } })
  const codesOf = (response: Answered) => (response.json() as { refusals: { code: string }[] }).refusals.map((each) => each.code)
  const seqNow = async () => ((await get('mediator', `/api/matters/${dispute}`)).json() as PageJson).seq
  const paper = (format: string) => get('mediator', `/api/matters/${dispute}/papers/mediation-application?format=${format}`)
  const printedCode = async () => /归卷码 ([0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3})/.exec((await paper('html')).body)?.[1] ?? expect.fail('no code on the paper')
  const toSign = async () => (await get('mediator', `/api/matters/${dispute}/papers/mediation-application/signing`)).json() as ToSign
  const picture = Buffer.from(qrPicture('签名').bytes).toString('base64')
  const sign = async (said: object) => post('mediator', `/api/matters/${dispute}/papers/mediation-application/signing`, { expectedVersion: await seqNow(), ...said })

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, () => now, [220382203, 220382204])
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'justice-clerk', township)
    await person('mediator', 'mediator', village)
    await person('head', 'township-head', township)
    await person('nextVillage', 'mediator', '220382203202')
    await person('neighbour', 'justice-clerk', '220382204')
    committee = ((await post('clerk', '/api/matters', { procedure: 'mediation-committee', area: village, action: 'setUp', occurredOn: '2024-01-05', answers: { name: '某村人民调解委员会', kind: 'village', chosenBy: 'villagers', members: [{ person: { name: '张某' }, post: 'director', woman: false }, { person: { name: '李某' }, post: 'member', woman: true }, { person: { name: '王某' }, post: 'member', woman: false }] } })).json() as { matter: string }).matter
    dispute = ((await post('mediator', '/api/matters', { procedure: 'dispute-mediation', area: village, action: 'apply', occurredOn: '2024-03-18', answers: { committee, type: 'neighbour', parties: [{ name: '王大山' }, { name: '李水生' }], account: '两家因滴水争执。', form: 'oral' } })).json() as { matter: string }).matter
  })
  afterAll(async () => {
    await app?.close()
    await stopPdf()
    await ledger?.close()
    await server?.stop()
  })

  test('每份文书都印归卷码，三种格式都有；同一份文书的码不变', async () => {
    const code = await printedCode()
    expect(await printedCode()).toBe(code)
    const [html, pdf, docx] = [await paper('html'), await paper('pdf'), await paper('docx')]
    expect(html.body).toMatch(/<img alt="" src="data:image\/png;base64,/)
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.rawPayload.includes('/Subtype /Image')).toBe(true)
    expect(docx.rawPayload.includes('word/media/')).toBe(true)
  })

  test('扫码的人登录以后，看到是哪件事项的哪份文书', async () => {
    const found = await get('mediator', `/api/paper-codes/${(await printedCode()).toLowerCase()}`)
    expect(found.json()).toMatchObject({ paper: { id: 'mediation-application' }, matter: dispute, open: true, filed: [] })
    expect((await get('head', `/api/paper-codes/${await printedCode()}`)).json()).toMatchObject({ open: false, why: '归卷由办理这件事项的人员登记，您今天没有这个岗位。' })
  })

  test('没有登录的、抄错的、没有的码，外乡外村的人，都看不到', async () => {
    const code = await printedCode()
    expect((await app.inject({ url: `/api/paper-codes/${code}` })).statusCode).toBe(401)
    expect(codesOf(await get('mediator', '/api/paper-codes/ABC'))).toEqual(['paper-code-wrong'])
    for (const [login, asked] of [['mediator', newCode(9)], ['neighbour', code], ['nextVillage', code]] as const) {
      const refused = await get(login, `/api/paper-codes/${asked}`)
      expect([refused.statusCode, codesOf(refused)]).toEqual([404, ['paper-code-unknown']])
    }
  })

  test('拍回的照片归卷以后，再扫码看得到', async () => {
    const file = (await app.inject({ method: 'POST', url: '/api/files', headers: { cookie: staff.cookie('mediator'), 'content-type': 'image/png', 'x-file-name': encodeURIComponent('第1张.png') }, payload: Buffer.from(picture, 'base64') })).json()
    const done = await post('mediator', `/api/matters/${dispute}/actions/attachSigned`, { expectedVersion: await seqNow(), occurredOn: '2024-03-20', answers: { paper: 'mediation-application', how: 'photo', scans: [file] } })
    expect(done.statusCode, done.body).toBe(201)
    expect((await get('mediator', `/api/paper-codes/${await printedCode()}`)).json()).toMatchObject({ filed: [{ paper: 'mediation-application', on: '2024-03-20' }] })
  })

  test('屏幕签名：看到全文，签名和所签文本的校验值一起记，原样另存一份；再打印时附签名页', async () => {
    const shown = await toSign()
    expect(shown.lines.join('\n')).toContain('王大山')
    expect(shown.digest).toBe(createHash('sha256').update(shown.lines.join('\n')).digest('hex'))
    const done = await sign({ digest: shown.digest, drawn: [{ line: 1, picture }] })
    expect(done.statusCode, done.body).toBe(201)
    const entry = ((await get('mediator', `/api/matters/${dispute}`)).json() as PageJson).entries.at(-1)
    expect(entry).toMatchObject({ action: 'attachSigned', answers: { how: 'drawn', paper: 'mediation-application', signedText: shown.digest, drawn: [{ line: 1 }] } })
    expect(entry?.answers.scans?.map((each) => each.name)).toEqual(['第1处签名.png', expect.stringMatching(/（屏幕签名）\.pdf$/)])
    const whole = await get('mediator', `/api/matters/${dispute}/files/${entry?.answers.scans?.[1]?.sha256 ?? ''}`)
    expect(whole.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await paper('html')).body).toContain('屏幕签名页')
  })

  test('签的不是眼前这份文本，不存', async () => {
    const shown = await toSign()
    const before = await seqNow()
    expect(codesOf(await sign({ digest: 'a'.repeat(64), drawn: [{ line: 1, picture }] }))).toEqual(['signed-text-changed'])
    expect(codesOf(await sign({ digest: shown.digest, drawn: [] }))).toEqual(['signature-missing'])
    for (const drawn of [[{ line: 99, picture }], [{ line: 1, picture: Buffer.from('不是图').toString('base64') }], [{ line: 1, picture }, { line: 1, picture }], ['x']]) expect(codesOf(await sign({ digest: shown.digest, drawn }))).toEqual(['signature-unreadable'])
    expect(await seqNow()).toBe(before)
  })

  test('没有岗位的人不能签进卷；不能绕过签名页登记屏幕签名；没有这种文书、没有签名处的说明白', async () => {
    const shown = await toSign()
    expect(codesOf(await post('head', `/api/matters/${dispute}/papers/mediation-application/signing`, { expectedVersion: await seqNow(), digest: shown.digest, drawn: [{ line: 1, picture }] }))).toContain('no-authority')
    const kept = await app.inject({ method: 'POST', url: '/api/files', headers: { cookie: staff.cookie('mediator'), 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('签名.png') }, payload: Buffer.from(picture, 'base64') })
    const scans = [kept.json()]
    expect(codesOf(await post('mediator', `/api/matters/${dispute}/actions/attachSigned`, { expectedVersion: await seqNow(), occurredOn: '2024-03-20', answers: { paper: 'mediation-application', how: 'drawn', scans } }))).toEqual(['drawn-without-text'])
    expect((await get('mediator', `/api/matters/${dispute}/papers/nothing/signing`)).statusCode).toBe(404)
    expect((await get('clerk', `/api/matters/${committee}/papers/committee-notice/signing`)).statusCode).toBeGreaterThanOrEqual(400)
  })
})
