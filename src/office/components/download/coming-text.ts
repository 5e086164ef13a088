// How far a file has come, in words.
import type { Coming } from '#office/api-client.ts'

/** How long a file will be is not known while it is made; how many lines it will have often is. */
export function comingText({ bytes, rows }: Coming): string {
  const what = rows === undefined ? '正在导出' : `正在导出${rows}条`
  if (bytes === 0) return `${what}…`
  return `${what}，已收到${bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)}千字节` : `${(bytes / 1_000_000).toFixed(1)}兆字节`}`
}
