// What every answer tells the browser: what may run, who may frame it, what is kept. One place, so that a new route is strict
// without knowing it; a route that needs other words sets them itself.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Data is not a page: nothing in it may run, load or be framed. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/**
 * A paper as a page to print: what stands in it was escaped by the one HTML writer, its pictures are inside it. Heights and column
 * widths are style attributes, which can name no address that would be fetched: only `data:` is open.
 */
const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/**
 * The office. Scripts are its own files. Style sheets are its own files and what its own scripts write under this answer's nonce;
 * a sheet put in by anything else is not applied. A style attribute stays allowed: libraries measure text with one and hide what
 * they measured, and it can name no selector and no address but ours. Photographs about to be sent are shown from `blob:`.
 */
export function officePolicy(nonce: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`
}

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'x-permitted-cross-domain-policies': 'none',
}

/** A year, as browsers' lists ask; for this name alone, because its neighbours are other offices' machines. */
const onlyHttps = 'max-age=31536000'

export function installHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    for (const [name, value] of Object.entries(always)) if (!reply.hasHeader(name)) reply.header(name, value)
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policyFor(reply))
    // Not `no-referrer`: a form sent from such a page has no origin to show, and would be taken for a stranger's.
    if (!reply.hasHeader('referrer-policy')) reply.header('referrer-policy', 'same-origin')
    // Said only over https, as the standard asks (RFC 6797, 7.2).
    if (request.protocol === 'https') reply.header('strict-transport-security', onlyHttps)
    if (request.url.startsWith('/api/') || holdsCode(request) || !reply.hasHeader('cache-control') && request.url.startsWith('/public')) reply.header('cache-control', 'no-store')
  })
}

function policyFor(reply: FastifyReply): string {
  return String(reply.getHeader('content-type') ?? '').startsWith('text/html') ? paperPolicy : dataPolicy
}

/** Addresses that hold a party's code: nothing keeps them. */
function holdsCode(request: FastifyRequest): boolean {
  return request.url.startsWith('/slip')
}
