// Who holds which post where. Every authority in the system comes from here: an account without an appointment reads and does nothing.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { posts, postTitles } from '#people/post.ts'
import { action } from '#procedure/action.ts'
import { choice, staff, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { atThePostsLevel, notOneself } from '../post-guards.ts'
import { notOnesOwn } from './guards.ts'

const 本地规定 = lawBook('local-rules')

export const appointment = defineProcedure({
  id: 'appointment',
  title: '任职',
  system: 'administration',
  about: '谁从哪天起在哪个乡镇、哪个村担任什么岗位；能看什么、能办什么，都由任职决定。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）任字第{n}号',
  areaLevel: 'any',
  states: ['在任', '已离任'],
  ends: ['已离任'],
  once: { per: ['account', 'post'], except: ['已离任'], otherwise: '这个人在这里已经担任这个岗位，不用再登记。要改任职文件的，更正原来那一条。' },
  actions: {
    appoint: action({
      title: '登记任职', from: 'new', to: '在任', by: ['administrator'],
      asks: {
        account: staff('人员'),
        post: choice('岗位', postTitles, { hint: '一人有几个岗位的，分别登记' }),
        lawTrained: yesNo('法律专业人员', { optional: true, hint: '法律专业毕业，或者取得法律职业资格的' }),
        document: text('任职文件', { optional: true, hint: '如“永政发〔2024〕3号”；没有发文的不填' }),
      },
      guards: [notOneself, atThePostsLevel],
      basis: [本地规定('')],
      hint: '从发生日期起任职，当天就可以办事',
    }),
    end: action({
      title: '登记离任', from: ['在任'], to: '已离任', by: ['administrator'],
      asks: { reason: text('离任原因', { hint: '如“调任”“退休”“岗位调整”' }) },
      guards: [notOnesOwn],
      basis: [本地规定('')],
      hint: '发生日期是在任的最后一天',
    }),
  },
  register: {
    standing: ['在任'],
    holder: (matter) => {
      const appointed = first(matter, 'appoint')?.answers
      return appointed && { account: appointed.account, post: appointed.post }
    },
  },
  name(matter) {
    const post = first(matter, 'appoint')?.answers.post
    return post ? posts[post].title : '任职'
  },
})
