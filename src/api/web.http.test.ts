// What the door does against the web's usual attacks, asked of the real server: what may run in a page, who may write, how often,
// and what is kept of it.
import { StaffDoor, staffPassword } from '#test/staff-door.ts'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Sessions } from '#accounts/session.ts'
import { buildServer } from '#api/server.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const password = staffPassword
const json = { 'content-type': 'application/json' }

describe('网络入口', () => {
  const time = standingClock('2026-03-05')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let folder = ''
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const cookie = () => ({ cookie: staff.cookie('clerk') })
  const errand = () => ({ procedure: 'errand', area: township, action: 'open', occurredOn: '2026-03-01', answers: { what: '修路' }, commandId: randomUUID() })
  const door = (more: object = {}) => ({ engine: ledger.engine, sessions: new Sessions(ledger.database, time.clock), demo: false, localToken: 'local-token-of-this-test', tenants: async () => [220382203], ...more })

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, makeBelieve, time.clock)
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-web-'))
    await mkdir(join(folder, 'office', 'assets'), { recursive: true })
    await writeFile(join(folder, 'office', 'index.html'), '<!doctype html><html><head><title>乡治</title></head><body></body></html>')
    await writeFile(join(folder, 'office', 'assets', 'a.js'), 'export {}')
    await writeFile(join(folder, 'secret.txt'), 'not for the web')
    app = await buildServer(door(), { office: join(folder, 'office'), accessLog: join(folder, 'access-log'), behindProxy: ['10.9.9.9'], onFault: (_code, cause) => { throw cause } })
    await person('clerk', 'staff', township)
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  describe('页面里只运行自己的东西', () => {
    test('工作页面：脚本只认自己的文件，样式凭每次不同的记号，别处不能嵌套', async () => {
      const [one, other] = [await app.inject('/'), await app.inject('/matters/abc')]
      for (const page of [one, other]) {
        const policy = String(page.headers['content-security-policy'])
        const nonce = /style-src 'self' 'nonce-([^']{20,})'/.exec(policy)?.[1] ?? expect.fail(policy)
        expect(page.body).toContain(`<meta name="style-nonce" nonce="${nonce}"></head>`)
        expect(policy).toContain("default-src 'none'; script-src 'self';")
        expect(policy).toContain("frame-ancestors 'none'")
        // A style attribute runs nothing; everything else that is unsafe is not there.
        expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe|\*/)
        expect(page.headers['cache-control']).toBe('no-store')
      }
      expect(one.body).not.toBe(other.body)
      expect((await app.inject('/index.html')).headers['content-security-policy']).toContain('nonce-')
      expect((await app.inject('/assets/a.js')).headers['cache-control']).toContain('immutable')
    })

    test('数据不是页面；群众的核对页不向外站透露来路，也不留存', async () => {
      const data = await app.inject('/api/health')
      expect(data.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
      expect(data.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' })
      const slip = await app.inject('/slip')
      expect(slip.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
      expect(slip.headers).toMatchObject({ 'referrer-policy': 'same-origin', 'cache-control': 'no-store' })
      expect(slip.body).not.toMatch(/<script|https?:\/\//)
    })

    test('只在https下要求以后都用https', async () => {
      expect((await app.inject('/api/health')).headers['strict-transport-security']).toBeUndefined()
      const secure = await app.inject({ url: '/api/health', remoteAddress: '10.9.9.9', headers: { 'x-forwarded-proto': 'https' } })
      expect(secure.headers['strict-transport-security']).toMatch(/^max-age=\d{8}$/)
      const pretended = await app.inject({ url: '/api/health', remoteAddress: '10.9.9.8', headers: { 'x-forwarded-proto': 'https' } })
      expect(pretended.headers['strict-transport-security']).toBeUndefined()
    })
  })

  describe('只有自己的页面能提交', () => {
    const write = (headers: Record<string, string>, payload: object | string = errand()) => app.inject({ method: 'POST', url: '/api/matters', headers: { ...cookie(), host: 'xz.example.gov.cn', ...json, ...headers }, payload })

    test('浏览器说是从别处来的，拒绝', async () => {
      for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'https://xz.example.gov.cn.evil.example' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site', origin: 'https://xz.example.gov.cn' }]) {
        const answer = await write(headers)
        expect([headers, answer.statusCode, answer.json<{ refusals: { code: string }[] }>().refusals[0]?.code]).toEqual([headers, 403, 'wrong-origin'])
      }
    })

    test('从自己的页面来的，收下', async () => {
      expect((await write({ origin: 'https://xz.example.gov.cn', 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201)
      expect((await write({})).statusCode).toBe(201)
    })

    test('什么来路都不说的，不能用表单能发的格式', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'Text/Plain;charset=utf-8']) {
        expect([type, (await write({ 'content-type': type }, '{}')).statusCode]).toEqual([type, 403])
      }
    })

    test('登录凭证不随别的网站的请求发出，页面上的脚本也读不到；https下只在https里用', async () => {
      const plain = String((await app.inject({ method: 'POST', url: '/api/session', payload: { login: 'clerk', password } })).headers['set-cookie'])
      expect(plain).toContain('HttpOnly')
      expect(plain).toContain('SameSite=Strict')
      const secure = await app.inject({ method: 'POST', url: '/api/session', remoteAddress: '10.9.9.9', headers: { 'x-forwarded-proto': 'https' }, payload: { login: 'clerk', password } })
      const session = secure.cookies.find((each) => each.name.endsWith('xiangzhi'))
      expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Strict', path: '/' })
    })

    test('公布了网址的，只认这个网址和本机、局域网的地址', async () => {
      const published = await buildServer(door({ address: 'https://xz.example.gov.cn' }))
      for (const [host, status] of [['xz.example.gov.cn', 200], ['192.168.1.5:8080', 200], ['localhost:8080', 200], ['evil.example', 421], ['xz.example.gov.cn.evil.example', 421]] as const) {
        expect([host, (await published.inject({ url: '/api/health', headers: { host } })).statusCode]).toEqual([host, status])
      }
      await published.close()
    })
  })

  describe('送来的内容', () => {
    test('借“__proto__”“constructor”改程序的，拒绝', async () => {
      for (const body of ['{"__proto__":{"admin":true}}', '{"procedure":"errand","constructor":{"prototype":{"admin":true}}}', '{"answers":{"__proto__":{"a":1}}}']) {
        const answer = await app.inject({ method: 'POST', url: '/api/matters', headers: { ...cookie(), ...json }, payload: body })
        expect([body, answer.statusCode]).toEqual([body, 400])
      }
      expect(({} as { admin?: boolean }).admin).toBeUndefined()
    })

    test('过大、过深的内容和怪数，拒绝而不出错', async () => {
      const post = (payload: string) => app.inject({ method: 'POST', url: '/api/matters', headers: { ...cookie(), ...json }, payload })
      expect((await post(`{"a":"${'x'.repeat(2 * 1024 * 1024)}"}`)).statusCode).toBe(413)
      for (const answers of ['['.repeat(20_000) + ']'.repeat(20_000), '1e999', '-0', '99999999999999999999999', '"\\ud800"', '{"what":{"what":{"what":[]}}}']) {
        const answer = await post(`{"procedure":"errand","area":"${township}","action":"open","occurredOn":"2026-03-01","commandId":"${randomUUID()}","answers":${answers}}`)
        expect(answer.statusCode).toBeGreaterThanOrEqual(400)
        expect(answer.statusCode).toBeLessThan(500)
        expect(answer.headers['content-type']).toContain('application/problem+json')
      }
    })

    test('绕出文件夹的路径取不到任何文件', async () => {
      for (const path of ['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/assets/%5c..%5c..%5csecret.txt', '//etc/passwd', '/assets/%00', '/.env']) {
        const answer = await app.inject(path)
        expect([path, answer.body.includes('not for the web'), answer.statusCode < 500]).toEqual([path, false, true])
      }
    })

    test('没有把人引到别的网站的跳转', async () => {
      for (const path of ['//evil.example', '/slip?large=//evil.example', '/api/session?next=https://evil.example', '/slip/https:%2f%2fevil.example']) {
        expect([path, String((await app.inject(path)).headers['location'] ?? '').includes('evil')]).toEqual([path, false])
      }
    })
  })

  test('导出太频繁的，请他稍候，并说等多久', async () => {
    const answers = []
    for (let count = 0; count < 31; count += 1) answers.push(await app.inject({ url: '/api/ledgers/errand/export.xlsx', headers: cookie() }))
    expect(answers.slice(0, 30).map((each) => each.statusCode)).toEqual(Array(30).fill(200))
    const late = answers.at(-1)
    expect(late?.statusCode).toBe(429)
    expect(Number(late?.headers['retry-after'])).toBeGreaterThan(0)
    expect(late?.json()).toMatchObject({ refusals: [{ code: 'too-many-requests', sentence: expect.stringMatching(/^导出太频繁，请\d+秒后再试。$/) as string }] })
    expect((await app.inject({ url: '/api/today', headers: cookie() })).statusCode).toBe(200)
  })

  test('只发一半就停下的连接，到时断开', async () => {
    expect(app.server.headersTimeout).toBeLessThanOrEqual(20_000)
    expect(app.server.requestTimeout).toBeLessThanOrEqual(120_000)
    expect(app.server.keepAliveTimeout).toBeLessThanOrEqual(65_000)
    expect(app.server.maxHeadersCount === null || app.server.maxHeadersCount <= 2000).toBe(true)
  })

  test('头里夹带第二个请求的，不作两个请求看', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as { port: number }
    const smuggled = await raw(port, 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/health HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(smuggled).toMatch(/^HTTP\/1\.1 400/)
    expect(smuggled).not.toContain('"ok":true')
  })

  test('走https时，登录凭据的名字带__Host-前缀，只认带前缀的；退出时一样去掉；不走https时照旧', async () => {
    const https = { remoteAddress: '10.9.9.9', headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.168.7.23' } }
    const entered = await app.inject({ method: 'POST', url: '/api/session', ...https, payload: { login: 'clerk', password } })
    expect(entered.cookies).toMatchObject([{ name: '__Host-xiangzhi', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' }, { name: '__Host-xiangzhi-device', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' }])
    expect(entered.cookies.every((each) => !('domain' in each))).toBe(true)
    const token = entered.cookies[0]?.value ?? ''
    const me = (cookie: string, over = https) => app.inject({ url: '/api/session', ...over, headers: { ...over.headers, cookie } })
    expect((await me(`__Host-xiangzhi=${token}`)).statusCode).toBe(200)
    // What a neighbour under the same domain can set is not looked at.
    expect((await me(`xiangzhi=${token}`)).statusCode).toBe(401)
    expect((await app.inject({ method: 'DELETE', url: '/api/session', ...https, headers: { ...https.headers, cookie: `__Host-xiangzhi=${token}` } })).cookies).toMatchObject([{ name: '__Host-xiangzhi', value: '', secure: true, path: '/' }])
    expect((await me(`__Host-xiangzhi=${token}`)).statusCode).toBe(401)
    const plain = await app.inject({ method: 'POST', url: '/api/session', headers: json, payload: { login: 'clerk', password } })
    expect(plain.cookies.map((each) => [each.name, each.secure ?? false])).toEqual([['xiangzhi', false], ['xiangzhi-device', false]])
  })

  test('访问日志：一个请求一行，没有参数、内容和完整地址，一天一份，只有机主能读', async () => {
    const own = await mkdtemp(join(tmpdir(), 'xiangzhi-log-'))
    await writeFile(join(own, 'access-2025-03-04.log'), '')
    await writeFile(join(own, 'access-2025-03-05.log'), '')
    await writeFile(join(own, 'other.txt'), '')
    const logged = await buildServer(door(), { accessLog: own })
    await logged.inject({ url: '/api/matters?words=%E5%BC%A0%E4%B8%89%E4%B8%B0', headers: cookie(), remoteAddress: '192.168.7.23' })
    await logged.inject({ url: '/slip/ABCDEFGH2345', remoteAddress: '2001:db8:1:2::7' })
    await logged.inject({ url: '/api/nothing-here/13812345678' })
    await logged.inject({ method: 'POST', url: '/api/session', headers: json, payload: { login: 'clerk', password } })
    await logged.close()
    // Kept for a year; what is older went when the day's file began, what is not a log stayed.
    expect((await readdir(own)).toSorted()).toEqual(['access-2025-03-05.log', 'access-2026-03-05.log', 'other.txt'])
    const file = join(own, 'access-2026-03-05.log')
    const text = await readFile(file, 'utf8')
    const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toMatchObject([
      { who: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, method: 'GET', route: '/api/matters', status: 200, from: '192.168.7.0/24' },
      { who: '-', method: 'GET', route: '/slip/:code', status: 404, from: '2001:db8:1::/48' },
      { who: '-', method: 'GET', route: '-', status: 401 },
      // Who signed in, and with what.
      { who: lines[0]?.['who'], method: 'POST', route: '/api/session', status: 201, way: 'password' },
    ])
    for (const line of lines) expect(Object.keys(line).filter((key) => key !== 'way')).toEqual(['at', 'who', 'method', 'route', 'status', 'ms', 'from'])
    expect(text).not.toMatch(/words|张|%E5|ABCDEFGH|13812345678|192\.168\.7\.23/)
    expect((await stat(file)).mode & 0o077).toBe(0)
    await rm(own, { recursive: true, force: true })
  })
})

/** @returns all that the server says to these bytes before it ends the line */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const line = connect(port, '127.0.0.1', () => line.write(bytes))
    let said = ''
    line.on('data', (chunk: Buffer) => { said += chunk.toString() })
    line.on('close', () => resolve(said))
    line.on('error', reject)
  })
}
