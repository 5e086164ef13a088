// The library on a real database: what comes in, what stays the same, what is found, what a citation opens, what cites a law.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate as day } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { libraryOf, type Library } from '#library/catalogue.ts'
import { nothingUnseen } from '#accounts/authority.ts'
import { impactOf } from '#library/impact.ts'
import { importTexts, type Arrival } from '#library/import-texts.ts'
import { viewChanges, viewCited, viewLaw } from '#library/law-view.ts'
import { readLawFile } from '#library/read-law-file.ts'
import { search, type Found } from '#library/search.ts'
import { shelfOf } from '#library/shelf.ts'
import { system } from '#content/system.ts'
import { bridgeLaw, bridgeLawAmended, markdownOf, raftRules, type MadeUp } from '#test/laws/made-up-law.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const on = day('2024-03-05')

function arrival(law: MadeUp, extra: Partial<Arrival> = {}): Arrival {
  const read = readLawFile(new TextEncoder().encode(markdownOf(law)), `${law.title}.md`)
  if ('code' in read) throw new Error(read.sentence)
  return { name: `${law.title}.md`, law: read, ...extra }
}

/** 村民委员会组织法 is numbered otherwise since 2026: article 11 was 9 before. The sentences are made up. */
const villages = (head: string, count: number): MadeUp => ({
  title: '中华人民共和国村民委员会组织法', head: [head],
  body: Array.from({ length: count }, (_, index) => `第${index + 1}条 ${head.slice(0, 4)}年的第${index + 1}件事。\n\n另起一款。`),
})

describe.each(servers)('法律库：$name', ({ start }) => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let ledger: TestLedger
  let library: Library

  beforeAll(async () => {
    server = await start()
    ledger = await openTestLedger(server, makeBelieve, time.clock)
    library = libraryOf(ledger.database)
    await bring(arrival(bridgeLaw), arrival(bridgeLawAmended), arrival(raftRules), arrival(villages('2018年12月29日 修正', 41)))
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  const bring = async (...arrivals: readonly Arrival[]) => (await importTexts(ledger.database, arrivals, time.clock(), new Map())).map((each) => each.outcome)
  const find = (words: string, extra: object = {}): Promise<Found> => search(library, { words, on, ...extra })
  const hits = async (words: string, extra: object = {}) => (await find(words, extra)).articles.map((hit) => `${hit.title.replace('中华人民共和国', '')} ${hit.number}`)
  const opened = async (cited: Parameters<typeof viewCited>[1]) => {
    const view = await viewCited(library, cited)
    return 'code' in view ? view.code : `${view.edition.day} ${view.article.number} ${view.article.lines[0]}`
  }

  test('再导入一遍，什么都不变；改了内容的换上新的', async () => {
    expect(await bring(arrival(bridgeLaw), arrival(raftRules))).toEqual(['unchanged', 'unchanged'])
    const better = { ...raftRules, body: ['第一条 木筏渡河，一次不超过五人。', ...raftRules.body.slice(1)] }
    expect(await bring(arrival(better))).toEqual(['replaced'])
    expect(await hits('不超过五人', { on: day('2000-01-01') })).toEqual(['木筏渡河暂行办法 1'])
    expect((await find('不超过六人', { on: day('2000-01-01') })).articles[0]?.excerpt.map((each) => each.text).join('')).not.toContain('六人')
    expect(await bring(arrival(raftRules))).toEqual(['replaced'])
  })

  test('一次导入里两份文件都说是同一版本而内容不同，留先到的，后到的说出来', async () => {
    const other = { ...bridgeLaw, body: [...bridgeLaw.body.slice(0, -1), '第五条 本法自2011年7月1日起施行。'] }
    expect(await bring(arrival(bridgeLaw), arrival(other), arrival(bridgeLaw))).toEqual(['unchanged', 'clash', 'unchanged'])
  })

  test('按法名和条号找，简称也行，当天施行的版本', async () => {
    expect(await hits('便桥法 4')).toEqual(['便桥法 4'])
    expect((await find('便桥法第四条')).articles[0]?.excerpt[0]?.text).toContain('每年检查两次')
    expect((await find('便桥法第四条', { on: day('2022-12-31') })).articles[0]?.excerpt[0]?.text).toContain('过桥不收费')
    expect((await find('便桥法 88')).by).toBe('article')
    expect(await hits('便桥法 88')).toEqual([])
  })

  test('按词找，只找当天施行的；要找历次版本也可以', async () => {
    expect(await hits('桥面腐朽')).toEqual(['便桥法 4'])
    expect(await hits('桥面腐朽', { on: day('2020-01-01') })).toEqual(['便桥法 3'])
    expect((await hits('桥面腐朽', { everyVersion: true })).sort()).toEqual(['便桥法 3', '便桥法 4'])
    expect(await hits('没有这样的话')).toEqual([])
  })

  test('已被别的法废止的，废止之后不再找到', async () => {
    expect(await hits('涨水时开筏', { on: day('2022-12-31') })).toContain('木筏渡河暂行办法 2')
    expect(await hits('涨水时开筏', { on: day('2023-01-01') })).not.toContain('木筏渡河暂行办法 2')
  })

  test('引用打开那一天施行的条文：条文改了号的，按那天的号', async () => {
    expect(await opened({ law: 'villagers-committee-law', article: '11.1', on: day('2024-05-01') })).toBe('2018-12-29 9 2018年的第9件事。')
    expect(await opened({ text: '《中华人民共和国便桥法》第三条', on: day('2022-12-31') })).toBe('2011-03-05 3 便桥每年检查一次。检查由村里的木匠进行，发现桥面腐朽的，应当在十日内修好。')
    expect(await opened({ text: '《中华人民共和国便桥法》第三条', on })).toBe('2022-09-02 3 便桥两头应当立牌，写明能承多重。')
  })

  test('那一天的文本没有导入的，不拿别的版本充数，说怎么办', async () => {
    expect(await opened({ law: 'villagers-committee-law', article: '11.1', on: day('2026-03-01') })).toBe('law-version-not-imported')
    expect(await opened({ law: 'civil-code', article: '1088', on })).toBe('law-not-imported')
    expect(await opened({ text: '便桥法第三十条', on })).toBe('article-unknown')
    expect(await opened({ text: '随便什么', on })).toBe('article-unknown')
  })

  test('看全文，按日期或者按版本', async () => {
    const view = await viewLaw(library, { law: '便桥法', on: day('2015-01-01') })
    expect('code' in view ? view : [view.edition.to, view.articles.length, view.editions.length]).toEqual(['2022-12-31', 5, 2])
    expect(await viewLaw(library, { law: '便桥法', on, version: '1999-01-01' })).toMatchObject({ code: 'law-version-unknown' })
  })

  test('比对两个版本', async () => {
    const view = await viewChanges(library, { law: '便桥法', on })
    expect('code' in view ? view : view.changes.filter((each) => each.kind === 'changed').map((each) => [each.before, each.after])).toEqual([['3', '4'], ['5', '6']])
    expect(await viewChanges(library, { law: '木筏渡河暂行办法', on })).toMatchObject({ code: 'law-version-unknown' })
  })

  test('指明施行日期，再导入时改日期，不动文字', async () => {
    expect(await bring(arrival(bridgeLaw, { from: day('2011-07-01') }))).toEqual(['dates'])
    const view = await viewLaw(library, { law: '便桥法', on: day('2015-01-01') })
    expect('code' in view ? view : [view.edition.from, view.edition.fromWhere]).toEqual(['2011-07-01', 'given'])
  })

  test('分几个文件公布的法，合起来看，按条号找得到', async () => {
    const part = (name: string, first: number): Arrival => {
      const read = arrival({ title: '中华人民共和国水路典', head: ['2020年5月28日 通过', '2021年1月1日 施行'], body: [`第${first}条 ${name}的头一件事。`, `第${first + 1}条 ${name}的第二件事。`] })
      return { ...read, law: { ...read.law, part: name } }
    }
    expect(await bring(part('下编', 3), part('上编', 1))).toEqual(['new', 'new'])
    const view = await viewLaw(library, { law: '水路典', on })
    expect('code' in view ? view : view.articles.map((each) => [each.number, each.headings[0]])).toEqual([['1', '上编'], ['2', '上编'], ['3', '下编'], ['4', '下编']])
    expect(await opened({ text: '水路典第四条', on })).toContain('下编的第二件事')
  })

  test('一部一部地导入几十次，索引合并以后照样找得到', async () => {
    for (let count = 1; count <= 30; count += 1) await bring(arrival({ ...raftRules, title: `第${count}号渡口办法`, body: [`第一条 渡口${count}的筏工由渡口推选。`] }))
    const found = await hits('筏工由渡口推选', { most: 50 })
    expect(found).toHaveLength(30)
    const batches = await ledger.database.pool.query<{ count: number }>('select count(distinct batch) as count from law_gram')
    expect(batches.rows[0]?.count).toBeLessThanOrEqual(12)
  })

  test('库里有什么，办事引用而没有的是哪些', async () => {
    const shelf = shelfOf(await library.catalogue(), { on, cited: true })
    expect(shelf.listed.map((each) => each.law)).toEqual(['villagers-committee-law'])
    expect(shelf.missing.map((each) => each.law)).toContain('people-mediation-law')
    expect(shelf.missing.map((each) => each.law)).not.toContain('villagers-committee-law')
  })

  describe('法修改了', () => {
    const impact = async (law: string, extra: object = {}) => readIn(ledger.database, '220382203', (client) => impactOf(library, system, { law, on: day('2026-03-01'), area: '220382203', unseen: nothingUnseen, ...extra }, client))

    test('没有新旧两个版本，也列出谁引用它', async () => {
      const told = await impact('people-mediation-law')
      if ('code' in told) expect.fail(told.sentence)
      expect(told.compared).toBeUndefined()
      expect(told.articles.length).toBeGreaterThan(5)
      expect(told.articles.flatMap((each) => each.citings.map((citing) => citing.kind))).toEqual(expect.arrayContaining(['action', 'guard', 'limit', 'rule']))
    })

    test('有两个版本，改了字的条文排在前面；只改条号的、没变的分开', async () => {
      // The new text: what was article 9 stands as 11 in other words; 25 (22 before) keeps its words.
      const old = villages('2018年12月29日 修正', 41)
      const body = Array.from({ length: 50 }, (_, index) => `第${index + 1}条 2025年新写的第${index + 1}条，与以前都不相同。`)
      body[10] = '第11条 2018年的第9件事要公开办。\n\n另起一款。'
      body[24] = '第25条 2018年的第22件事。\n\n另起一款。'
      expect(await bring(arrival(old), arrival({ ...old, head: ['2025年10月28日 修订'], body }))).toEqual(['unchanged', 'new'])
      const told = await impact('villagers-committee-law')
      if ('code' in told) expect.fail(told.sentence)
      expect([told.compared?.before.day, told.compared?.after.day, told.compared?.after.from]).toEqual(['2018-12-29', '2025-10-28', '2026-01-01'])
      const fate = (article: string) => told.articles.find((each) => each.article === article)?.fate
      expect(fate('11.1')).toBe('changed')
      expect(fate('25.2')).toBe('moved')
      const order = ['repealed', 'changed', 'moved', 'unknown', 'added', 'same']
      const fates = told.articles.map((each) => order.indexOf(each.fate))
      expect(fates).toEqual([...fates].sort((one, other) => one - other))
    })

    test('在办事项只数还没办结的，只见自己的乡镇', async () => {
      const procedure = system.procedures.find((each) => each.id === 'dispute-mediation') ?? expect.fail('no mediation')
      const add = (tenant: number, closed: string | null) => ledger.owner.pool.query(
        `select set_config('xiangzhi.scope', '22', false); insert into matter (tenant, id, procedure, version, area, number, state, title, seq, head, opened_on, closed_on, grams)
         values (${tenant}, '${randomUUID()}', '${procedure.id}', '${procedure.inForce.from}', '${tenant}201', 1, '${procedure.states[0] ?? ''}', '某纠纷', 1, '', '2024-03-01', ${closed === null ? 'null' : `'${closed}'`}, '')`)
      await add(220382203, null)
      await add(220382203, '2024-03-04')
      await add(220382204, null)
      const known = await impact('人民调解法')
      expect('code' in known ? known : known.open.find((each) => each.procedure === procedure.id)).toMatchObject({ count: 1, matters: [{ title: '某纠纷' }] })
    })

    test('没有程序引用的法，说没有引用', async () => {
      expect(await impact('便桥法')).toMatchObject({ code: 'law-not-cited' })
    })
  })
})
