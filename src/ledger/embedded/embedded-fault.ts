// What can break around the embedded database, each with the one sentence the operator reads.
import { Fault } from '#ledger/fault.ts'

const server = '用 --database 指定一台 PostgreSQL 15 至 18 服务器'

const sentences = {
  'platform-without-postgres': ({ platform }: { platform: string }) =>
    `这台机器（${platform}）没有可用的内嵌数据库程序，请${server}。`,
  'postgres-not-installed': ({ name }: { name: string }) =>
    `内嵌数据库程序包 ${name} 没有装上：请重新安装本程序（不要略去可选依赖），或者${server}。`,
  'postgres-does-not-run': ({ file }: { file: string }) =>
    `内嵌数据库程序 ${file} 在这台机器上运行不了（多为系统过旧，或者所在磁盘禁止执行程序），请${server}。`,
  'folder-in-use': ({ folder, pid, where }: { folder: string; pid: number; where: string }) =>
    `数据文件夹 ${folder} 正由进程 ${pid} 使用（${where}），同一份数据不能同时开两个程序：请先停掉那一个，或者直接使用它。`,
  'folder-not-held': ({ folder }: { folder: string }) =>
    `数据文件夹 ${folder} 不在本进程手里，不能登记访问地址。`,
  'folder-of-another-user': ({ folder }: { folder: string }) =>
    `数据文件夹 ${folder} 属于另一个系统用户，请用建立它的那个用户启动本程序。`,
  'folder-out-of-reach': ({ folder }: { folder: string }) =>
    `数据库不能以系统管理员身份运行，而普通用户进不了 ${folder}：请换一个数据文件夹，或者用普通用户启动本程序。`,
  'data-of-another-version': ({ folder, found, own }: { folder: string; found: string; own: string }) =>
    `${folder} 里的数据是 PostgreSQL ${found} 建的，本程序自带的是 ${own}：请用原来的版本导出备份，再用现在的版本恢复。`,
  'disk-full': ({ folder }: { folder: string }) =>
    `${folder} 所在的磁盘已满，数据库启动不了：请先腾出空间，已有数据没有改动。`,
  'database-not-created': ({ folder }: { folder: string }) =>
    `在 ${folder} 建立数据库没有成功，没有留下半成品，排除原因后可以直接重新启动。`,
  'database-not-started': ({ log }: { log: string }) =>
    `数据库没有启动起来，已有数据没有改动，原因见 ${log} 末尾。`,
  'password-does-not-fit': ({ file }: { file: string }) =>
    `${file} 与数据库里的口令不符：删除这个文件后重新启动，程序会另设口令。`,
  'earlier-server-stays': ({ pid }: { pid: number }) =>
    `上次留下的数据库进程 ${pid} 停不下来，请结束这个进程后重新启动。`,
} as const

export type EmbeddedFaultCode = keyof typeof sentences
type Details<C extends EmbeddedFaultCode> = Parameters<(typeof sentences)[C]>[0]

/** @param cause the error beneath, or what the failing program printed */
export function embeddedFault<C extends EmbeddedFaultCode>(code: C, details: Details<C>, cause?: unknown): Fault {
  const sentence = sentences[code] as (details: Details<C>) => string
  return new Fault(code, sentence(details), { cause: typeof cause === 'string' ? new Error(cause.trim()) : cause })
}

/** True when a program's output, or a system error, says that the disk has no room. */
export function isDiskFull(cause: unknown): boolean {
  return /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|not enough space/i.test(String(cause))
}
