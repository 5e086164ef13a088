// The office's files, as built: named by content, so that they may be kept. The page itself never is: every answer carries a nonce
// of its own, under which the office's scripts may write styles.
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { officePolicy } from '#api/web-headers.ts'

const pageFile = 'index.html'

/** @returns sends the office's page, whatever address was asked for: it finds its own pages */
export type SendOffice = (reply: FastifyReply) => FastifyReply

/** @param folder of the built office */
export async function officeRoutes(app: FastifyInstance, folder: string): Promise<SendOffice> {
  const [before, after] = partsOf(await readFile(join(folder, pageFile), 'utf8'))
  const send: SendOffice = (reply) => {
    const nonce = randomBytes(18).toString('base64')
    return reply.code(200).type('text/html; charset=utf-8').headers({ 'content-security-policy': officePolicy(nonce), 'cache-control': 'no-store' }).send(`${before}<meta name="style-nonce" nonce="${nonce}">${after}`)
  }
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/')) Object.assign(route, { config: { ...route.config, open: true } })
  })
  app.get('/', async (_request, reply) => send(reply))
  app.get(`/${pageFile}`, async (_request, reply) => send(reply))
  await app.register(fastifyStatic, {
    root: folder, wildcard: false, index: false, globIgnore: [pageFile], dotfiles: 'ignore', cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return send
}

/** The page before and after the place where the nonce is written. A build without a head is no office. */
function partsOf(page: string): readonly [string, string] {
  const at = page.indexOf('</head>')
  if (at < 0) throw new Error(`${pageFile} has no head`)
  return [page.slice(0, at), page.slice(at)]
}
