// `laws …`: the law library on the console.
import { CommandError } from '#cli/command-error.ts'
import { importLaws } from '#cli/laws-import.ts'
import { diffLaw, impactOfLaw, listLaws, searchLaws, showLaw } from '#cli/laws-reading.ts'

const parts: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { import: importLaws, search: searchLaws, show: showLaw, diff: diffLaw, impact: impactOfLaw, list: listLaws }

export async function laws(args: readonly string[]): Promise<void> {
  const [part = '', ...rest] = args
  const run = Object.hasOwn(parts, part) ? parts[part] : undefined
  if (!run) throw new CommandError(`laws 之后写 ${Object.keys(parts).join('、')} 之一，如 xiangzhi laws search 先行登记保存`)
  await run(rest)
}
