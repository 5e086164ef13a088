// One visit at the counter, in one tap. Visits are counted here and nowhere else: a visit is no application and an
// application is no visit, and neither is ever worked out from the other.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, integer, matter, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { whereToSaid } from './guards.ts'
import { purposes } from './purposes.ts'

const 政务服务标准化意见 = lawBook('service-standardisation-opinion')
const 本地规定 = lawBook('local-rules')

export const reception = defineProcedure({
  id: 'reception',
  title: '窗口接待',
  system: 'service',
  about: '窗口接待登记：来做什么、几个人，首问负责怎样落实。接待人次只从这里数。',
  inForce: { from: plainDate('2020-01-01') },
  numbering: '（{year}）接待第{n}号',
  areaLevel: 'township',
  states: ['已接待'],
  ends: ['已接待'],
  actions: {
    receive: action({
      title: '登记接待', from: 'new', to: '已接待', by: ['window-clerk', 'staff'],
      asks: {
        purpose: choice('来做什么', purposes),
        persons: integer('人数', { least: 1, most: 1000, unit: '人', optional: true, hint: '一个人来的不填' }),
        item: matter('有关事项', 'service-item', { optional: true }),
        outcome: choice('首问负责', { own: '本岗办理或答复', guided: '引导至其他窗口', handedOver: '转交其他部门' }, { optional: true }),
        whereTo: text('引导或转交到哪里', { optional: true, hint: '如“2号窗口”“县社保局”；不写来访人的姓名和私事' }),
      },
      guards: [whereToSaid],
      basis: [本地规定(''), 政务服务标准化意见('')],
      hint: '来一次点一次；记错了更正这一条',
    }),
  },
  name(visit) {
    const purpose = first(visit, 'receive')?.answers.purpose
    return purpose ? `窗口接待：${purposes[purpose]}` : '窗口接待'
  },
})
