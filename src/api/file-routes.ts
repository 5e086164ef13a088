// Files: put in by whoever fills in a form, opened by whoever may open a matter that cites them. Originals are handed out bit for
// bit and only to be saved; what is shown in a browser is a copy made anew. Every opening is written down.
import type { FastifyInstance, FastifyReply } from 'fastify'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { safeTypeOf } from '#api/file-type.ts'
import { keepFile } from '#api/keep-file.ts'
import { citesFile } from '#api/matter-json.ts'
import { pageFor } from '#api/matter-routes.ts'
import { mayHave } from '#api/stands-aside.ts'
import { noteReading } from '#api/note-reading.ts'
import { shownPicture } from '#api/shown-picture.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { refusal } from '#procedure/refusal.ts'

type Stored = { readonly name: string; readonly type: string; readonly content: Buffer }

const fileBytes = 20 * 1024 * 1024
const unknown = refusal('file-unknown', '没有这个文件，或者您无权查看。')

export function fileRoutes(app: FastifyInstance, door: Door): void {
  app.post('/api/files', { bodyLimit: fileBytes }, async (request, reply) => {
    const content = request.body
    const area = await areaToRead(door, request, reply, undefined)
    if (!area) return reply
    const name = fileName(request.headers['x-file-name'])
    const type = Buffer.isBuffer(content) ? safeTypeOf(content) : undefined
    if (!Buffer.isBuffer(content) || !name || !type) return refuse(door, reply, refusal('type-unsupported', '只接收图片（JPG、PNG）、录音、PDF、Word和Excel文件。'))
    return reply.code(201).send(await keepFile(door, { tenant: tenantOf(area), by: personOf(request).account }, { name, type, content }))
  })

  // Before it is sent with a form, a file is looked at by nobody but the one who chose it.
  app.get<{ Params: { sha256: string } }>('/api/files/:sha256', async (request, reply) => {
    const area = await areaToRead(door, request, reply, undefined)
    if (!area) return reply
    const { account } = personOf(request)
    const stored = await storedFile(door, tenantOf(area), request.params.sha256, account)
    return stored ? handOut(reply, stored) : refuse(door, reply, unknown)
  })

  app.get<{ Params: { id: string; sha256: string }; Querystring: { area?: string } }>('/api/matters/:id/files/:sha256', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page || !await mayHave(door, reply, { person: personOf(request), page })) return reply
    const { sha256 } = request.params
    const stored = citesFile(personOf(request), page, { sha256, day: dayOfMoment(door.engine.clock()) }) ? await storedFile(door, page.tenant, sha256) : undefined
    if (!stored) return refuse(door, reply, unknown)
    await noteReading(door, request, { tenant: page.tenant, what: 'file', matter: page.matter.id, ref: `sha256:${sha256.slice(0, 12)}，存原件` })
    return handOut(reply, stored)
  })

  app.get<{ Params: { id: string; sha256: string }; Querystring: { area?: string } }>('/api/matters/:id/files/:sha256/picture', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page || !await mayHave(door, reply, { person: personOf(request), page })) return reply
    const { sha256 } = request.params
    const stored = citesFile(personOf(request), page, { sha256, day: dayOfMoment(door.engine.clock()) }) ? await storedFile(door, page.tenant, sha256) : undefined
    if (!stored) return refuse(door, reply, unknown)
    const picture = stored.type.startsWith('image/') ? await shownPicture(stored.content) : undefined
    if (!picture) return refuse(door, reply, refusal('file-not-shown', '这个文件不能在这里看，请下载以后打开。'))
    await noteReading(door, request, { tenant: page.tenant, what: 'file', matter: page.matter.id, ref: `sha256:${sha256.slice(0, 12)}，看图` })
    return reply.type('image/jpeg').header('content-disposition', 'inline').send(picture)
  })
}

/** @param account when given, only what came through these hands */
async function storedFile(door: Door, tenant: number, sha256: string, account?: string): Promise<Stored | undefined> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
  return readIn(door.engine.database, String(tenant), async (client) => (await client.query<Stored>(
    `select name, type, content from file f where tenant = $1 and sha256 = $2
     and ($3::uuid is null or exists (select from file_hand h where h.tenant = f.tenant and h.sha256 = f.sha256 and h.account = $3))`,
    [tenant, Buffer.from(sha256, 'hex'), account ?? null])).rows[0])
}

/** To be saved and never run: whatever it calls itself, the browser is told that it is bytes. */
function handOut(reply: FastifyReply, { name, content }: Stored): FastifyReply {
  return reply.type('application/octet-stream').header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`).send(content)
}

/** Without anything that would make a path, a hidden file or a line of its own. @returns nothing for what is no name */
export function fileName(header: unknown): string | undefined {
  if (typeof header !== 'string') return undefined
  try {
    const name = decodeURIComponent(header).replaceAll(/[\\/\p{Cc}\p{Cf}]/gu, '').replace(/^\.+/, '').slice(0, 150)
    return name === '' ? undefined : name
  } catch {
    return undefined
  }
}
