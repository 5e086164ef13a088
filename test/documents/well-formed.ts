// Says what is wrong with an XML text, as far as a paper could spoil it: tags that do not match, bare signs, forbidden characters.

const tag = /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g
// oxlint-disable-next-line no-control-regex -- these are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** @returns a sentence for the first fault found, or nothing */
export function xmlFault(xml: string): string | undefined {
  const body = xml.replace(/^<\?xml[^>]*\?>/, '')
  if (forbidden.test(body)) return 'a forbidden character'
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(body)) return 'a bare ampersand'
  if (body.replace(tag, '').includes('<')) return 'a bare angle bracket'
  const open: string[] = []
  for (const [, end, name, empty] of body.matchAll(tag)) {
    if (end === '/') {
      if (open.pop() !== name) return `</${name}> closes what is not open`
    } else if (empty === '') open.push(name ?? '')
  }
  return open.length === 0 ? undefined : `not closed: ${open.join(', ')}`
}
