// What is wrong with an answer, whatever was asked: a program that broke, a refusal that is none, insides that were shown.
export type Answer = { readonly statusCode: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: string }

/** Marks of a stack, of a query, of a path on the machine. */
const insides = /\bat [\w.<>]+ \(|node_modules|node:internal|\.ts:\d+|syntax error at or near|violates |invalid input syntax|relation "|pg_catalog|ECONNREFUSED|ENOENT/
const opens = new Set(['sandbox', "default-src 'none'"])

/** @returns nothing for an answer that may go out */
export function faultOf({ statusCode, headers, body }: Answer): string | undefined {
  const type = String(headers['content-type'] ?? '')
  if (statusCode >= 500 && statusCode !== 503) return `broke with ${statusCode}`
  const readable = /json|html|text/.test(type)
  if (readable && insides.test(body) && statusCode >= 400) return `shows its insides: ${insides.exec(body)?.[0] ?? ''}`
  if (headers['x-content-type-options'] !== 'nosniff') return 'lets the browser guess its type'
  if (type.startsWith('text/html') && ![...opens].some((each) => String(headers['content-security-policy']).includes(each))) return 'is a page without a policy'
  if (statusCode < 400 || type.startsWith('text/html')) return undefined
  if (!type.startsWith('application/problem+json')) return `refuses as ${type || 'nothing'}`
  return refusalFault(body)
}

function refusalFault(body: string): string | undefined {
  const said = JSON.parse(body) as { refusals?: readonly { code?: unknown; sentence?: unknown }[] }
  const refusals = said.refusals ?? []
  if (refusals.length === 0) return 'refuses without a reason'
  const wrong = refusals.find((each) => typeof each.code !== 'string' || !/^[a-z][a-z0-9-]*$/.test(each.code) || typeof each.sentence !== 'string' || !/\p{Script=Han}/u.test(each.sentence))
  return wrong ? `refuses in no words of ours: ${JSON.stringify(wrong)}` : undefined
}
