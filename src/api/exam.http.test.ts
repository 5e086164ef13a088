// An exam through the front door: begun and handed in within its time, marked by the server alone after it has closed; a
// platform's list read without changing anything.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { questionBank } from '#procedures/study/question-bank.ts'
import { isQuestionId } from '#procedures/study/question-index.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'
import { workbook } from '#test/workbook.ts'

const township = '220382203'
const village = '220382203201'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Answered = { readonly id: string; readonly seq: number; readonly questions: readonly { readonly id: string; readonly right?: string; readonly why?: string; readonly words: string }[]; readonly mark?: number }

describe('在本系统考试', () => {
  let now = momentAt(plainDate('2024-10-20'), 9)
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person, signIn } = staff
  const at = (day: string, hour: number, minute = 0) => { now = momentAt(plainDate(day), hour, minute) }

  /** Sessions end by themselves: whoever comes back on another day signs in again. */

  const get = (login: string, url: string) => app.inject({ method: 'GET', url, headers: { cookie: staff.cookie(login) } })
  const post = (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, payload: { commandId: randomUUID(), ...payload } })
  const open = (login: string, procedure: string, area: string, said: { action: string; occurredOn: string; answers: object }) => post(login, '/api/matters', { procedure, area, ...said })
  const codesOf = (response: { json(): unknown }) => (response.json() as { refusals: { code: string }[] }).refusals.map((each) => each.code)

  const notice = () => ({
    name: '2024年学法考试', platform: '本系统', opensOn: '2024-11-01', closesOn: '2024-11-05', fullMark: 100, passMark: 60, minutes: 30,
    paperRule: [{ topic: 'penalty', kind: 'single', number: 3, points: 20 }, { topic: 'mediation', kind: 'trueFalse', number: 2, points: 20 }],
    candidates: [{ person: { name: '王伟' }, unit: '党政办', account: staff.id('staffer') }, { person: { name: '李娜' }, unit: '某村', account: staff.id('cadre') }, { person: { name: '赵强' }, unit: '财政所' }],
  })

  async function begin(login: string, exam: string, area = township): Promise<{ id: string; paper: Answered }> {
    const begun = await open(login, 'exam-sitting', area, { action: 'begin', occurredOn: now.slice(0, 10), answers: { exam } })
    expect(begun.statusCode, begun.body).toBe(201)
    const id = (begun.json() as { matter: string }).matter
    return { id, paper: (await get(login, `/api/sittings/${id}?area=${area}`)).json() as Answered }
  }

  const handIn = (login: string, sitting: { id: string; paper: Answered }, chosen: (question: string) => string, area = township) =>
    post(login, `/api/matters/${sitting.id}/actions/handIn`, { expectedVersion: 1, occurredOn: now.slice(0, 10), area, answers: { given: sitting.paper.questions.map(({ id }, index) => ({ no: index + 1, chosen: chosen(id) })) } })

  const right = (id: string) => (isQuestionId(id) ? questionBank[id].right : '')

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, () => now)
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'justice-clerk', township)
    await person('staffer', 'staff', township)
    await person('window', 'window-clerk', township)
    await person('cadre', 'village-cadre', village)
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('从通知到评卷：按时交的有分，没交的缺考，卷面答案截止以后才给看', async () => {
    at('2024-10-20', 9)
    const exam = ((await open('clerk', 'exam', township, { action: 'announce', occurredOn: '2024-10-20', answers: notice() })).json() as { matter: string }).matter
    at('2024-11-02', 9)
    for (const login of ['clerk', 'staffer', 'cadre', 'window']) await signIn(login)
    expect((await get('staffer', '/api/exams/mine')).json()).toMatchObject([{ id: exam, left: 1, canBegin: true, running: null }])
    expect((await get('window', '/api/exams/mine')).json()).toEqual([])
    expect(codesOf(await open('window', 'exam-sitting', township, { action: 'begin', occurredOn: '2024-11-02', answers: { exam } }))).toEqual(['not-a-candidate'])

    const sitting = await begin('staffer', exam)
    expect(sitting.paper.questions).toHaveLength(5)
    expect(JSON.stringify(sitting.paper)).not.toMatch(/"right"|"why"/)
    expect((await get('clerk', `/api/sittings/${sitting.id}`)).statusCode).toBe(404)
    // The record behind it is the sitter's own too, and that of whoever keeps the exam; no colleague opens it.
    expect((await get('staffer', `/api/matters/${sitting.id}`)).statusCode).toBe(200)
    expect((await get('clerk', `/api/matters/${sitting.id}`)).statusCode).toBe(200)
    expect(codesOf(await get('window', `/api/matters/${sitting.id}`))).toEqual(['not-yours'])
    const late = await begin('cadre', exam, village)

    at('2024-11-02', 9, 20)
    expect(codesOf(await handIn('clerk', sitting, right))).toEqual(['sitting-of-another'])
    expect((await handIn('staffer', sitting, right)).statusCode).toBe(201)
    expect(codesOf(await open('staffer', 'exam-sitting', township, { action: 'begin', occurredOn: '2024-11-02', answers: { exam } }))).toEqual(['no-tries-left'])
    at('2024-11-02', 9, 31)
    expect(codesOf(await handIn('cadre', late, right, village))).toEqual(['time-over'])
    expect((await get('staffer', `/api/sittings/${sitting.id}`)).json()).not.toHaveProperty('mark')

    expect(codesOf(await post('clerk', `/api/exams/${exam}/grading`, {}))).toEqual(['exam-still-open'])
    at('2024-11-06', 9)
    for (const login of ['clerk', 'staffer', 'window']) await signIn(login)
    expect(codesOf(await post('window', `/api/exams/${exam}/grading`, {}))).toEqual(['no-authority'])
    const commandId = randomUUID()
    expect((await post('clerk', `/api/exams/${exam}/grading`, { commandId })).statusCode).toBe(201)
    const page = (await get('clerk', `/api/matters/${exam}`)).json() as { entries: { action: string; answers: { results?: unknown[] } }[] }
    expect(page.entries.at(-1)).toMatchObject({ action: 'recordGraded', answers: { results: [{ no: 1, outcome: 'sat', score: 100 }, { no: 2, outcome: 'absent' }, { no: 3, outcome: 'absent' }] } })
    expect((await get('clerk', `/api/matters/${late.id}`)).json()).toMatchObject({ state: '没有交卷' })
    const seen = (await get('staffer', `/api/sittings/${sitting.id}`)).json() as Answered
    expect(seen.mark).toBe(100)
    expect(seen.questions.every((each) => each.right !== undefined && each.why !== undefined)).toBe(true)
    expect((await get('staffer', '/api/exams/mine')).json()).toMatchObject([{ canBegin: false, result: { score: 100, passed: true } }])
  })

  test('评分不能由人直接提交', async () => {
    at('2024-10-20', 9)
    await signIn('clerk')
    const exam = ((await open('clerk', 'exam', township, { action: 'announce', occurredOn: '2024-10-20', answers: notice() })).json() as { matter: string }).matter
    const said = { expectedVersion: 1, occurredOn: '2024-10-20', answers: { results: [{ no: 1, outcome: 'sat', score: 100 }] } }
    expect(codesOf(await post('clerk', `/api/matters/${exam}/actions/recordGraded`, said))).toContain('not-by-hand')
    expect((await post('clerk', `/api/matters/${exam}/actions/recordGraded`, { ...said, asConsequence: true })).statusCode).toBe(400)
  })

  test('成绩单先读给人看，什么也不改；确认以后按普通步骤登记', async () => {
    at('2024-11-06', 9)
    await signIn('clerk')
    await signIn('window')
    const { paperRule: _, minutes: __, ...elsewhere } = notice()
    const exam = ((await open('clerk', 'exam', township, { action: 'announce', occurredOn: '2024-11-06', answers: { ...elsewhere, platform: '省平台' } })).json() as { matter: string }).matter
    const sheet = await workbook([['2024年学法考试成绩'], ['姓名', '工作单位', '成绩'], ['王伟', '党政办', '92'], ['李娜', '某村', '缺考'], ['钱多', '党政办', '80']])
    const send = (login: string) => app.inject({ method: 'POST', url: `/api/exams/${exam}/result-sheet`, headers: { cookie: staff.cookie(login), 'content-type': xlsx }, payload: sheet })
    expect((await send('window')).statusCode).toBe(403)
    const read = (await send('clerk')).json() as { rows: { no?: number; outcome?: string; score?: number; problem?: string }[]; missing: { name: string }[] }
    expect(read.rows.map((each) => [each.no, each.outcome, each.score])).toEqual([[1, 'sat', 92], [2, 'absent', undefined], [undefined, undefined, undefined]])
    expect(read.rows[2]?.problem).toContain('不在应考名单上')
    expect(read.missing.map((each) => each.name)).toEqual(['赵强'])
    expect((await get('clerk', `/api/matters/${exam}`)).json()).toMatchObject({ seq: 1 })
    const results = read.rows.flatMap(({ no, outcome, score, problem }) => (problem === undefined ? [{ no, outcome, ...(score === undefined ? {} : { score }) }] : []))
    expect((await post('clerk', `/api/matters/${exam}/actions/enterResults`, { expectedVersion: 1, occurredOn: '2024-11-06', answers: { results } })).statusCode).toBe(201)
  })
})
