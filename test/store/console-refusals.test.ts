// The console says no in one sentence: exit code 2, nothing printed, nothing changed. And it backs up and brings back.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'

const program = fileURLToPath(new URL('../../bin/xiangzhi.mjs', import.meta.url))

type Ran = { readonly code: number; readonly out: string; readonly err: string }

function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { timeout: 120_000, maxBuffer: 2 ** 26 }, (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }))
  })
}

describe('命令行', () => {
  let folder: string
  const at = (name: string) => join(folder, name)

  beforeAll(async () => {
    await build()
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-console-'))
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each([
    ['不存在的命令', ['nothing']],
    ['不存在的选项', ['figures', '--oops']],
    ['代码不是数字', ['figures', '--area', '22038220x', '--year', '2024']],
    ['年份不是四位', ['figures', '--area', '220382203', '--year', '24']],
    ['没有指明指标', ['records', '--area', '220382203', '--year', '2024']],
    ['没有这条规则', ['deadline', 'nothing', '--from', '2024-01-01']],
    ['日期不存在', ['deadline', 'svc-decide-20', '--from', '2024-02-30']],
    ['暂停颠倒', ['deadline', 'svc-decide-20', '--from', '2024-03-01', '--pause', '2024-05-02..2024-05-01']],
    ['规则当时尚未施行', ['deadline', 'svc-decide-20', '--from', '1990-03-01']],
    ['读不到文件', ['check', '/nowhere/report.docx']],
    ['端口超出范围', ['serve', '--port', '99999999']],
    ['数据库地址不对', ['figures', '--area', '220382203', '--year', '2024', '--database', 'mysql://x']],
    ['没有这种事项', ['procedures', 'nothing']],
    ['报告格式不对', ['report', 'annual', '--area', '220382203', '--year', '2024', '--out', 'x.txt']],
  ])('%s：一句话说清，退出码2', async (_name, args) => {
    const ran = await run(...args)
    expect(ran.code).toBe(2)
    expect(ran.out).toBe('')
    const sentences = ran.err.trim().split('\n')
    expect(sentences.length).toBe(1)
    expect(sentences[0]).toMatch(/[\u4e00-\u9fff]/)
  })

  test('期限命令给出日期、是否暂定和理由', async () => {
    const ran = await run('deadline', 'svc-decide-20', '--from', '2024-09-20', '--pause', '2024-10-08..2024-10-10', '--json')
    // 20 working days after 20 September 2024, the National Day week off, two make-up Saturdays and Sundays worked, three days standing still.
    expect(JSON.parse(ran.out)).toMatchObject({ due: '2024-10-28', provisional: false })
    expect((JSON.parse(ran.out) as { receipt: string[] }).receipt.join('\n')).toContain('《中华人民共和国行政许可法》第四十二条')
  })

  test('没有公布放假安排的年份，日期标明暂定', async () => {
    expect(JSON.parse((await run('deadline', 'svc-decide-20', '--from', '2026-12-28', '--json')).out)).toMatchObject({ provisional: true })
  })

  test('建立真实乡镇：十个村、一次性口令；备份、恢复后复核相符；截断的备份什么也不恢复', async () => {
    const made = JSON.parse((await run('init', '--area', '220382203', '--data', at('one'), '--json')).out) as { township: string; places: number; code: string }
    expect(made).toMatchObject({ township: '吉林省四平市双辽市永加乡', places: 10 })
    expect((await run('init', '--area', '220382203', '--data', at('one'))).code).toBe(2)
    expect((await run('demo', '--data', at('one'))).code).toBe(2)
    expect((await run('backup', at('kept'), '--data', at('one'))).code).toBe(0)
    expect((await run('restore', at('kept'), '--data', at('two'))).code).toBe(0)
    expect(JSON.parse((await run('verify', '--data', at('two'), '--json')).out)).toMatchObject([{ tenant: 220382203, faults: [] }])
    await writeFile(at('cut'), (await readFile(at('kept'))).subarray(0, 900))
    await writeFile(at('cut.key'), await readFile(at('kept.key')))
    const cut = await run('restore', at('cut'), '--data', at('three'))
    expect(cut.code).toBe(2)
    expect(cut.err).toMatch(/备份/)
  }, 240_000)
})
