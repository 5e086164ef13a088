// Who read what: told to those who answer for the township and to the county, and to everybody of themselves.
import type { FastifyInstance } from 'fastify'
import { holdsPost, operator } from '#accounts/authority.ts'
import { areaToRead, personOf, refuse, unseenIn, type Door } from '#api/door.ts'
import { noteReading } from '#api/note-reading.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { xlsxStream } from '#api/xlsx-stream.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import type { ReadingKind } from '#ledger/reading-book.ts'
import { isPostId, postTitle, type PostId } from '#people/post.ts'
import { refusal } from '#procedure/refusal.ts'
import { listReadings, type ReadingFilter, type ReadingLine } from '#projections/readings.ts'

/** Who may look at everybody's readings. */
const overseers: readonly PostId[] = ['township-head', 'party-secretary', 'county-reviewer']

const shape = { area: 'area', matter: 'uuid', account: 'uuid', day: 'day', mine: 'flag', after: 'uuid', size: 'size' } as const

const kindTitles: Readonly<Record<ReadingKind, string>> = { page: '打开事项', reveal: '查看完整信息', file: '查看附件', paper: '生成文书', export: '导出台账', dossier: '生成卷宗', search: '按姓名查找', list: '查看名单' }

export function readingRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/readings', async (request, reply) => {
    const filter = await filterFor(door, request, reply)
    if (!filter) return reply
    const page = await readIn(door.engine.database, filter.area, (client) => listReadings(client, filter))
    return { ...page, items: page.items.map(worded) }
  })

  app.get('/api/readings/export.xlsx', async (request, reply) => {
    const filter = await filterFor(door, request, reply)
    if (!filter) return reply
    await noteReading(door, request, { tenant: tenantOf(filter.area), what: 'export', ref: '查看记录' })
    return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('查看记录.xlsx')}`)
      .send(xlsxStream(rows(door, filter), [20, 14, 20, 16, 40, 30, 40]))
  })
}

async function filterFor(door: Door, request: Parameters<typeof areaToRead>[1], reply: Parameters<typeof areaToRead>[2]): Promise<ReadingFilter | undefined> {
  const query = readQuery(shape, request.query)
  if (isRefused(query)) return void await refuse(door, reply, ...query)
  const area = await areaToRead(door, request, reply, query.area)
  if (!area) return undefined
  const person = personOf(request)
  const { mine, ...asked } = query
  const own = mine === true || asked.account === person.account
  if (!own && person !== operator && !holdsPost(person, overseers, { area, now: door.engine.clock() })) {
    return void await refuse(door, reply, refusal('not-yours', '全部查看记录由乡镇长、党委书记和县（市）司法局查看；您可以查看自己的记录。'))
  }
  return { ...asked, ...(own ? { account: person.account } : {}), area, unseen: unseenIn(door, request, area), size: asked.size ?? 50 }
}

function worded(line: ReadingLine): object {
  return { ...line, name: line.name ?? '本机操作员', post: line.post !== null && isPostId(line.post) ? postTitle(line.post) : '', what: kindTitles[line.what] }
}

async function* rows(door: Door, filter: ReadingFilter): AsyncGenerator<readonly string[]> {
  if (door.demo) yield ['演示数据']
  yield ['时间', '谁', '以什么岗位', '做了什么', '事项', '哪一份、哪一项', '用途']
  let after = filter.after
  do {
    const page = await readIn(door.engine.database, filter.area, (client) => listReadings(client, { ...filter, size: 2000, ...(after === undefined ? {} : { after }) }))
    for (const each of page.items) {
      yield [`${dayOfMoment(each.at)} ${each.at.slice(11, 19)}`, each.name ?? '本机操作员', each.post !== null && isPostId(each.post) ? postTitle(each.post) : '', kindTitles[each.what], each.title ?? '', each.ref ?? '', each.purpose ?? '']
    }
    after = page.next
  } while (after !== undefined)
}
