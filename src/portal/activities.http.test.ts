// Law publicity for everybody: this month's theme as soon as it is announced, the year's themes month by month, what is coming.
import { doorOn } from '#test/staff-door.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { PublicDesk } from '#test/public-desk.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const [tenant, area] = [220382203, '220382203']

describe('普法活动', () => {
  const desk = new PublicDesk(area, '2024-01-08')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, desk.clock, [tenant])
    app = await buildServer(doorOn(ledger, { demo: true }))
    desk.serve(ledger.engine, app)
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  const clerk = { post: 'justice-clerk' } as const
  const announce = (theme: string, plannedOn: string, themeMonth?: number) =>
    desk.open('publicity-activity', 'announce', { ...clerk, on: '2024-05-06', answers: { theme, plannedOn, place: '乡集市', plan: '由王某某负责音响', ...(themeMonth === undefined ? {} : { themeMonth }) } })

  test('预告了就看得到：本月主题、接下来的活动在哪天、在哪里；分工不公开', async () => {
    await announce('民法典宣传月', '2024-05-22', 5)
    await announce('国际禁毒日', '2024-06-26', 6)
    await announce('集市咨询', '2024-05-15')
    desk.turnTo('2024-05-07')
    const page = await desk.body(`/public/${area}/activities`)
    expect(page).toMatch(/本月主题<\/h2><p><b>民法典宣传月/)
    expect(page).toMatch(/今年一月一主题[\s\S]*5月[\s\S]*民法典宣传月[\s\S]*6月[\s\S]*国际禁毒日/)
    expect(page.indexOf('集市咨询')).toBeLessThan(page.indexOf('2024年5月22日（星期三），乡集市'))
    expect(page).not.toContain('王某某')
    const home = await desk.body(`/public/${area}`)
    for (const said of ['本月主题：<b>民法典宣传月</b>', '集市咨询']) expect(home).toContain(said)
  })

  test('换了月，主题跟着换；过了日子没有办的，不再写成接下来的活动；没有主题的月份什么也不说', async () => {
    desk.turnTo('2024-06-03')
    const june = await desk.body(`/public/${area}/activities`)
    expect(june).toMatch(/本月主题<\/h2><p><b>国际禁毒日/)
    expect(/接下来的活动[\s\S]*?<h2>/.exec(june)?.[0]).not.toContain('集市咨询')
    desk.turnTo('2024-07-01')
    expect(await desk.body(`/public/${area}/activities`)).not.toContain('本月主题')
    expect(await desk.body(`/public/${area}`)).not.toContain('本月主题')
  })
})
