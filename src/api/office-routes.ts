// The office's files, as built: named by content, so that they may be kept; the page itself never is.
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

export async function officeRoutes(app: FastifyInstance, folder: string): Promise<void> {
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/')) Object.assign(route, { config: { ...route.config, open: true } })
  })
  await app.register(fastifyStatic, {
    root: folder, wildcard: false, index: ['index.html'],
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
