// One file that somebody brings: Markdown or Word, read into a law, or told in one sentence why not.
import { decodeText } from '#files/decode-text.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { LawText } from '#library/law-text.ts'
import { readDocx } from '#library/read-docx.ts'
import { readMarkdown } from '#library/read-markdown.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

/** The longest law has some hundred thousand characters; pictures of an annex may make a Word file larger. */
const largestFile = 25_000_000

const reasons = {
  'damaged': '不是完好的 Word 文档（.docx），请重新下载。',
  'too-large': '解开以后太大，不像一部法律的文本。',
  'macros': '带有宏，为安全起见不导入。请另存为不带宏的 .docx。',
  'no-law': '里看不出法律文本：应当有标题、括号里的通过或者公布日期，以及正文。',
} as const

/** @param name of the file; what it is, its bytes say @param from the day in force, where the person knows it and the text gives no day at all */
export function readLawFile(bytes: Uint8Array, name: string, from?: PlainDate): (LawText & { readonly day: PlainDate }) | Refusal {
  const no = (reason: string): Refusal => refusal('law-file-unreadable', `文件“${name.slice(-80)}”${reason}`)
  if (bytes.length === 0) return no('是空的。')
  if (bytes.length > largestFile) return no('超过25兆，不像一部法律的文本。')
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return no('是旧格式的 .doc，请在 WPS 或 Word 里另存为 .docx。')
  const law = bytes[0] === 0x50 && bytes[1] === 0x4b ? readDocx(bytes) : ofText(bytes, name)
  if (typeof law === 'string') return no(reasons[law])
  const day = law.day ?? from
  return day === undefined ? no('里没有通过、公布或者施行的日期，请用 --from 指明施行日期。') : { ...law, day }
}

function ofText(bytes: Uint8Array, name: string): LawText | 'no-law' {
  const text = decodeText(bytes)
  return (text === undefined ? undefined : readMarkdown(text, name)) ?? 'no-law'
}
