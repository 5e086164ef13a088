// A write must come from our own pages, and a request must ask for this server by its name. Browsers say where a request comes
// from in two headers no page can change; what says nothing of itself is no browser of this decade and may send no form.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse, type Door } from '#api/door.ts'
import { refusal } from '#procedure/refusal.ts'

/** What a form on a strange page can send without asking first (the Fetch standard's simple types). */
const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i

/** @returns refuses writes from elsewhere with 403, and a Host that is not ours with 421 */
export function installOwnPagesOnly(app: FastifyInstance, door: Door): void {
  const ours = door.address === undefined ? undefined : new URL(door.address).host
  app.addHook('onRequest', async (request, reply) => {
    if (ours !== undefined && !isOurs(request.host, ours)) return refuse(door, reply, refusal('wrong-host', '请用本系统公布的网址打开。'))
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return undefined
    return fromOurPages(request, ours) ? undefined : refuse(door, reply, refusal('wrong-origin', '请求不是从本系统页面发出的，已拒绝。请从首页重新进入再办。'))
  })
}

function fromOurPages({ headers, host, url }: FastifyRequest, ours: string | undefined): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'same-origin') return true
  // `none`: the person's own doing, such as sending a page again.
  if (site !== undefined && site !== 'none') return false
  if (headers.origin !== undefined) {
    const from = hostOf(headers.origin)
    return from !== undefined && (from === host || from === ours)
  }
  return site !== undefined || !url.startsWith('/api/') || !formTypes.test(headers['content-type'] ?? '')
}

/** Nothing for an origin that browsers keep to themselves, `null`. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** A name that was made to point here cannot be a bare address: whoever asks by one, or on this machine, has not been led astray. */
function isOurs(host: string, ours: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return host === ours || name === 'localhost' || /^[\d.]+$/.test(name) || name.startsWith('[')
}
