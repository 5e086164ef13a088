// The new one-time code, for who has carried out a recovery that two people agreed to.
import type { FastifyInstance } from 'fastify'
import { inviteAgain } from '#accounts/account.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { pageFor } from '#api/matter-routes.ts'
import { epochOf, type Moment } from '#calendar/clock.ts'
import { first, last } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { refusal } from '#procedure/refusal.ts'
import type { accountRecovery } from '#procedures/administration/account-recovery/procedure.ts'

const hours = 72

export function accountRecoveryRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door
  app.post<{ Params: { id: string }; Querystring: { area?: string } }>('/api/matters/:id/one-time-code', { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } }, async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const matter = page.matter as unknown as MatterOf<typeof accountRecovery>
    const restored = page.procedure.id === 'account-recovery' && matter.state === '已恢复' ? last(matter, 'restore') : undefined
    if (!restored || restored.actor !== personOf(request).account) return refuse(door, reply, refusal('recovery-not-yours', '一次性口令由办“恢复”这一步的人取：两个人都同意、登记恢复以后，在本页取。'))
    if (isOver(restored.recordedAt, engine.clock())) return refuse(door, reply, refusal('recovery-over', `登记恢复超过${hours}小时了，请重新办理恢复账号。`))
    const account = first(matter, 'request')?.answers.account ?? ''
    const invited = await inviteAgain(engine.database.pool, { account, tenant: page.tenant, recovery: page.matter.id, at: engine.clock() })
    if (!invited) return refuse(door, reply, refusal('recovery-used', '本人已经用口令设置了密码，或者账号已停用，不能再取。还登录不了的，重新办理恢复账号。'))
    door.sessions.forget()
    return reply.code(201).send(invited)
  })
}

function isOver(at: Moment, now: Moment): boolean {
  return epochOf(now) - epochOf(at) > hours * 3_600_000
}
