// `demo` and `init`: filling an empty folder, with a made-up year or with a real township. The two never mix.
import { loginFault } from '#accounts/account.ts'
import { neededArea, readLine, type Line } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson } from '#cli/print.ts'
import { showing } from '#cli/progress.ts'
import { initTownship, listedTownship } from '#cli/init-township.ts'
import { openAt, optionsAt } from '#cli/open-here.ts'
import { buildDemo } from '#demo/build-demo.ts'
import { tenantsOf } from '#township.ts'

async function refuseUnlessEmpty(line: Line): Promise<void> {
  const township = await openAt(line.place)
  const tenants = await tenantsOf(township.engine)
  await township.close()
  if (tenants.length > 0) throw new CommandError(`这里已有乡镇${tenants.join('、')}的数据，不能再建；请换一个空的 --data 目录。`)
}

export async function demo(args: readonly string[]): Promise<void> {
  const line = readLine(args, {}, { least: 0, most: 0 })
  await refuseUnlessEmpty(line)
  const built = await showing({ what: '正在生成演示年度', unit: '步', silent: line.place.json }, (progress) => buildDemo({ ...optionsAt(line.place), progress }))
  if (line.place.json) printJson(built)
  else print(`演示年度已生成：${built.entries}条记录、${built.matters}个事项。`)
}

export async function init(args: readonly string[]): Promise<void> {
  const line = readLine(args, { area: { type: 'string' }, login: { type: 'string', default: 'admin' }, name: { type: 'string', default: '系统管理员' } }, { least: 0, most: 0 })
  const fault = loginFault(line.text('login'))
  if (fault) throw new CommandError(fault)
  const wanted = { listed: await listedTownship(neededArea(line)), login: line.text('login') ?? '', name: line.text('name') ?? '' }
  await refuseUnlessEmpty(line)
  const township = await openAt(line.place)
  try {
    const made = await initTownship(township.engine, wanted)
    if (line.place.json) return printJson(made)
    print(`已建立${made.township}，村（社区）${made.places}个。`)
    print(`系统管理员登录名 ${made.login}，一次性口令 ${made.code}（三天内有效，首次登录时用它设置密码）。`)
  } finally {
    await township.close()
  }
}
