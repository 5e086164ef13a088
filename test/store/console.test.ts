// The console: bad input gets one sentence and changes nothing; what needs no ledger; a real township made at the prompt.
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'
import { startServer, type RunningServer } from '#test/running-server.ts'
import { refusedInOneSentence, run, runAndLeave, told } from './console.ts'

const area = '220382203'
const ofYear = ['--area', area, '--year', '2024']

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  await build()
  folder = await mkdtemp(join(tmpdir(), 'xiangzhi-console-'))
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('命令行拒绝错误的输入', () => {
  test.each<[string, readonly string[]]>([
    ['不存在的命令', ['nothing']],
    ['对象原型上的名字不是命令', ['constructor']],
    ['不存在的选项', ['figures', '--oops']],
    ['选项缺少内容', ['figures', '--area']],
    ['多余的参数', ['indicators', 'x']],
    ['没有区划代码', ['figures', '--year', '2024']],
    ['代码不是数字', ['figures', '--area', '22038220x', '--year', '2024']],
    ['没有年份', ['figures', '--area', area]],
    ['年份不是四位', ['figures', '--area', area, '--year', '24']],
    ['没有指明指标', ['records', ...ofYear]],
    ['目录里没有台账', ['figures', ...ofYear]],
    ['没有台账，也就没有可备份的', ['backup', 'kept']],
    ['没有台账，也就没有可复核的', ['verify']],
    ['复核的代码不对', ['verify', '--area', 'x']],
    ['没有这条规则', ['deadline', 'nothing', '--from', '2024-01-01']],
    ['对象原型上的名字不是规则', ['deadline', 'constructor', '--from', '2024-01-01']],
    ['没有规则', ['deadline', '--from', '2024-01-01']],
    ['不是从某个行为起算的期限', ['deadline', 'pm-committee-size-min', '--from', '2024-01-01']],
    ['没有起算日期', ['deadline', 'svc-decide-20']],
    ['日期不存在', ['deadline', 'svc-decide-20', '--from', '2024-02-30']],
    ['日期写法不对', ['deadline', 'svc-decide-20', '--from', '2024-3-1']],
    ['暂停颠倒', ['deadline', 'svc-decide-20', '--from', '2024-03-01', '--pause', '2024-05-02..2024-05-01']],
    ['暂停只写了一头', ['deadline', 'svc-decide-20', '--from', '2024-03-01', '--pause', '2024-05-02']],
    ['暂停多写了一截', ['deadline', 'svc-decide-20', '--from', '2024-03-01', '--pause', '2024-05-02..2024-05-03..2024-05-04']],
    ['暂停的日期不存在', ['deadline', 'svc-decide-20', '--from', '2024-03-01', '--pause', '2023-02-29..2024-05-01']],
    ['规则当时尚未施行', ['deadline', 'svc-decide-20', '--from', '1990-03-01']],
    ['体检没有文件', ['check']],
    ['读不到文件', ['check', '/nowhere/report.docx']],
    ['文件是目录', ['check', tmpdir()]],
    ['端口超出范围', ['serve', '--port', '99999999']],
    ['端口是零', ['serve', '--port', '0']],
    ['端口不是数', ['serve', '--port', 'abc']],
    ['没有这种算法', ['serve', '--algorithm', 'md5']],
    ['数据库地址写法不对', ['figures', ...ofYear, '--database', 'mysql://x']],
    ['数据库连不上', ['figures', ...ofYear, '--database', 'postgres://somebody:secret@127.0.0.1:1/nothing']],
    ['没有这种事项', ['procedures', 'nothing']],
    ['没有指明导出哪本台账', ['export', '--area', area, '--out', 'x.xlsx']],
    ['没有指明导出到哪里', ['export', 'reception', '--area', area]],
    ['导出的不是Excel', ['export', 'reception', '--area', area, '--out', 'x.csv']],
    ['导出的目录里没有台账', ['export', 'reception', '--area', area, '--out', 'x.xlsx']],
    ['没有这种报告', ['report', 'monthly', ...ofYear, '--out', 'x.docx']],
    ['报告格式不对', ['report', 'annual', ...ofYear, '--out', 'x.txt']],
    ['报告没有说写到哪里', ['report', 'annual', ...ofYear]],
    ['报告的年份不对', ['report', 'annual', '--area', area, '--year', '2O24', '--out', 'x.docx']],
    ['建立区划数据里没有的乡镇', ['init', '--area', '220382999']],
    ['县不能当乡镇建立', ['init', '--area', '220382']],
    ['登录名不合规矩', ['init', '--area', area, '--login', 'a b']],
    ['备份文件不存在', ['restore', '/nowhere/kept']],
  ])('%s：一句话说清，退出码2，什么也不建立', async (_name, args) => {
    const sentence = await refusedInOneSentence(...args, '--data', at('untouched'))
    expect(sentence).not.toMatch(/secret|Error|\bat /)
    expect(existsSync(at('untouched'))).toBe(false)
  })

  test.each<[string, string | Uint8Array]>([
    ['PDF', '%PDF-1.7\n'],
    ['空文件', ''],
    ['损坏的压缩包', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['旧格式文档', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ])('体检的文件是%s：一句话说清', async (name, content) => {
    await writeFile(at(`report-${name}.docx`), content)
    await refusedInOneSentence('check', at(`report-${name}.docx`))
  })
})

describe('不看台账的命令', () => {
  type Deadline = { due: string; provisional: boolean; receipt: string[] }

  test('期限命令给出日期、是否暂定和理由', async () => {
    const answer = await told<Deadline>('deadline', 'svc-decide-20', '--from', '2024-09-20', '--pause', '2024-10-08..2024-10-10')
    // 20 working days after 20 September 2024: the National Day week off, make-up days worked, three days standing still.
    expect(answer).toMatchObject({ due: '2024-10-28', provisional: false })
    expect(Object.keys(answer).sort()).toEqual(['due', 'provisional', 'receipt'])
    expect(answer.receipt.join('\n')).toContain('《中华人民共和国行政许可法》第四十二条')
  })

  test('不暂停，同一期限早三个工作日届满；分两段暂停与连写一段相同', async () => {
    expect((await told<Deadline>('deadline', 'svc-decide-20', '--from', '2024-09-20')).due).toBe('2024-10-23')
    expect((await told<Deadline>('deadline', 'svc-decide-20', '--from', '2024-09-20', '--pause', '2024-10-08..2024-10-08', '--pause', '2024-10-09..2024-10-10')).due).toBe('2024-10-28')
  })

  test('没有公布放假安排的年份，日期标明暂定；不要JSON时写在日期后面', async () => {
    expect(await told<Deadline>('deadline', 'svc-decide-20', '--from', '2026-12-28')).toMatchObject({ provisional: true })
    expect((await run('deadline', 'svc-decide-20', '--from', '2026-12-28')).out).toMatch(/^\d{4}-\d\d-\d\d（暂定）\n/)
  })

  test('程序逐一列出：状态、动作、谁来办、依据、期限', async () => {
    type Procedure = { id: string; title: string; states: string[]; actions: Record<string, { name: string; by: string[]; basis: string[] }>; timeLimits: unknown[] }
    const all = await told<Procedure[]>('procedures')
    expect(all.length).toBeGreaterThan(5)
    for (const each of all) {
      expect(each).toMatchObject({ id: expect.any(String), title: expect.any(String), states: expect.any(Array), timeLimits: expect.any(Array) })
      for (const action of Object.values(each.actions)) {
        expect(action.name).toMatch(/[\u4e00-\u9fff]/)
        expect(action.by.every((post) => /[\u4e00-\u9fff]/.test(post))).toBe(true)
        expect(action.basis.length, `${each.id} ${action.name}`).toBeGreaterThan(0)
      }
    }
    expect(await told<Procedure[]>('procedures', 'dispute-mediation')).toEqual(all.filter((each) => each.id === 'dispute-mediation'))
  })

  test('读的人先走了（如接 head），不算出错', async () => {
    expect(await runAndLeave('procedures')).toEqual({ code: 0, err: '' })
  })

  test('指标逐一列出：名称、单位、算法、所属体系、口径', async () => {
    const all = await told<Record<string, unknown>[]>('indicators')
    expect(all.length).toBeGreaterThan(10)
    for (const each of all) expect(each).toMatchObject({ id: expect.any(String), title: expect.any(String), unit: expect.any(String), measure: expect.any(String), system: expect.any(String), definition: expect.any(String) })
  })
})

describe('真实乡镇', () => {
  let made: { township: string; places: number; login: string; code: string }
  let server: RunningServer | undefined

  beforeAll(async () => {
    made = await told('init', '--area', area, '--data', at('real'))
    // Asked for a demo on a real folder, and given the real one.
    server = await startServer(at('real'), '--demo')
  }, 120_000)
  afterAll(() => server?.stop())

  test('永加乡有十个村，给出一次性口令', () => {
    expect(made).toEqual({ township: '吉林省四平市双辽市永加乡', places: 10, login: 'admin', code: expect.stringMatching(/^[\w-]{12}$/) })
  })

  test('一次性口令设置密码、登录，只能用一次', async () => {
    const post = (path: string, body: object) => fetch(new URL(path, server?.address), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const password = '永加乡管理员的第一句口令'
    const invited = { login: made.login, code: made.code, password }
    expect(await (await post('/api/invitation', { ...invited, code: 'notthecode12' })).json()).toMatchObject({ refusals: [{ code: 'invitation-invalid' }] })
    expect((await post('/api/invitation', invited)).status).toBe(204)
    expect((await post('/api/session', { login: made.login, password })).status).toBe(201)
    const again = await post('/api/invitation', { ...invited, password: '后来者设置的另一句口令' })
    expect(again.status).toBe(422)
    expect(await again.json()).toMatchObject({ refusals: [{ code: 'invitation-invalid' }] })
    expect((await post('/api/session', { login: made.login, password })).status).toBe(201)
  })

  test('真实乡镇上要求演示，不掺入演示数据，也不标作演示', async () => {
    const health = await (await fetch(new URL('/api/health', server?.address))).json()
    expect(health).toEqual({ ok: true, demo: false })
    expect(server?.said()).not.toContain('演示')
    expect(await told<unknown[]>('verify', '--data', at('real'))).toMatchObject([{ tenant: 220382203, matters: 1, entries: 1, faults: [] }])
  })

  test('已有数据的目录，不能再建，不能生成演示，不能恢复', async () => {
    expect((await run('backup', at('real-kept'), '--data', at('real'))).code).toBe(0)
    await server?.stop()
    await refusedInOneSentence('init', '--area', area, '--data', at('real'))
    await refusedInOneSentence('demo', '--data', at('real'))
    await refusedInOneSentence('restore', at('real-kept'), '--data', at('real'))
    expect(await told<unknown[]>('verify', '--data', at('real'))).toMatchObject([{ matters: 1, entries: 1, faults: [] }])
  }, 120_000)
})
