// Wrong questions to the real server: made from its description, and real files that were damaged. The server is made anew between
// batches, so that its own brake on the hasty does not hide what lies behind.
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bridgeLaw, docxOf, markdownOf } from '#test/laws/made-up-law.ts'
import { workbook } from '#test/workbook.ts'
import { damagedFiles } from './damaged.ts'
import { faultOf } from './http-faults.ts'
import { learn, type FuzzedTownship } from './fuzzed-township.ts'
import { requests, type FuzzRequest } from './request.ts'

export type Found = { readonly operation: string; readonly fault: string; readonly example: string }
export type Result = { readonly tried: number; readonly accepted: number; readonly refused: number; readonly found: readonly Found[] }

const batch = 120

type Asking = FuzzRequest & { readonly desk: number; readonly fileName?: string }

/** @param seed the same seed asks the same questions in the same order */
export async function fuzzRequests(township: FuzzedTownship, { seed, most, until }: { readonly seed: number; readonly most: number; readonly until: () => boolean }): Promise<Result> {
  return ask(township, () => fc.record({ request: requests(township.description, township.known), desk: fc.nat({ max: 999 }) }).map(({ request, desk }) => ({ ...request, desk })), { seed, most, until })
}

const fileRoutes = ['/api/check', '/api/laws', '/api/dispute-import/sheet', '/api/return-templates/read', '/api/score-sheets/read', '/api/files'] as const

export async function fuzzFiles(township: FuzzedTownship, { seed, most, until }: { readonly seed: number; readonly most: number; readonly until: () => boolean }): Promise<Result> {
  const files = [
    await workbook([['姓名', '身份证号', '成绩'], ['张三', '220382199001011234', '96'], ['李四', '220382199001011235', '88.5']]),
    docxOf(['中华人民共和国便桥法', ...bridgeLaw.head, ...bridgeLaw.body.map((line) => line.replace('## ', ''))]),
    Buffer.from(markdownOf(bridgeLaw)), readFileSync(join(import.meta.dirname, '../checkup-reports/qingshi-2024.txt')),
  ]
  const names = ['报告.docx', '报告.txt', '法.md', '表.xlsx', 'a', '%E4%B8', '..%2F..%2Fx.docx', '%00.docx']
  const sent = fc.record({ content: damagedFiles(files), url: fc.constantFrom(...fileRoutes), desk: fc.constantFrom(1, 2), fileName: fc.constantFrom(...names) })
  return ask(township, () => sent.map(({ content, url, desk, fileName }) => ({ operation: `POST ${url}`, method: 'POST', url, body: content, type: 'application/octet-stream', desk, fileName })), { seed, most, until })
}

async function ask(township: FuzzedTownship, made: () => fc.Arbitrary<Asking>, { seed, most, until }: { readonly seed: number; readonly most: number; readonly until: () => boolean }): Promise<Result> {
  const found = new Map<string, Found>()
  let [tried, accepted, refused] = [0, 0, 0]
  for (let round = 0; tried < most && !until(); round += 1) {
    await township.again()
    for (const asking of fc.sample(made(), { seed: seed + round, numRuns: Math.min(batch, most - tried) })) {
      const [status, fault] = await one(township, asking)
      tried += 1
      if (status < 400) accepted += 1
      else refused += 1
      if (fault !== undefined && !found.has(`${asking.operation} ${fault}`)) found.set(`${asking.operation} ${fault}`, { operation: asking.operation, fault, example: JSON.stringify({ url: asking.url, body: asking.body?.toString('base64').slice(0, 400), name: asking.fileName }) })
    }
  }
  return { tried, accepted, refused, found: [...found.values()] }
}

/** Long enough for the slowest honest answer on a busy machine. */
function slow(): Promise<undefined> {
  return new Promise((resolve) => { setTimeout(() => resolve(undefined), 30_000).unref() })
}

async function one(township: FuzzedTownship, asking: Asking): Promise<readonly [number, string | undefined]> {
  const cookie = township.desks[asking.desk % township.desks.length] ?? ''
  const brokeBefore = township.broke.length
  const asked = township.app().inject({
    method: asking.method as 'GET', url: asking.url, headers: { ...(cookie === '' ? {} : { cookie }), ...(asking.type === undefined ? {} : { 'content-type': asking.type }), ...(asking.fileName === undefined ? {} : { 'x-file-name': asking.fileName }) },
    ...(asking.body === undefined ? {} : { payload: asking.body }),
  })
  const answer = await Promise.race([asked, slow()])
  if (answer === undefined) return [500, 'no answer within half a minute']
  learn(township.known as string[], answer.statusCode < 300 ? answer.body.slice(0, 400) : '')
  const inside = township.broke.slice(brokeBefore)[0]
  return [answer.statusCode, inside ?? faultOf({ statusCode: answer.statusCode, headers: answer.headers, body: /json|html|text/.test(String(answer.headers['content-type'])) ? answer.body : '' })]
}
