// Whatever refuses a request to the public pages, wherever in the server it stands, refuses in a page: nobody there reads JSON.
import type { FastifyInstance } from 'fastify'
import type { Door } from '#api/door.ts'
import { html } from '#portal/html.ts'
import { portalPage, portalPolicy } from '#portal/page.ts'
import { notice } from '#portal/parts/notice.ts'
import { shownTo } from '#portal/send-page.ts'

/** Turns the refusals of the routes that are registered in `app` after it into pages. */
export function refuseInPages(app: FastifyInstance, door: Door): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || !String(reply.getHeader('content-type') ?? '').startsWith('application/problem+json')) return payload
    const { refusals } = JSON.parse(payload) as { readonly refusals: readonly { readonly sentence: string }[] }
    reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': portalPolicy, 'cache-control': 'no-store' })
    return portalPage({
      ...shownTo(request, door), title: '现在办不了', here: request.url.startsWith('/slip') ? '/slip' : '/public',
      body: html`${refusals.map(({ sentence }) => notice(sentence, 'wrong'))}<p><a class="tall" href="/public">回到首页</a></p>`,
    })
  })
}
