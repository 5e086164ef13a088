// The law library: everybody signed in may read it; texts are put on the shelf by an administrator.
import type { FastifyInstance } from 'fastify'
import { holdsPost, operator } from '#accounts/authority.ts'
import { areaToRead, personOf, refuse, unseenIn, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import { libraryOf } from '#library/catalogue.ts'
import { impactOf } from '#library/impact.ts'
import { importTexts } from '#library/import-texts.ts'
import { viewChanges, viewCited, viewLaw } from '#library/law-view.ts'
import { readLawFile } from '#library/read-law-file.ts'
import { search } from '#library/search.ts'
import { shelfOf } from '#library/shelf.ts'
import { refusal } from '#procedure/refusal.ts'

const fileBytes = 26 * 1024 * 1024

export function libraryRoutes(app: FastifyInstance, door: Door): void {
  const library = libraryOf(door.engine.database)
  const today = () => dayOfMoment(door.engine.clock())
  const lawMissing = refusal('query-invalid', '请指明是哪部法。', { field: 'law' })

  app.get('/api/laws', async (request, reply) => {
    const query = readQuery({ on: 'day', cited: 'flag' }, request.query)
    return isRefused(query) ? refuse(door, reply, ...query) : shelfOf(await library.catalogue(), { on: query.on ?? today(), cited: query.cited ?? false })
  })

  app.get('/api/laws/search', async (request, reply) => {
    const query = readQuery({ words: 'text', on: 'day', size: 'size', every: 'flag' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const words = query.words?.trim() ?? ''
    if (words.length < 2) return refuse(door, reply, refusal('query-invalid', '请输入至少两个字。', { field: 'words' }))
    return search(library, { words, on: query.on ?? today(), most: query.size ?? 20, everyVersion: query.every ?? false })
  })

  app.get('/api/laws/text', async (request, reply) => {
    const query = readQuery({ law: 'text', on: 'day', version: 'day' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    if (!query.law) return refuse(door, reply, lawMissing)
    const view = await viewLaw(library, { ...query, law: query.law, on: query.on ?? today() })
    return 'code' in view ? refuse(door, reply, view) : view
  })

  app.get('/api/laws/cited', async (request, reply) => {
    const query = readQuery({ text: 'text', law: 'text', article: 'text', on: 'day' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const view = await viewCited(library, { ...query, on: query.on ?? today() })
    return 'code' in view ? refuse(door, reply, view) : view
  })

  app.get('/api/laws/changes', async (request, reply) => {
    const query = readQuery({ law: 'text', before: 'day', after: 'day' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    if (!query.law) return refuse(door, reply, lawMissing)
    const view = await viewChanges(library, { ...query, law: query.law, on: today() })
    return 'code' in view ? refuse(door, reply, view) : view
  })

  app.get('/api/laws/impact', async (request, reply) => {
    const query = readQuery({ law: 'text', before: 'day', after: 'day', area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    if (!query.law) return refuse(door, reply, lawMissing)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const asked = { ...query, law: query.law, on: today(), area, unseen: unseenIn(door, request, area) }
    const impact = await readIn(door.engine.database, area, (client) => impactOf(library, door.engine.system, asked, client))
    return 'code' in impact ? refuse(door, reply, impact) : impact
  })

  app.post('/api/laws', { bodyLimit: fileBytes }, async (request, reply) => {
    const session = personOf(request)
    const place = session.appointments.find((each) => holdsPost(session, ['administrator'], { area: each.area, now: door.engine.clock() }))
    if (session !== operator && !place) return refuse(door, reply, refusal('no-authority', '法律文本由系统管理员导入，您今天没有这个岗位。'))
    const query = readQuery({ from: 'day', to: 'day' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    if (!Buffer.isBuffer(request.body)) return refuse(door, reply, refusal('type-unsupported', '请上传 .docx 或者 .md 文件。'))
    const name = nameOf(request.headers['x-file-name'])
    const law = readLawFile(request.body, name, query.from)
    if ('code' in law) return refuse(door, reply, law)
    const [shelved] = await importTexts(door.engine.database, [{ name, law, ...query }], door.engine.clock())
    return reply.code(shelved?.outcome === 'new' ? 201 : 200).send(shelved)
  })
}

function nameOf(header: unknown): string {
  try {
    return typeof header === 'string' ? decodeURIComponent(header).replaceAll(/\p{Cc}/gu, '').slice(-150) : ''
  } catch {
    // Not a name anybody can read; the text is judged by its bytes.
    return ''
  }
}
