// Nothing is published that nobody has looked over (政府信息公开条例 art. 17).
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

export const lookedOver = guard<{ readonly reviewed: boolean }>({
  code: 'not-reviewed',
  otherwise: '公开以前要依法审查（保密、个人隐私等）。请审查以后再公开；拿不准的报有关主管部门确定。',
  basis: [公开条例('17')],
  field: 'reviewed',
  holds: ({ answers }) => answers.reviewed,
})

export const formedBefore = guard<{ readonly formedOn: PlainDate }>({
  code: 'formed-after-published',
  otherwise: '信息形成（变更）日期晚于公开日期，请核对。',
  basis: [公开条例('26')],
  field: 'formedOn',
  holds: ({ answers, occurredOn }) => answers.formedOn <= occurredOn,
})
