// The law library on the console: a folder brought in, searched, shown, compared; with a server running on the folder and without.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'
import { bridgeLaw, bridgeLawAmended, docxOf, markdownOf, raftRules } from '#test/laws/made-up-law.ts'
import { startServer } from '#test/running-server.ts'
import { refusedInOneSentence, run, told } from './console.ts'

let folder: string
const at = (name: string) => join(folder, name)
const laws = (...args: readonly string[]) => ['laws', ...args, '--data', at('data')]

beforeAll(async () => {
  await build()
  folder = await mkdtemp(join(tmpdir(), 'xiangzhi-laws-'))
  await mkdir(at('texts/部'), { recursive: true })
  await writeFile(at('texts/便桥法(2011-03-05).md'), markdownOf(bridgeLaw))
  await writeFile(at('texts/部/便桥法(2022-09-02).md'), markdownOf(bridgeLawAmended))
  await writeFile(at('texts/部/木筏.md'), markdownOf(raftRules))
  await writeFile(at('texts/_index.md'), '目录，不是法律')
  await writeFile(at('坏.md'), '随便写的')
  await writeFile(at('渡船.docx'), docxOf(['渡船条例', '（2019年3月2日便桥院令第9号公布）', '第一条　渡船每次限乘十人。', '第二条　本条例自2019年5月1日起施行。']))
  expect((await run('init', '--area', '220382203', '--data', at('data'))).code).toBe(0)
}, 180_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('法律库命令', () => {
  test('错误的输入，一句话拒绝', async () => {
    for (const args of [['laws'], ['laws', 'nothing'], ['laws', 'constructor'], laws('import'), laws('import', at('没有')), laws('import', at('坏.md')), laws('import', at('data')), laws('search'), laws('search', '桥'),
      laws('show', '没有的法', '3'), laws('show', '便桥法', '3', '--on', '2024-02-30'), laws('diff', '便桥法', '--before', 'x'), laws('impact', '没有的法'), laws('import', at('texts'), '--from', '2020-01-01')]) {
      expect(await refusedInOneSentence(...args), args.join(' ')).not.toContain('undefined')
    }
  })

  test('导入文件夹，再导入没有变化；查、看、比', async () => {
    const first = await told<{ shelved: { outcome: string }[]; refused: object[] }>(...laws('import', at('texts')))
    expect([first.shelved.map((each) => each.outcome), first.refused]).toEqual([['new', 'new', 'new'], []])
    expect((await run(...laws('import', at('texts')))).out).toBe('没有变化3部。\n')
    expect((await run(...laws('search', '桥面腐朽'))).out).toContain('《中华人民共和国便桥法》第四条')
    expect((await run(...laws('show', '便桥法', '4', '--on', '2020-01-01'))).out).toContain('第四条　过桥不收费。')
    expect((await run(...laws('show', '便桥法第四条'))).out).toContain('每年检查两次')
    expect((await run(...laws('show', '便桥法'))).out).toContain('2023-01-01起施行（按文本）')
    const diff = (await run(...laws('diff', '便桥法'))).out
    for (const line of ['第四条改为第五条，文字没有变', '删去第二条', '增加第三条　便桥两头应当立牌', '第三条改为第四条，修改']) expect(diff).toContain(line)
    expect((await run(...laws('list'))).out).toContain('共2部，14条。')
  })

  test('看一部法被谁引用', async () => {
    const out = (await run(...laws('impact', 'people-mediation-law'))).out
    expect(out).toContain('库里没有两个版本')
    expect(out).toMatch(/步骤　mediation-committee/)
  })

  test('服务正在运行时也能导入，网页马上查得到', async () => {
    const server = await startServer(at('data'))
    try {
      expect((await run(...laws('import', at('渡船.docx'), '--from', '2019-06-01'))).out).toBe('新导入1部。\n')
      expect((await run(...laws('show', '渡船条例', '1', '--on', '2019-06-01'))).out).toContain('限乘十人')
      expect((await run(...laws('show', '渡船条例', '1', '--on', '2019-05-31'))).code).toBe(2)
    } finally {
      await server.stop()
    }
  })
})
