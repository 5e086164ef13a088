// Information sent upward: what was asked for until when, what was sent, and whether it was taken up. A nil return is a return.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, longText, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { dueNotPast } from './guards.ts'
import { adopters, returnKinds } from './return-kinds.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')
const clerks = ['justice-clerk', 'staff'] as const

const sent = {
  to: text('报送给谁', { hint: '如“双辽市委依法治市办”' }),
  way: choice('报送方式', { paper: '纸质', system: '网上系统', mail: '电子邮件', both: '纸质和电子' }),
  nil: yesNo('是否零报告', { optional: true, hint: '要求报、但没有这类情况的选“是”，同样算按时报送' }),
  summary: longText('内容摘要', { optional: true }),
  files: files('报送稿', { optional: true }),
}

export const informationReturn = defineProcedure({
  id: 'information-return',
  title: '信息报送',
  system: 'assessment',
  about: '向上级报送的法治信息、总结、报表：什么时候要、什么时候报的、是否采用；零报告也是报告。',
  inForce: { from: plainDate('2019-04-15') },
  numbering: '（{year}）法治信息第{n}号',
  areaLevel: 'township',
  states: ['待报送', '已报送', '已采用', '未采用', '不再报送'],
  ends: ['已采用', '未采用', '不再报送'],
  actions: {
    ask: action({
      title: '登记报送要求', from: 'new', to: '待报送', by: clerks,
      asks: { topic: text('报送内容', { hint: '如“上半年依法治理工作总结”' }), kind: choice('类别', returnKinds), askedBy: text('哪个单位要求'), due: day('报送时限', { future: true }) },
      guards: [dueNotPast], basis: [督察规定('')],
    }),
    send: action({ title: '报送', from: ['待报送'], to: '已报送', by: clerks, asks: sent, basis: [督察规定('')] }),
    offer: action({
      title: '主动报送', from: 'new', to: '已报送', by: clerks,
      asks: { topic: text('标题', { hint: '如“永加乡把普法讲堂搬到田间地头”' }), kind: choice('类别', returnKinds), ...sent },
      basis: [督察规定('')], hint: '上级没有要求、自己报送的信息；报过的事不再填第二遍，直接引用台账里的事项',
    }),
    adopt: action({
      title: '登记采用', from: ['已报送', '未采用'], to: '已采用', by: clerks,
      asks: { by: choice('被谁采用', adopters), where: text('采用的刊物、网站或文件', { hint: '名称和期号或日期' }), files: files('采用稿', { optional: true }) },
      basis: [督察规定('')],
    }),
    decline: action({
      title: '登记未采用', from: ['已报送'], to: '未采用', by: clerks,
      asks: { reason: text('说明', { optional: true, hint: '没有反馈的也可以这样登记' }) }, basis: [督察规定('')],
    }),
    drop: action({ title: '不再报送', from: ['待报送'], to: '不再报送', by: clerks, asks: { reason: text('原因', { hint: '如“上级撤回要求”' }) }, basis: [督察规定('')] }),
  },
  timeLimits: {
    sending: { title: '按时报送', within: { untilAnswer: 'due' }, after: ['ask'], until: ['send', 'drop'], whose: '司法所（法治办）', onExpiry: 'remind', basis: [督察规定('')] },
  },
  name: (matter) => (first(matter, 'ask') ?? first(matter, 'offer'))?.answers.topic ?? '信息报送',
})
