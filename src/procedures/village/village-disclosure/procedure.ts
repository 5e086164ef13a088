// Disclosure of village affairs: what is due each quarter or month stands on a calendar, major matters are posted at once;
// villagers who find it late or false tell the township, which looks into it and may order publication.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, longText, person, privateText, text } from '#procedure/field.ts'
import { localParametersKind } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { notedOfPosting, places } from '../posting.ts'
import { late, notOnBoard } from './flags.ts'
import { calendarInTime, complaintOpen, complaintsSettled, hungLongEnough } from './guards.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 本地规定 = lawBook('local-rules')

const village = ['village-cadre'] as const
const township = ['staff', 'justice-clerk', 'deputy-head', 'township-head'] as const
/** Those who take a villager's complaint or look into it; whom it is about does not meet the villager over it. */
const inquirers = [...township, 'party-secretary', 'window-clerk', 'village-supervisor', 'county-reviewer'] as const
const anyState = ['待公布', '公布中', '待改正', '已撤下'] as const

const contents = {
  decisions: '村民（代表）会议决定的事项和实施情况', funds: '救灾救助、补贴补助等资金物资', assistance: '协助政府开展工作的情况', consultation: '协商确定的事项和落实情况',
  finance: '财务收支', assets: '集体资产、资源、合同', other: '村民普遍关心的其他事项',
} as const

const published = {
  contents: choices('公布了哪些', contents),
  summary: longText('公布的内容', { hint: '写要点；不写身份证号、病情等个人隐私' }),
  places: choices('公布在哪里', places),
  photos: files('照片', { optional: true }),
} as const

export const villageDisclosure = defineProcedure({
  id: 'village-disclosure',
  title: '村务公开',
  system: 'village',
  about: '村务公开日历：一般事项每季度、财务往来多的每月、重大事项随时公布，公布满期限；村民反映由乡镇核实、责令公布。',
  inForce: { from: plainDate('2018-12-29') },
  numbering: '（{year}）村务公开第{n}号',
  areaLevel: 'village',
  states: ['待公布', '公布中', '待改正', '已撤下'],
  ends: ['已撤下'],
  once: { per: ['rhythm', 'periodEnd'], opens: ['plan'], except: [], otherwise: '这个村的这一期已经列入公开日历，不用再列一次。请打开那一期办理公布；列错了的，先更正那一条。' },
  actions: {
    plan: action({
      title: '列入公开日历', from: 'new', to: '待公布', by: ['village-cadre', 'staff'],
      asks: {
        rhythm: choice('哪一种', { quarterly: '一般事项，每季度', monthly: '财务收支，每月' }), period: text('哪一期', { hint: '如“2024年第一季度”' }),
        periodEnd: day('这一期的最后一天', { future: true }), dueBy: day('计划公布日期', { future: true, hint: '如下一季度第一个月20日以前' }),
      },
      guards: [calendarInTime], basis: [村委会组织法('35', '3')],
    }),
    publishAtOnce: action({
      title: '重大事项随时公布', from: 'new', to: '公布中', by: village, asks: { subject: text('事项', { hint: '如“机动地发包结果”，不写村民姓名' }), ...published }, consults: [localParametersKind], notes: notedOfPosting,
      issues: ['disclosure-notice'], basis: [村委会组织法('35', '3')],
    }),
    publish: action({ title: '公布', from: ['待公布', '待改正'], to: '公布中', by: village, asks: published, consults: [localParametersKind], notes: notedOfPosting, issues: ['disclosure-notice'], basis: [村委会组织法('35', '2')] }),
    check: action({
      title: '村务监督委员会核对', from: ['待公布', '公布中', '待改正'], by: ['village-supervisor'],
      asks: { finding: choice('核对结果', { true: '属实', doubtful: '有疑问' }), note: longText('说明', { optional: true }) }, basis: [村委会组织法('37', '1')],
    }),
    complain: action({
      title: '村民反映', from: anyState, by: ['staff', 'justice-clerk', 'window-clerk', 'village-supervisor'], seenBy: inquirers,
      asks: { about: choice('反映什么', { late: '不及时公布', false: '公布的不真实', hidden: '应当公布没有公布' }), complainant: person('反映人', { reason: 'reporter', retention: 'keep-village', optional: true, hint: '不愿留名的不填' }), content: privateText('反映内容', { reason: 'statement', retention: 'keep-village' }) },
      basis: [村委会组织法('36')],
    }),
    layAside: action({ title: '核实：不属实', from: anyState, by: township, asks: { finding: longText('核实情况', { hint: '怎样核实的、为什么不属实；不写姓名' }) }, guards: [complaintOpen], basis: [村委会组织法('36')] }),
    orderPublication: action({
      title: '核实：责令依法公布', from: ['待公布', '公布中', '待改正'], to: '待改正', by: township,
      asks: { finding: longText('核实情况', { hint: '哪一项没有公布、哪一项不真实；不写姓名' }), by: day('公布期限', { future: true }) }, guards: [complaintOpen],
      issues: ['disclosure-order'], basis: [村委会组织法('36')],
    }),
    takeDown: action({ title: '撤下归档', from: ['公布中'], to: '已撤下', by: village, asks: {}, guards: [hungLongEnough, complaintsSettled], basis: [村委会组织法('35', '4'), 村委会组织法('39')] }),
  },
  timeLimits: {
    publish: { title: '按日历公布', within: { untilAnswer: 'dueBy' }, after: ['plan'], until: ['publish'], whose: '村委会', onExpiry: 'supervise', basis: [村委会组织法('35', '3')] },
    inquire: { title: '核实村民反映', within: { rule: 'vil-disclosure-inquiry' }, after: ['complain'], until: ['layAside', 'orderPublication'], whose: '乡镇', onExpiry: 'remind', basis: [村委会组织法('36'), 本地规定('')] },
    obey: { title: '依责令公布', within: { untilAnswer: 'by' }, after: ['orderPublication'], until: ['publish'], whose: '村委会', onExpiry: 'supervise', basis: [村委会组织法('36')] },
  },
  flags: [late, notOnBoard],
  name: (disclosure) => first(disclosure, 'publishAtOnce')?.answers.subject ?? first(disclosure, 'plan')?.answers.period ?? '村务公开',
})
