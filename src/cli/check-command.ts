// `check FILE`: the check-up of any annual report, ours or anybody's. Needs no ledger.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readLine } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson } from '#cli/print.ts'
import { checkReport } from '#checkup/check-report.ts'
import { readReportFile } from '#checkup/read-report-file.ts'

const gradeNames = { error: '错误', doubt: '疑点', missing: '缺依据' } as const

export async function check(args: readonly string[]): Promise<void> {
  const line = readLine(args, {}, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  const bytes = await readFile(path).catch(() => { throw new CommandError(`读不到文件：${path}`) })
  const read = readReportFile(bytes, basename(path))
  if ('code' in read) throw new CommandError(read.sentence)
  const findings = checkReport(read)
  if (line.place.json) return printJson(findings)
  for (const finding of findings) {
    const places = finding.at.map((each) => `第${each.line}行“${each.quote}”`).join('、')
    print(`【${gradeNames[finding.grade]}】${finding.message}`)
    if (places) print(`    ${places}`)
    print(`    依据：${finding.basis.join('；')}`)
  }
  print(findings.length === 0 ? '没有发现问题。' : `共${findings.length}条。`)
}
