// Handing a post over: who gives it to whom, what is in hand on that day, what was missing. The list of work in hand is made from
// the ledger and not typed; whoever takes it over signs for it with a step of their own.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { actingAppointmentKind } from '#people/appointment.ts'
import { postIds, posts, postTitles } from '#people/post.ts'
import { action } from '#procedure/action.ts'
import { choice, day, integer, longText, rows, staff, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { atThePostsLevel } from '../post-guards.ts'
import { endsAhead, heldByArranged, heldByOneself, notToOneself, openedByActor, receiverHolds, receiverIsActor, watchedByAThird } from './guards.ts'
import { handedPost } from './parties.ts'

const 公务员法 = lawBook('civil-servant-law')
const 本地规定 = lawBook('local-rules')

const handed = {
  post: choice('交接的岗位', postTitles),
  to: staff('接收人', { hint: '已经登记任职或者代理这个岗位的人' }),
  watcher: staff('监交人', { optional: true, hint: '到场监督交接的人，一般是分管领导；没有的不填' }),
  why: choice('原因', { leaving: '调离、辞职、退休', moved: '岗位调整', acting: '由别人代理', other: '其他' }),
  by: day('最晚哪天交接完', { future: true }),
  things: rows('一并移交的实物', { what: text('名称', { hint: '如“调委会印章”“2023年纸质卷宗”' }), count: integer('数量', { least: 1 }), remark: text('说明', { optional: true }) }, { optional: true, hint: '印章、证件、钥匙、纸质卷宗等；没有的不填' }),
  remark: longText('另外要说明的', { optional: true, hint: '如“3月的会议材料还没有归档”，不写当事人姓名' }),
} as const

const whoTakes = [公务员法('91'), 本地规定('')] as const

export const handover = defineProcedure({
  id: 'handover',
  title: '岗位交接',
  system: 'administration',
  about: '换人时把手上的事交给接手的人：没办结的事项、正在走的期限、没签的文书由台账列出，接收人清点签收，缺的限期补齐。',
  inForce: { from: plainDate('2019-06-01') },
  numbering: '（{year}）交接第{n}号',
  areaLevel: 'any',
  states: ['待接收', '待补齐', '已交接', '已退回', '已撤回'],
  ends: ['已交接', '已退回', '已撤回'],
  actions: {
    handOver: action({
      title: '移交我的岗位', from: 'new', to: '待接收', by: postIds,
      asks: handed, guards: [heldByOneself, atThePostsLevel, notToOneself, receiverHolds, watchedByAThird, endsAhead], consults: ['appointment', actingAppointmentKind],
      basis: whoTakes, hint: '您要离开这个岗位，或者暂时由别人代理',
    }),
    arrange: action({
      title: '安排交接', from: 'new', to: '待接收', by: ['administrator', 'deputy-head', 'township-head', 'party-secretary', 'county-reviewer'],
      asks: { from: staff('移交人', { hint: '担任或者担任过这个岗位的人' }), ...handed },
      guards: [heldByArranged, atThePostsLevel, notToOneself, receiverHolds, watchedByAThird, endsAhead], consults: ['appointment', actingAppointmentKind],
      basis: whoTakes, hint: '移交人已经离任或者不在，由管理员、领导提出',
    }),
    receive: action({
      title: '清点无误，接收', from: ['待接收'], to: '已交接', by: postIds,
      asks: { remark: text('说明', { optional: true }) }, guards: [receiverIsActor], basis: whoTakes,
      hint: '接收人看过清单以后办理；清单以这时候的台账为准，以后不变',
    }),
    receiveWithGaps: action({
      title: '接收，有缺的', from: ['待接收'], to: '待补齐', by: postIds,
      asks: { gaps: longText('缺什么', { hint: '清单上有、实际没有拿到的，或者清单上没有列的，不写当事人姓名' }), supplyBy: day('哪天以前补齐', { future: true }) },
      guards: [receiverIsActor], basis: whoTakes,
    }),
    settle: action({ title: '已经补齐', from: ['待补齐'], to: '已交接', by: postIds, asks: { how: text('怎样补齐的', { optional: true }) }, guards: [receiverIsActor], basis: whoTakes }),
    sendBack: action({ title: '不接收，退回', from: ['待接收'], to: '已退回', by: postIds, asks: { reason: text('原因', { hint: '如“不由我接手，应当交给王某”' }) }, guards: [receiverIsActor], basis: whoTakes }),
    withdraw: action({ title: '撤回', from: ['待接收'], to: '已撤回', by: postIds, asks: { reason: text('原因') }, guards: [openedByActor], basis: whoTakes }),
  },
  timeLimits: {
    receive: { title: '完成交接', within: { untilAnswer: 'by' }, after: ['handOver', 'arrange'], until: ['receive', 'receiveWithGaps', 'sendBack', 'withdraw'], whose: '接收人', onExpiry: 'remind', basis: whoTakes },
    supply: { title: '补齐交接缺的', within: { untilAnswer: 'supplyBy' }, after: ['receiveWithGaps'], until: ['settle'], whose: '移交人', onExpiry: 'remind', basis: whoTakes },
  },
  once: { per: ['from', 'post'], opens: ['arrange'], except: ['已交接', '已退回', '已撤回'], otherwise: '这个人的这个岗位已经在交接，不用再安排。请打开那一件办理；要改接收人的，先撤回那一件。' },
  name(matter) {
    const post = handedPost(matter)
    return post ? `${posts[post].title}交接` : '岗位交接'
  },
})
