// The little of XML that a Word file needs: tags in order, with the text between them. No entities but the five and numbers.

export type XmlToken =
  | { readonly kind: 'open' | 'close' | 'single'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string }

/** Linear: each `<` is looked at once. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open < 0) return
    if (open > at) yield { kind: 'text', text: unescaped(xml.slice(at, open)) }
    const close = xml.indexOf('>', open)
    if (close < 0) return
    const inner = xml.slice(open + 1, close)
    at = close + 1
    if (inner.startsWith('?') || inner.startsWith('!')) continue
    const isClose = inner.startsWith('/')
    const isSingle = inner.endsWith('/')
    const body = inner.slice(isClose ? 1 : 0, isSingle ? -1 : undefined)
    const space = body.search(/\s/)
    yield { kind: isClose ? 'close' : isSingle ? 'single' : 'open', name: space < 0 ? body : body.slice(0, space), attributes: space < 0 ? '' : body.slice(space) }
  }
}

/** @returns the value of `w:val` and the like, if the tag has it */
export function attributeOf(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(` ${name}="`)
  if (at < 0) return undefined
  const start = at + name.length + 3
  const end = attributes.indexOf('"', start)
  return end < 0 ? undefined : unescaped(attributes.slice(start, end))
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined
    if (code === undefined) return named[name ?? ''] ?? whole
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
