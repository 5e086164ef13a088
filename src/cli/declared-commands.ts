// Commands that need no ledger: what is declared, and dates reckoned by the law book.
import { neededDay, readLine } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson, printTable } from '#cli/print.ts'
import { dayOfMoment, systemClock } from '#calendar/clock.ts'
import { system } from '#content/system.ts'
import { deadlineAnswer } from '#matters/deadline-answer.ts'
import { describeIndicators, describeProcedures } from '#procedure/describe.ts'

/** `deadline RULE --from DATE [--pause FROM..TO]…`: needs no ledger. */
export async function deadline(args: readonly string[]): Promise<void> {
  const line = readLine(args, { from: { type: 'string' }, pause: { type: 'string', multiple: true } }, { least: 1, most: 1 })
  const answer = deadlineAnswer({ rule: line.words[0], from: neededDay(line, 'from'), pauses: line.texts('pause'), today: dayOfMoment(systemClock()) })
  if ('code' in answer) throw new CommandError(answer.sentence)
  if (line.place.json) return printJson(answer)
  print(`${answer.due}${answer.provisional ? '（暂定）' : ''}`)
  for (const each of answer.receipt) print(`  ${each}`)
}

/** `procedures [ID]` */
export async function procedures(args: readonly string[]): Promise<void> {
  const line = readLine(args, {}, { least: 0, most: 1 })
  const all = describeProcedures(system, dayOfMoment(systemClock()))
  const found = line.words[0] === undefined ? all : all.filter((each) => each.id === line.words[0])
  if (found.length === 0) throw new CommandError(`没有这种事项：${line.words[0]}`)
  if (line.place.json) return printJson(found)
  for (const each of found) {
    print(`${each.id}  ${each.title}（${each.states.join('、')}）`)
    for (const [key, action] of Object.entries(each.actions)) print(`  ${key}  ${action.name}  ${action.by.join('、')}  ${action.basis.join('；')}`)
  }
}

export async function indicators(args: readonly string[]): Promise<void> {
  const line = readLine(args, {}, { least: 0, most: 0 })
  const found = describeIndicators(system, dayOfMoment(systemClock()))
  if (line.place.json) return printJson(found)
  printTable(found.map((each) => [each.id, each.title, each.unit, each.definition]), [34, 28, 6, 40])
}
