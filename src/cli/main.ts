// The console: one command a call. Bad input gets one sentence and exit code 2.
import { CommandError } from '#cli/command-error.ts'
import { faultText } from '#cli/fault-text.ts'
import { print } from '#cli/print.ts'
import { Fault } from '#ledger/fault.ts'

type Run = (args: readonly string[]) => Promise<void>

// Each is fetched when it is called: nobody waits for a server to be loaded who asks for a date.
const setUp = () => import('#cli/set-up-commands.ts')
const reading = () => import('#cli/read-commands.ts')
const declared = () => import('#cli/declared-commands.ts')

const commands: Readonly<Record<string, { readonly load: () => Promise<Run>; readonly usage: string }>> = {
  serve: { load: async () => (await import('#cli/serve-command.ts')).serve, usage: 'serve [--port 8080] [--demo] [--address https://…] [--behind-proxy 127.0.0.1] [--county https://… --county-key 编号] [--second-factor 岗位,…|无] [--identity-service 文件] [--algorithm sha256|sm3] [--cipher aes|sm4] [--signature ed25519|sm2]　启动服务；address 是手机能打开的网址，印在文书的二维码里；behind-proxy 是前面代理服务器的地址；county 是县（市）的服务器，每天的日结声明送去加签；second-factor 是必须用动态口令登录的岗位，不写为系统管理员和县（市）司法局工作人员；identity-service 是统一身份认证的设置文件，只许本人读' },
  demo: { load: async () => (await setUp()).demo, usage: 'demo　在空目录里生成演示年度' },
  init: { load: async () => (await setUp()).init, usage: 'init --area 代码　在空目录里建立真实乡镇' },
  backup: { load: async () => (await import('#cli/backup-command.ts')).backup, usage: 'backup 文件 [--cipher aes|sm4]　备份，整个文件加密；钥匙写到“文件.key”，或者由环境变量 XIANGZHI_BACKUP_PASSPHRASE 里的口令封在备份里' },
  restore: { load: async () => (await import('#cli/restore-command.ts')).restore, usage: 'restore 文件 [--key 钥匙文件] [--against 声明文件|XZ1:…]…　恢复到空目录；与自带的和外单位保管的日结声明都相符才算数' },
  verify: { load: async () => (await reading()).verify, usage: 'verify [--against 声明文件|XZ1:…]… [--key 公钥]　重算并核对全部台账；against 是外单位保管的日结声明' },
  statement: { load: async () => (await import('#cli/statement-command.ts')).statement, usage: 'statement --area 代码 [--day 日期|--all] --out 文件.json|.txt|.docx|.pdf　写出日结声明　　statement key　签名公钥　　statement take 文件 --county-key 编号　收下县（市）的加签' },
  countersign: { load: async () => (await import('#cli/countersign-command.ts')).countersign, usage: 'countersign 声明文件 [--out 文件.json] [--new-key 编号]　县（市）司法局收到日结声明后加签' },
  keys: { load: async () => (await import('#cli/keys-command.ts')).keys, usage: 'keys rotate [master|signing|local-token]　更换钥匙' },
  figures: { load: async () => (await reading()).figures, usage: 'figures --area 代码 --year 年份　全部数字' },
  records: { load: async () => (await reading()).records, usage: 'records --indicator 指标 --area 代码 --year 年份　数字背后的记录' },
  report: { load: async () => (await reading()).report, usage: 'report annual --area 代码 --year 年份 --out 文件.docx|.pdf　年度报告' },
  export: { load: async () => (await import('#cli/export-command.ts')).exportLedger, usage: 'export 台账 --area 代码 --out 文件.xlsx [--state 状态] [--from 日期] [--to 日期] [--words 字词]　台账导出为Excel' },
  check: { load: async () => (await import('#cli/check-command.ts')).check, usage: 'check 文件.txt|.docx　报告体检' },
  deadline: { load: async () => (await declared()).deadline, usage: 'deadline 规则 --from 日期 [--pause 起..止]…　期限计算' },
  procedures: { load: async () => (await declared()).procedures, usage: 'procedures [事项]　程序' },
  laws: { load: async () => (await import('#cli/laws-command.ts')).laws, usage: 'laws import 文件夹|文件.docx…　search 词语　show 法名 条号　diff 法名　impact 法名　法律库' },
  indicators: { load: async () => (await declared()).indicators, usage: 'indicators　指标' },
}

/** @param args without the program's own name */
export async function main(args: readonly string[]): Promise<void> {
  // Whoever reads may stop reading, as `head` does: then there is nobody left to tell, and nothing went wrong.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => { if (cause.code === 'EPIPE') process.exit(0); else throw cause })
  const [name = 'help', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (name === 'help' || name === '--help' || name === '-h') return usage()
  try {
    if (!command) throw new CommandError(`没有“${name}”这个命令，用 xiangzhi help 查看全部命令。`)
    await (await command.load())(rest)
  } catch (cause) {
    process.exitCode = cause instanceof CommandError ? 2 : 1
    const told = cause instanceof CommandError || cause instanceof Fault || (cause as Error).name === 'Fault'
    process.stderr.write(`${told ? (cause as Error).message : faultText(cause)}\n`)
  }
}

function usage(): void {
  print('用法：xiangzhi 命令 [选项]　　选项 --data 目录（默认 ./data）、--database postgres://…、--json 适用于各命令')
  for (const { usage: line } of Object.values(commands)) print(`  ${line}`)
}
