// How public pages are sent: those for everybody may be kept for a minute by whatever lies between; those with a code or a form
// are kept by nobody.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isAreaCode } from '#areas/area.ts'
import type { Door } from '#api/door.ts'
import { html } from '#portal/html.ts'
import { keptPage, type KeptPage } from '#portal/kept-page.ts'
import { sized } from '#portal/keep-size.ts'
import { portalPage, portalPolicy, type PortalPlace, type Shown } from '#portal/page.ts'
import { notice } from '#portal/parts/notice.ts'
import type { Portal } from '#portal/portal.ts'

/** Every public route is declared with this: open to who has no account. */
export const openToAll = { config: { open: true } } as const

/** The same, and no more than so many a minute from one address: for what costs much or can be guessed at. */
export function openAtPace(max: number): { readonly config: { readonly open: true; readonly rateLimit: { readonly max: number; readonly timeWindow: string } } } {
  return { config: { open: true, rateLimit: { max, timeWindow: '1 minute' } } }
}

export function shownTo(request: FastifyRequest, door: Pick<Door, 'demo'>): Shown {
  return { large: (request.query as { large?: unknown } | undefined)?.large !== undefined, demo: door.demo }
}

export type Turn = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/**
 * A page for everybody. `key` says everything it depends on besides the ledger of `area`, the day and the type size; without a key
 * it is made anew each time, as the answers to what people type are. Below what is no township of this ledger there is no page.
 * @param make the page; nothing for what is not there or not public, which look alike
 */
export async function sendReading(portal: Portal, turn: Turn, page: { readonly key?: string; readonly area?: string; readonly make: () => Promise<string | undefined> }): Promise<FastifyReply> {
  const { large } = shownTo(turn.request, portal.door)
  const { key, area, make } = page
  if (area !== undefined && !(area.length === 9 && isAreaCode(area) && await portal.door.engine.knowsArea(area))) return sendMissing(portal, turn)
  const ready = async () => {
    const text = await make()
    return text === undefined ? undefined : keptPage(text)
  }
  const made = key === undefined ? await ready() : await portal.pages.get({ key: `${large ? 'L' : ''} ${key}`, stamp: await portal.stamp.of(area) }, ready)
  return made ? sendKept(turn, made) : sendMissing(portal, turn)
}

function sendKept({ request, reply }: Turn, page: KeptPage): FastifyReply {
  const small = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  reply.headers({ ...pageHeaders, 'cache-control': 'public, max-age=60', etag: page.tag, vary: 'accept-encoding' })
  if (String(request.headers['if-none-match'] ?? '').includes(page.tag)) return reply.code(304).send()
  return small ? reply.header('content-encoding', 'gzip').send(page.packed) : reply.send(page.body)
}

const pageHeaders = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': portalPolicy, 'x-robots-tag': 'noindex' }

/** A page that carries a code, a form or what somebody typed: kept by nobody. */
export function sendForm(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).headers({ ...pageHeaders, 'cache-control': 'no-store' }).send(page)
}

/** After a form: the address to read the outcome at, in the type size it was sent in. */
export function redirectTo(reply: FastifyReply, { large }: Shown, address: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(large ? sized(address, true) : address, 303)
}

/** What is not there and what is not public look alike. */
export function sendMissing({ door }: Pick<Portal, 'door'>, { request, reply }: Turn, place?: PortalPlace): FastifyReply {
  const here = place ? `/public/${place.area}` : '/public'
  return sendForm(reply, 404, portalPage({
    ...shownTo(request, door), title: '没有这一页', here, ...(place ? { place } : {}),
    body: html`${notice('网址可能输错了，或者这份内容公开的日子已经过了。')}<p><a class="tall" href="${here}">回到首页</a></p>`,
  }))
}
