// Somebody stands in for the holder of a post while that one is away: for days named beforehand, after which it is over by itself.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { actingAppointmentKind } from '#people/appointment.ts'
import { posts, postTitles } from '#people/post.ts'
import { action } from '#procedure/action.ts'
import { choice, day, staff, text } from '#procedure/field.ts'
import { localParametersKind, notedLocally } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { atThePostsLevel, notOneself } from '../post-guards.ts'
import { daysInOrder, heldByTheOther, namedBeforehand, notInOnesOwnPlace, notOnesOwnActing, notOverYet, notTooLong } from './guards.ts'

const 本地规定 = lawBook('local-rules')

export const actingAppointment = defineProcedure({
  id: actingAppointmentKind,
  title: '代理岗位',
  system: 'administration',
  about: '担任岗位的人不在时，由谁代理、从哪天到哪天；事先登记，到期自动结束。代理期间办的，记录上写明“代理”。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）代字第{n}号',
  areaLevel: 'any',
  states: ['已安排', '提前结束'],
  ends: ['已安排', '提前结束'],
  actions: {
    arrange: action({
      title: '登记代理', from: 'new', to: '已安排', by: ['administrator'],
      asks: {
        inPlaceOf: staff('被代理的人', { hint: '现在担任这个岗位、要离开一段时间的人' }),
        post: choice('岗位', postTitles),
        account: staff('代理的人'),
        from: day('从哪天起', { future: true }),
        until: day('到哪天止', { future: true, hint: '这天是代理的最后一天，过了自动结束' }),
        why: choice('原因', { leave: '休假、病假', training: '学习、培训', away: '出差、借调', recused: '回避', other: '其他' }),
        document: text('安排的文件或者会议', { optional: true, hint: '如“党委会2024年3月1日研究”；没有的不填' }),
      },
      guards: [notOneself, notInOnesOwnPlace, atThePostsLevel, heldByTheOther, daysInOrder, namedBeforehand, notTooLong],
      notes: (circumstances) => notedLocally(['acting-most-days'], circumstances),
      consults: ['appointment', localParametersKind],
      basis: [本地规定('')],
      hint: '被代理的人的岗位不变，回来照常办事',
    }),
    endEarly: action({
      title: '提前结束', from: ['已安排'], to: '提前结束', by: ['administrator'],
      asks: { reason: text('原因', { hint: '如“本人提前返岗”' }) },
      guards: [notOverYet, notOnesOwnActing],
      basis: [本地规定('')],
      hint: '发生日期是代理的最后一天；到期自己结束的不用办',
    }),
  },
  register: {
    standing: ['已安排'],
    holder: (matter) => {
      const arranged = first(matter, 'arrange')?.answers
      return arranged && { account: arranged.account, post: arranged.post }
    },
    days: (matter) => {
      const arranged = first(matter, 'arrange')?.answers
      return arranged && { from: arranged.from, to: arranged.until }
    },
  },
  name(matter) {
    const arranged = first(matter, 'arrange')?.answers
    return arranged ? `代理${posts[arranged.post].title}（${arranged.from}至${arranged.until}）` : '代理岗位'
  },
})
