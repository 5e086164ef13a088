// The cookies of this server. Over https their names begin with `__Host-`, which a browser takes from this very name alone, by https
// and for the whole of it: no neighbour under the same domain can set one for us. An office's network without TLS has to do without.
import type { FastifyReply, FastifyRequest } from 'fastify'

export type CookieName = 'xiangzhi' | 'xiangzhi-device' | 'xiangzhi-journey'

/** Over https a cookie without the prefix is nobody's. */
export function readCookie(request: FastifyRequest, name: CookieName): string | undefined {
  return request.cookies[calledFor(request, name)]
}

type Given = { readonly name: CookieName; readonly value: string; readonly seconds?: number; /** Comes back with the answer of another site, too. */ readonly lax?: true }

/** Lasts as long as the browser does, unless told how many seconds. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, { name, value, seconds, lax }: Given): void {
  void reply.setCookie(calledFor(request, name), value, { ...frame(request), httpOnly: true, sameSite: lax ? 'lax' : 'strict', ...(seconds === undefined ? {} : { maxAge: seconds }) })
}

export function takeCookie(request: FastifyRequest, reply: FastifyReply, name: CookieName): FastifyReply {
  return reply.clearCookie(calledFor(request, name), frame(request))
}

function calledFor(request: FastifyRequest, name: CookieName): string {
  return isHttps(request) ? `__Host-${name}` : name
}

function frame(request: FastifyRequest): { readonly path: '/'; readonly secure: boolean } {
  return { path: '/', secure: isHttps(request) }
}

/** As the browser has it: a proxy that is believed says so. */
function isHttps(request: FastifyRequest): boolean {
  return request.protocol === 'https'
}
