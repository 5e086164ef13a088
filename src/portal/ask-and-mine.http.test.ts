// Asking through the public door and following what was asked, as a villager does it: no account, no script, no cookie.
import { doorOn, faultsFail, staffPassword } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '#accounts/account.ts'
import { hashPassword } from '#accounts/password.ts'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const village = '220382203201'
const password = staffPassword
const phone = '13800001234'

type Fields = Readonly<Record<string, string>>

describe('群众从网上申请、查进度', () => {
  let seconds = 0
  // Time passes by hand: a form that is sent at once was filled in by no person.
  const clock = () => `${momentAt(plainDate('2024-03-05'), 10).slice(0, 14)}${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000+08:00` as ReturnType<typeof momentAt>
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let cookie = ''

  const get = (url: string) => app.inject({ url })
  const post = (url: string, fields: Fields, from = '10.0.0.1') =>
    app.inject({ method: 'POST', url, remoteAddress: from, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() })
  /** The hidden fields of a page: what the form carries along. */
  const hidden = (page: string): Fields => Object.fromEntries([...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [name ?? '', (value ?? '').replaceAll('&amp;', '&').replaceAll('&lt;', '<')]))
  const clerk = (method: 'GET' | 'POST', url: string, payload?: object) => app.inject({ method, url, headers: { cookie, 'content-type': 'application/json' }, ...(payload ? { payload } : {}) })

  /** Through every page to the last, which is then sent. */
  async function ask(kind: string, answers: Fields, from?: string) {
    let page = (await get(`/public/${township}/ask/${kind}`)).body
    for (const [name, value] of Object.entries(answers)) {
      if (name === 'phone') continue
      const answer = await post(`/public/${township}/ask/${kind}`, { ...hidden(page), [name]: value, ...(name === 'name' ? { phone: answers['phone'] ?? '' } : {}), go: 'next' }, from)
      expect([name, answer.statusCode]).toEqual([name, 200])
      page = answer.body
    }
    seconds += 30
    return post(`/public/${township}/ask/${kind}`, { ...hidden(page), go: 'send' }, from)
  }
  const codeIn = (page: string) => /<p class="big"><b>([^<]+)<\/b>/.exec(page)?.[1] ?? expect.fail('no code')
  const advice = (said: string) => ({ where: village, said, name: '王秀兰', phone })
  async function asked(said: string, from?: string): Promise<{ readonly code: string; readonly matter: string }> {
    const sent = await ask('advice', advice(said), from)
    expect(sent.statusCode).toBe(200)
    const list = (await clerk('GET', `/api/matters?area=${township}&procedure=public-request&size=50`)).json<{ items: readonly { id: string; number: number }[] }>().items
    return { code: codeIn(sent.body), matter: list.toSorted((one, other) => other.number - one.number)[0]?.id ?? '' }
  }
  async function act(matter: string, action: string, answers: object) {
    const { seq } = (await clerk('GET', `/api/matters/${matter}?area=${township}`)).json<{ seq: number }>()
    const done = await clerk('POST', `/api/matters/${matter}/actions/${action}`, { expectedVersion: seq, occurredOn: '2024-03-05', area: township, answers, commandId: randomUUID() })
    expect([action, done.statusCode, done.statusCode === 201 ? '' : done.body]).toEqual([action, 201, ''])
  }

  /** @returns the cookie of a new account in that post */
  async function signedIn(login: string, post: string, area: string): Promise<string> {
    const id = randomUUID()
    await createAccount(ledger.database.pool, { id, tenant: tenantOf(township), login, name: '周明远', at: clock(), digest: await hashPassword(password) })
    await writeIn(ledger.database, '22', (client) => client.query(`insert into register (tenant, procedure, matter, area, account, post, from_on) values ($1, 'appointment', $2, $3, $4, $5, '2020-01-01')`, [tenantOf(township), randomUUID(), area, id, post]))
    return (await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })).cookies.map((each) => `${each.name}=${each.value}`).join('; ')
  }

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    cookie = await signedIn('clerk', 'justice-clerk', township)
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('一页问一件事，错了当页说明，填过的不丢，交以前看一遍', async () => {
    const first = (await get(`/public/${township}/ask/advice`)).body
    expect(first).toContain('事情在哪个村')
    const named = new RegExp(`<option value="${village}">([^<]+)<`).exec(first)?.[1] ?? expect.fail('the village is not offered')
    const wrong = await post(`/public/${township}/ask/advice`, { ...hidden(first), where: '330000000000', go: 'next' })
    expect([wrong.statusCode, wrong.body.includes('请选事情在哪个村'), wrong.headers['cache-control']]).toEqual([400, true, 'no-store'])
    const second = await post(`/public/${township}/ask/advice`, { ...hidden(wrong.body), where: village, go: 'next' })
    expect(hidden(second.body)).toMatchObject({ where: village, step: '1' })
    const short = await post(`/public/${township}/ask/advice`, { ...hidden(second.body), said: '<b>', go: 'next' })
    expect([short.statusCode, short.body.includes('请写几句'), short.body.includes('&lt;b&gt;'), short.body.includes('<b>\n')]).toEqual([400, true, true, false])
    const third = await post(`/public/${township}/ask/advice`, { ...hidden(short.body), said: '宅基地能不能换。', go: 'next' })
    const back = await post(`/public/${township}/ask/advice`, { ...hidden(third.body), go: 'back' })
    expect(back.body).toContain('宅基地能不能换。')
    const badPhone = await post(`/public/${township}/ask/advice`, { ...hidden(third.body), name: '王秀兰', phone: '123', go: 'next' })
    expect([badPhone.statusCode, badPhone.body.includes('电话号码不对')]).toEqual([400, true])
    const last = await post(`/public/${township}/ask/advice`, { ...hidden(badPhone.body), name: '王秀兰', phone: '１３８ 0000-1234', go: 'next' })
    for (const said of ['提交以前看一遍', named, '宅基地能不能换。', '王秀兰']) expect(last.body).toContain(said)
  })

  test('交了就有编号、期限、为什么是那一天和查进度的码；凭码和电话末四位看办到哪一步，姓名遮着', async () => {
    const sent = await ask('advice', advice('承包地被占了怎么办。'))
    for (const said of ['已经提交', '第1号', '为什么是这一天', '请拍下来', '<svg role="img"']) expect(sent.body).toContain(said)
    expect(sent.headers['content-security-policy']).toContain(`default-src 'none'`)
    const code = codeIn(sent.body)
    const shown = await post('/public/mine', { code: code.toLowerCase(), digits: '1234' })
    expect(shown.statusCode).toBe(200)
    for (const said of ['问法律上的事', '轮到<b>乡镇工作人员</b>', '为什么是这一天', '王**', '网上提交']) expect(shown.body).toContain(said)
    for (const unsaid of ['王秀兰', phone, '承包地被占']) expect(shown.body).not.toContain(unsaid)
    expect(shown.headers['set-cookie']).toBeUndefined()
  })

  test('码不对和电话不对，一样的话；试多了就不让再试，换地方试也不行', async () => {
    const { code } = await asked('低保怎么申请，要带什么。')
    const answers = [await post('/public/mine', { code, digits: '9999' }, '10.0.1.1'), await post('/public/mine', { code: 'AAAA-AAAA-AAAA', digits: '1234' }, '10.0.1.2'), await post('/public/mine', { code: '34679ACDEFHJ', digits: '1234' }, '10.0.1.3')]
    expect(new Set(answers.map((each) => each.statusCode))).toEqual(new Set([400]))
    expect(new Set(answers.map((each) => /<li>.*<\/li>/.exec(each.body)?.[0]))).toHaveLength(1)
    for (let tried = 0; tried < 4; tried += 1) expect((await post('/public/mine', { code, digits: `000${tried}` }, `10.0.2.${tried}`)).statusCode).toBe(400)
    expect((await post('/public/mine', { code, digits: '1234' }, '10.0.3.1')).statusCode).toBe(429)
  })

  test('要补的在页面上说清；本人补了照片，接着办；不是照片的不收，一样也没有写的不收', async () => {
    const { code, matter } = await asked('想问老房翻建要什么手续。', '10.1.0.1')
    await act(matter, 'askMore', { missing: '请拍一张老房的照片。', until: '2024-03-12' })
    const page = (await post('/public/mine', { code, digits: '1234' })).body
    for (const said of ['请拍一张老房的照片。', '轮到<b>本人</b>', '补上要的材料']) expect(page).toContain(said)
    const supply = (parts: readonly (readonly [name: string, value: string | Buffer, file?: string])[]) => {
      const edge = 'xiangzhi-form'
      const carried = hidden(/<form[^>]*\/supply[\s\S]*?<\/form>/.exec(page)?.[0] ?? '')
      const whole = [...Object.entries(carried).map(([name, value]) => [name, value] as const), ...parts]
      const payload = Buffer.concat([...whole.flatMap(([name, value, file]) => [Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"\r\ncontent-type: image/jpeg`}\r\n\r\n`), Buffer.from(value), Buffer.from('\r\n')]), Buffer.from(`--${edge}--\r\n`)])
      return app.inject({ method: 'POST', url: '/public/mine/supply', headers: { 'content-type': `multipart/form-data; boundary=${edge}` }, payload })
    }
    expect((await supply([['said', ''], ['paper', Buffer.alloc(0), '']])).body).toContain('请写几句，或者传照片')
    expect((await supply([['paper', '<script>alert(1)</script>', 'x.jpg']])).body).toContain('不是照片，也不是PDF')
    const done = await supply([['said', '老房在东头。'], ['paper', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), '老房.jpg']])
    expect([done.statusCode, done.body.includes('收到了，接着办。')]).toEqual([200, true])
    const entries = (await clerk('GET', `/api/matters/${matter}?area=${township}`)).json<{ entries: readonly { action: string; postTitle: string; answers: { attachments?: readonly object[] } }[] }>().entries
    expect(entries.at(-1)).toMatchObject({ action: 'supply', postTitle: '凭核对码的当事人', answers: { attachments: [{ name: '老房.jpg', bytes: 7 }] } })
  })

  test('答复只有本人看得到；评价一次，不满意的马上有回访的期限', async () => {
    const { code, matter } = await asked('工钱要不回来怎么办。', '10.1.0.2')
    await act(matter, 'answer', { outcome: 'explained', answer: '可以到县劳动监察投诉，时效两年。' })
    const page = (await post('/public/mine', { code, digits: '1234' })).body
    expect(page).toContain('可以到县劳动监察投诉')
    expect((await post('/public/mine/rate', { ...hidden(page), grade: 'terrible' })).body).toContain('请选满意不满意')
    const rated = await post('/public/mine/rate', { ...hidden(page), grade: 'dissatisfied', about: 'attitude', said: '说得太快。' })
    expect([rated.statusCode, rated.body.includes('会有人回访')]).toEqual([200, true])
    expect(rated.body).not.toContain('您满意吗')
    // Sent once more, as an impatient finger does: nothing changes.
    expect((await post('/public/mine/rate', { ...hidden(page), grade: 'dissatisfied', about: 'attitude', said: '说得太快。' })).statusCode).toBe(200)
    expect((await post('/public/mine/rate', { ...hidden(page), command: randomUUID(), grade: 'satisfied' })).statusCode).toBe(409)
    const { deadlines, entries } = (await clerk('GET', `/api/matters/${matter}?area=${township}`)).json<{ deadlines: readonly { limit: string; state: string }[]; entries: readonly { action: string }[] }>()
    expect(deadlines).toContainEqual(expect.objectContaining({ limit: 'callBackBad', state: 'running' }))
    expect(entries.filter((each) => each.action === 'rateBad')).toHaveLength(1)
  })

  test('转到台账以后，凭原来的码看得到转到的那件事', async () => {
    const { code, matter } = await asked('离婚时地怎么分。', '10.1.0.3')
    const taken = await clerk('POST', '/api/matters', { procedure: 'consultation', area: township, action: 'receive', occurredOn: '2024-03-05', commandId: randomUUID(), answers: { service: 'consultation', lawField: 'marriage', channel: 'online', enquirer: { name: '王秀兰', phone }, question: '离婚时地怎么分。', request: matter } })
    expect([taken.statusCode, taken.statusCode === 201 ? '' : taken.body]).toEqual([201, ''])
    expect((await clerk('GET', `/api/matters/${matter}?area=${township}`)).json<{ state: string }>().state).toBe('已转办')
    const page = (await post('/public/mine', { code, digits: '1234' })).body
    for (const said of ['法律咨询：婚姻家庭、赡养继承', '轮到<b>接待人</b>', '网上提交', '登记咨询（以后答复）']) expect(page).toContain(said)
    expect((await post('/public/mine/withdraw', { ...hidden(page), command: randomUUID(), code, digits: '1234' })).statusCode).toBe(409)
  })

  test('机器填的不收：填了看不见的那一格、立刻就交、不是从本页开始的；同样的内容不收两次，一个地方一小时收有限的几件', async () => {
    const from = '10.2.0.1'
    const fill = async (said: string, change: (fields: Fields) => Fields, wait = 30) => {
      const first = hidden((await get(`/public/${township}/ask/advice`)).body)
      seconds += wait
      return post(`/public/${township}/ask/advice`, change({ ...first, ...advice(said), step: '3', go: 'send' }), from)
    }
    expect((await fill('一二三四五。', (fields) => ({ ...fields, website: 'http://spam' }))).statusCode).toBe(409)
    expect((await fill('一二三四五。', (fields) => fields, 1)).body).toContain('提交得太快了')
    expect((await fill('一二三四五。', (fields) => ({ ...fields, began: `${fields['began']?.slice(0, 14)}${'0'.repeat(24)}` }))).statusCode).toBe(409)
    expect((await fill('一二三四五。', (fields) => fields)).statusCode).toBe(200)
    expect((await fill('一二三四五。', (fields) => fields)).body).toContain('同样的内容您已经提交过了')
    for (const said of ['第二件事情。', '第三件事情。', '第四件事情。', '第五件事情。', '第六件事情。']) expect((await fill(said, (fields) => fields)).statusCode).toBe(200)
    expect((await fill('第七件事情。', (fields) => fields)).body).toContain('请过一小时再试')
  })

  test('没有这样的乡镇、这样的事，是一样的一页；地址里没有姓名电话', async () => {
    for (const url of ['/public/220382299/ask', '/public/220382299/ask/advice', `/public/${township}/ask/nothing`]) expect((await get(url)).statusCode).toBe(404)
    const { code } = await asked('孩子上学要什么手续。', '10.1.0.9')
    const page = await get(`/public/mine/${code}`)
    expect([page.statusCode, page.body.includes(`value="${code.replaceAll('-', '')}"`), page.body.includes('上学')]).toEqual([200, true, false])
  })

  test('窗口打印的回执也能查；重打一次，旧的作废；没有留电话的不打印', async () => {
    const { matter, code: old } = await asked('怎么改户口。', '10.1.0.10')
    seconds += 60
    const printed = await clerk('POST', `/api/matters/${matter}/receipts?area=${township}`, { holder: 0 })
    expect([printed.statusCode, printed.body.includes('回　执')]).toEqual([200, true])
    const code = /查进度的码：([0-9A-Z-]+)/.exec(printed.body)?.[1] ?? expect.fail('no code on the receipt')
    expect((await post('/public/mine', { code, digits: '1234' }, '10.3.0.1')).statusCode).toBe(200)
    expect((await post('/public/mine', { code: old, digits: '1234' }, '10.3.0.1')).statusCode).toBe(400)
    expect((await app.inject({ method: 'POST', url: `/api/matters/${matter}/receipts?area=${township}`, payload: { holder: 0 } })).statusCode).toBe(401)
    const silent = (await clerk('POST', '/api/matters', { procedure: 'consultation', area: township, action: 'receive', occurredOn: '2024-03-05', commandId: randomUUID(), answers: { service: 'consultation', lawField: 'land', channel: 'window', enquirer: { name: '李强' }, question: '地界。' } })).json<{ matter: string }>().matter
    expect((await clerk('POST', `/api/matters/${silent}/receipts?area=${township}`, { holder: 0 })).json<{ refusals: readonly { code: string }[] }>().refusals.map((each) => each.code)).toEqual(['receipt-no-phone'])
  })

  test('工作人员从来件登记到台账：内容填好，不用再打；登记的同时来件算作已转办，两边互相找得到', async () => {
    const { matter } = await asked('地界怎么量才算数。', '10.9.0.1')
    const next = async () => (await clerk('GET', `/api/public-requests/${matter}/next?area=${township}`)).json<{ ledger: object; became: { id: string; title: string } | null }>()
    expect(await next()).toEqual({ ledger: { procedure: 'consultation', title: expect.stringContaining('法律咨询') as string, open: true, may: true, by: expect.arrayContaining(['便民服务中心窗口人员']) as string[] }, became: null })
    const opening = (await clerk('GET', `/api/public-requests/${matter}/opening?area=${township}`)).json<{ procedure: string; action: string; area: string; answers: object }>()
    expect(opening).toEqual({ procedure: 'consultation', action: 'receive', area: village, answers: { service: 'consultation', channel: 'online', enquirer: { name: '王秀兰', phone }, question: '地界怎么量才算数。', request: matter } })
    // Who was shown the whole of it is in the book.
    const notes = await ledger.owner.pool.connect()
    await notes.query(`select set_config('xiangzhi.scope', '${township}', false)`)
    expect((await notes.query('select purpose from reading where matter = $1 and what = $2', [matter, 'reveal'])).rows).toEqual([{ purpose: '登记到台账' }])
    notes.release(true)

    const done = await clerk('POST', '/api/matters', { procedure: opening.procedure, area: village, action: opening.action, occurredOn: '2024-03-05', answers: { ...opening.answers, lawField: 'land' }, commandId: randomUUID() })
    expect(done.statusCode).toBe(201)
    const became = done.json<{ matter: string }>().matter
    expect((await clerk('GET', `/api/matters/${matter}?area=${township}`)).json<{ state: string }>().state).toBe('已转办')
    expect((await next()).became).toMatchObject({ id: became, state: '待答复' })
    expect((await clerk('GET', `/api/matters/${became}?area=${township}`)).json<{ titles: Record<string, string> }>().titles).toHaveProperty(matter)
    // Once is enough.
    const again = await clerk('GET', `/api/public-requests/${matter}/opening?area=${township}`)
    expect([again.statusCode, again.json<{ refusals: readonly { code: string }[] }>().refusals.map((each) => each.code)]).toEqual([422, ['request-not-open']])
  })

  test('登记不成的，来件也不动；来件要办的不是这一类的，登记不进来：要么一起成，要么一起不成', async () => {
    const { matter } = await asked('欠条丢了还能不能要钱。', '10.9.0.3')
    const state = async () => (await clerk('GET', `/api/matters/${matter}?area=${township}`)).json<{ state: string }>().state
    const ledgerOf = async (procedure: string) => (await clerk('GET', `/api/matters?area=${township}&procedure=${procedure}`)).json<{ items: readonly object[] }>().items.length
    const { procedure, action, answers } = (await clerk('GET', `/api/public-requests/${matter}/opening?area=${township}`)).json<{ procedure: string; action: string; answers: object }>()
    const before = await ledgerOf(procedure)
    // The field of law, which only the clerk can tell, is left out.
    const lacking = await clerk('POST', '/api/matters', { procedure, area: village, action, occurredOn: '2024-03-05', answers, commandId: randomUUID() })
    expect([lacking.statusCode, await ledgerOf(procedure), await state()]).toEqual([422, before, '待处理'])

    const aid = { procedure: 'legal-aid-referral', area: township, action: 'advise', occurredOn: '2024-03-05', commandId: randomUUID(), answers: { applicant: { name: '王秀兰', phone }, byAgent: false, aidMatter: 'welfare', means: 'none', circumstances: '欠条丢了。', request: matter } }
    const elsewhere = await clerk('POST', '/api/matters', aid)
    expect([elsewhere.statusCode, elsewhere.json<{ refusals?: readonly { code: string }[] }>().refusals?.map((each) => each.code)]).toEqual([422, ['request-of-another-kind']])
    expect([await ledgerOf('legal-aid-referral'), await state()]).toEqual([0, '待处理'])
  })

  test('不能办那本台账的岗位，看不到填好的内容，知道该找谁', async () => {
    const { matter } = await asked('欠条上没有日期，还管不管用。', '10.9.0.2')
    const mediator = await signedIn('mediator', 'mediator', village)
    const refused = await app.inject({ url: `/api/public-requests/${matter}/opening?area=${village}`, headers: { cookie: mediator } })
    expect([refused.statusCode, refused.json<{ refusals: readonly { code: string; sentence: string }[] }>().refusals]).toEqual([403, [expect.objectContaining({ code: 'no-authority', sentence: expect.stringMatching(/^登记到“法律咨询.*由.*便民服务中心窗口人员.*办理。$/) as string })]])
    expect(refused.body).not.toContain('欠条')
  })
})
