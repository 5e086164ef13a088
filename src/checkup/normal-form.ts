// One way of writing digits and punctuation, so that every check meets the same characters.
// The length never changes: an offset in the normal form is an offset in the report.

const plainPunctuation: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }
const digitish = /[0-9]/

/** Full-width letters, digits and signs become half-width; half-width Chinese punctuation becomes full-width. */
export function normalForm(line: string): string {
  if (line === '') return line
  const narrow = line.replace(/[０-９Ａ-Ｚａ-ｚ％．＿｛｝＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\t\u00a0\u3000\u2002\u2003\ufeff]/g, ' ')
  return narrow.replace(/[,;:?!()]/g, (sign, at: number) => {
    const betweenDigits = digitish.test(narrow[at - 1] ?? '') && digitish.test(narrow[at + 1] ?? '')
    return betweenDigits && (sign === ',' || sign === ':') ? sign : (plainPunctuation[sign] ?? sign)
  })
}
