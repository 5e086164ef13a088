// Commands that read the ledger: figures, records, the report, the proof.
import { writeFile } from 'node:fs/promises'
import { neededArea, neededYear, readLine, type Line } from '#cli/arguments.ts'
import { asking, jsonOf, type Ask } from '#cli/asking.ts'
import { resultOf } from '#cli/result-of.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson, printTable } from '#cli/print.ts'
import { showing } from '#cli/progress.ts'
import { figureText } from '#procedure/figure-text.ts'

const areaAndYear = { area: { type: 'string' }, year: { type: 'string' } } as const

async function fetchJson(line: Line, path: string): Promise<unknown> {
  const area = neededArea(line)
  return asking(line.place, async (ask) => {
    await refuseStrangePlace(ask, area)
    return jsonOf(await ask(path))
  })
}

/** A slip in the code must not be answered with a year of noughts: the ledger keeps a township in the place, or the place itself. */
async function refuseStrangePlace(ask: Ask, area: string): Promise<void> {
  const townships = (jsonOf(await ask('/api/townships')) as readonly { tenant: number }[]).map(({ tenant }) => String(tenant))
  const around = townships.find((township) => area.startsWith(township))
  if (around === undefined && !townships.some((township) => township.startsWith(area))) throw new CommandError(`这里没有${area}的台账，有的是：${townships.join('、')}。`)
  if (around === undefined || area === around) return
  const { places } = jsonOf(await ask(`/api/areas?area=${around}`)) as { readonly places: readonly { readonly code: string }[] }
  if (!places.some(({ code }) => code.startsWith(area))) throw new CommandError(`${around}里没有代码为${area}的村（社区）。`)
}

type FigureLine = { id: string; title: string; value?: number; unit: string; records: number; numerator?: number; denominator?: number }

/** `figures --area CODE --year YYYY`: rates in per cent. */
export async function figures(args: readonly string[]): Promise<void> {
  const line = readLine(args, areaAndYear, { least: 0, most: 0 })
  const found = await fetchJson(line, `/api/figures?area=${neededArea(line)}&year=${neededYear(line)}`) as FigureLine[]
  const told = found.map((each) => ({ ...each, value: each.value === undefined ? null : each.unit === '%' || each.unit === '元' ? each.value / 100 : each.value }))
  if (line.place.json) return printJson(told)
  printTable(found.map((each) => [each.id, each.title, figureText(each) + (each.unit === '%' ? '' : each.unit), `${each.records}条记录`]), [34, 30, 14, 10])
}

/** `records --indicator ID --area CODE --year YYYY` */
export async function records(args: readonly string[]): Promise<void> {
  const line = readLine(args, { ...areaAndYear, indicator: { type: 'string' } }, { least: 0, most: 0 })
  const indicator = line.text('indicator')
  if (!indicator) throw new CommandError('请用 --indicator 指明指标，如 --indicator mediation.cases')
  const found = await fetchJson(line, `/api/records?indicator=${encodeURIComponent(indicator)}&area=${neededArea(line)}&year=${neededYear(line)}`) as { occurredOn: string; number: string; title: string; action: string; amount: number }[]
  if (line.place.json) return printJson(found)
  printTable(found.map((each) => [each.occurredOn, each.number, each.title, each.action, String(each.amount)]), [11, 26, 40, 16, 6])
}

/** `report annual --area CODE --year YYYY --out FILE.docx|.pdf` */
export async function report(args: readonly string[]): Promise<void> {
  const line = readLine(args, { ...areaAndYear, out: { type: 'string' } }, { least: 1, most: 1 })
  if (line.words[0] !== 'annual') throw new CommandError('只有年度报告：xiangzhi report annual --area 代码 --year 年份 --out 文件.docx')
  const out = line.text('out')
  const format = out?.split('.').at(-1)
  if (!out || (format !== 'docx' && format !== 'pdf')) throw new CommandError('请用 --out 指明 .docx 或 .pdf 文件')
  const path = `/api/reports/annual?area=${neededArea(line)}&year=${neededYear(line)}&format=${format}`
  const area = neededArea(line)
  const answer = await asking(line.place, async (ask) => {
    await refuseStrangePlace(ask, area)
    return ask(path)
  })
  if (answer.status !== 200) jsonOf(answer)
  await writeFile(out, answer.body).catch(() => { throw new CommandError(`写不了文件：${out}`) })
  if (line.place.json) printJson({ file: out, bytes: answer.body.length })
  else print(`已写入 ${out}（${answer.body.length}字节）`)
}

type Proof = { tenant: number; entries: number; matters: number; checkpoints: number; signedReports: number; faults: { sentence: string }[] }

/** `verify [--against STATEMENT]… [--key HEX]`: exit code 1 when the ledger does not prove. */
export async function verify(args: readonly string[]): Promise<void> {
  const line = readLine(args, { area: { type: 'string' }, against: { type: 'string', multiple: true }, key: { type: 'string' } }, { least: 0, most: 0 })
  if (line.texts('against').length > 0) return (await import('#cli/verify-against.ts')).proveAgainst(line)
  const area = line.text('area') === undefined ? undefined : neededArea(line)
  const proofs = await asking(line.place, async (ask, flow) => {
    const tenants = area ? [area] : (jsonOf(await ask('/api/townships')) as { tenant: number }[]).map((each) => String(each.tenant))
    const found: Proof[] = []
    for (const tenant of tenants) {
      found.push(...await showing({ what: `正在复核${tenant}`, unit: '个事项', silent: line.place.json }, async (told) =>
        resultOf(await flow(`/api/verify?area=${tenant}`, 'application/x-ndjson'), told)) as Proof[])
    }
    return found
  })
  if (line.place.json) printJson(proofs)
  else for (const proof of proofs) {
    print(`${proof.tenant}：${proof.entries}条记录、${proof.matters}个事项、${proof.checkpoints}个日封存、${proof.signedReports}份签发报告，${proof.faults.length === 0 ? '全部相符' : `发现${proof.faults.length}处不符`}`)
    for (const fault of proof.faults.slice(0, 50)) print(`  ${fault.sentence}`)
  }
  if (proofs.some((proof) => proof.faults.length > 0)) process.exitCode = 1
}
