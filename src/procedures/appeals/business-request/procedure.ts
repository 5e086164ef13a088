// What enterprises ask of the township: calls paid on them, and what they asked for, answered and whether that helped. A call
// is no inspection: the law forbids it to disturb business or to add burdens.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, longText, staff, staffList, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { passedOnNamed } from './guards.ts'

const 优化营商环境条例 = lawBook('business-environment-regulation')
const 本地规定 = lawBook('local-rules')

const office = ['staff', 'window-clerk', 'deputy-head', 'township-head', 'party-secretary'] as const

const enterprise = text('企业', { hint: '企业或者个体工商户的字号，不写个人姓名' })
export const needs = { land: '用地、厂房', labour: '用工', finance: '融资', utilities: '水电路网', permits: '证照办理', disputes: '纠纷、治安', tax: '税费、补贴', other: '其他' } as const
export const results = { solved: '已经解决', explained: '政策不支持，已经解释', passedOn: '转给其他部门', pending: '列入计划，以后解决' } as const

export const businessRequest = defineProcedure({
  id: 'business-request',
  title: '企业走访和诉求',
  system: 'appeals',
  about: '走访企业和企业诉求：走访没有诉求也登记；诉求交办、答复、企业认不认可。走访不是检查，不增加企业负担。',
  inForce: { from: plainDate('2020-01-01') },
  numbering: '（{year}）企业第{n}号',
  areaLevel: 'either',
  states: ['已走访', '待答复', '已答复', '已办结', '企业已撤回'],
  ends: ['已走访', '已办结', '企业已撤回'],
  actions: {
    visit: action({
      title: '登记走访', from: 'new', to: '已走访', by: office,
      asks: { enterprise, visitors: staffList('走访人员', { optional: true }), told: choice('有没有诉求', { none: '没有提出诉求', some: '提出诉求，另行登记' }), said: longText('了解到的情况', { optional: true }) },
      basis: [优化营商环境条例('48')], hint: '到企业去一次登记一条；提出诉求的，每件诉求再登记一条',
    }),
    receive: action({
      title: '登记诉求', from: 'new', to: '待答复', by: office,
      asks: { enterprise, way: choice('怎样得知', { visit: '走访', came: '企业上门', phone: '电话', meeting: '座谈会', platform: '平台转来' }), need: choice('哪方面', needs), request: text('诉求', { most: 500 }) },
      issues: ['business-request-slip'], basis: [优化营商环境条例('48')],
    }),
    assign: action({ title: '交办', from: ['待答复'], by: office, asks: { handler: staff('承办人'), partners: text('配合单位', { optional: true }) }, basis: [本地规定('')] }),
    answer: action({
      title: '答复', from: ['待答复'], to: '已答复', by: office, asks: { result: choice('结果', results), to: text('转给谁', { optional: true }), said: text('答复内容', { most: 500 }) },
      guards: [passedOnNamed], issues: ['business-request-slip'], basis: [优化营商环境条例('48', '1')],
    }),
    followUp: action({ title: '再答复', from: ['已答复'], by: office, asks: { result: choice('结果', results), to: text('转给谁', { optional: true }), said: text('后来怎样', { most: 500 }) }, guards: [passedOnNamed], basis: [优化营商环境条例('48', '1')], hint: '转办、列入计划的，有了结果再登记' }),
    close: action({ title: '办结', from: ['已答复'], to: '已办结', by: office, asks: { view: choice('企业是否认可', { yes: '认可', no: '不认可', unasked: '没有问到' }) }, basis: [优化营商环境条例('48', '1')] }),
    withdraw: action({ title: '企业撤回', from: ['待答复'], to: '企业已撤回', by: office, asks: { note: text('说明', { optional: true }) }, basis: [优化营商环境条例('48', '2')] }),
  },
  timeLimits: {
    answer: { title: '答复企业诉求', within: { rule: 'business-answer' }, after: ['receive'], until: ['answer', 'withdraw'], whose: '本乡镇', onExpiry: 'remind', basis: [本地规定('')] },
  },
  name(matter) {
    const request = first(matter, 'receive')?.answers
    return request ? `${request.enterprise}：${needs[request.need]}诉求` : `走访${first(matter, 'visit')?.answers.enterprise ?? '企业'}`
  },
})
