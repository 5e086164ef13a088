// What a form may begin with, where the ledger knows it already: the plan of a year begins with the shortcomings still open.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { yearOf } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { refusal } from '#procedure/refusal.ts'
import { dueOf, measureOf, ownerOf } from '#procedures/assessment/shortcoming/measures.ts'
import { shortcoming } from '#procedures/assessment/shortcoming/procedure.ts'

const openStates = shortcoming.states.filter((state) => !shortcoming.ends.some((end) => end === state))

export function firstAnswersRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  app.get('/api/first-answers/annual-plan', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    if (area.length !== 9) return refuse(door, reply, refusal('query-invalid', '年度计划按乡镇（街道）起草，请选择一个乡镇。', { field: 'area' }))
    const open = await readIn(engine.database, area, async (client) => {
      const ids = await client.query<{ id: string }>('select id from matter where tenant = $1 and procedure = $2 and state = any($3) order by opened_on, number', [Number(area), shortcoming.id, openStates])
      const found = new Map((await readMatters(client, Number(area), ids.rows.map((row) => row.id))).map((each) => [each.id, each]))
      return ids.rows.flatMap(({ id }) => { const stored = found.get(id); return stored ? [matterOf(engine.system, stored)] : [] })
    })
    const items = open.map(planItem)
    return { year: String(yearOf(dayOfMoment(engine.clock()))), ...(items.length > 0 ? { items } : {}) }
  })
}

/** One task for each, with the owner, the measure and the day it already has. */
function planItem(open: Matter): JsonObject {
  const problem = open.entries.find((entry) => entry.action === 'record')?.answers['problem']
  return { task: `整改：${String(problem)}`, measure: measureOf(open).slice(0, 500), owner: String(ownerOf(open) ?? ''), due: dueOf(open) ?? '', shortcoming: open.id }
}
