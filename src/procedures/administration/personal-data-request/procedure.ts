// What a person may ask of the township about their own data: see it, have it put right, have it erased, have it explained; and what
// the township erases of itself when its time is over. One proposes, another decides, a third carries it out.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, person, privateText, rows, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import {
  applicantNamed, carriedOutByAnother, carriedOutFirst, correctionGiven, decidedByAnother, identityProven, placesNamed, refusalGrounded, somethingToCarryOut, subjectNamed,
} from './guards.ts'
import { capacities, grounds, kinds, proofs, results, scopes } from './request-lists.ts'

const 个人信息保护法 = lawBook('personal-information-protection-law')

const office = ['window-clerk', 'justice-clerk', 'staff'] as const
const proposers = ['justice-clerk', 'staff', 'administrator'] as const
const heads = ['township-head', 'party-secretary', 'deputy-head'] as const
const kept = { retention: 'keep-request' } as const

export const personalDataRequest = defineProcedure({
  id: 'personal-data-request',
  title: '个人信息申请',
  system: 'administration',
  about: '查阅、复制、更正、删除个人信息的申请，和保存期限届满的主动删除：核对身份，一人提出、一人批准、一人执行，书面答复。',
  inForce: { from: plainDate('2021-11-01') },
  numbering: '（{year}）个信第{n}号',
  areaLevel: 'township',
  states: ['办理中', '待审批', '已批准', '已执行', '已答复', '已撤回'],
  ends: ['已答复', '已撤回'],
  actions: {
    receive: action({
      title: '收到申请', from: 'new', to: '办理中', by: [...office, 'administrator'],
      asks: {
        kind: choice('申请什么', kinds), capacity: choice('以什么身份', capacities),
        applicant: person('申请人', { reason: 'party', ...kept, optional: true, hint: '照台账上登记的姓名填；本机关主动删除的不填' }),
        subject: person('信息是谁的', { reason: 'party', ...kept, optional: true, hint: '替别人申请的填' }),
        proof: choice('怎样核对身份', proofs), request: privateText('申请的内容', { reason: 'statement', ...kept, optional: true }), files: files('申请书、委托书', { optional: true }),
      },
      guards: [applicantNamed, subjectNamed], basis: [个人信息保护法('44'), 个人信息保护法('50', '1')],
    }),
    propose: action({
      title: '提出处理意见', from: ['办理中'], to: '待审批', by: proposers,
      asks: {
        result: choice('意见', results), ground: choice('不同意的依据', grounds, { optional: true }), reasons: privateText('理由', { reason: 'grounds', ...kept, optional: true }),
        items: rows('涉及的事项', { place: text('事项网址', { hint: '打开那件事的页面，复制浏览器里的网址' }), scope: choice('哪些内容', scopes) }, { optional: true }),
        corrected: person('更正后的内容', { reason: 'party', ...kept, optional: true, hint: '只填要更正的；姓名照更正后的填' }),
      },
      guards: [identityProven, refusalGrounded, placesNamed, correctionGiven], basis: [个人信息保护法('45', '2'), 个人信息保护法('46', '2'), 个人信息保护法('47', '1')],
    }),
    sendBack: action({ title: '退回重新核实', from: ['待审批'], to: '办理中', by: heads, asks: { reason: text('原因') }, guards: [decidedByAnother], basis: [个人信息保护法('46', '2')] }),
    approve: action({ title: '批准', from: ['待审批'], to: '已批准', by: heads, asks: {}, guards: [decidedByAnother], basis: [个人信息保护法('50', '1')], hint: '批准后更正、删除才能执行；删除以后谁也恢复不了' }),
    carryOut: action({
      title: '执行更正、删除', from: ['已批准'], to: '已执行', by: ['administrator', 'justice-clerk'], asks: {}, guards: [somethingToCarryOut, carriedOutByAnother],
      basis: [个人信息保护法('46', '2'), 个人信息保护法('47', '1')], hint: '删除的办法是销毁这些内容的密钥；台账、编号和数字不变',
    }),
    answer: action({
      title: '答复申请人', from: ['已批准', '已执行'], to: '已答复', by: office, asks: { way: choice('方式', { inPerson: '当面', post: '邮寄', phone: '电话', none: '主动删除，不用答复' }) },
      guards: [carriedOutFirst], issues: ['personal-data-answer'], basis: [个人信息保护法('45', '2'), 个人信息保护法('50', '1')],
    }),
    withdraw: action({ title: '申请人撤回', from: ['办理中', '待审批'], to: '已撤回', by: office, asks: {}, basis: [个人信息保护法('44')] }),
  },
  timeLimits: {
    answer: { title: '答复个人信息申请', within: { rule: 'pi-request-answer' }, after: ['receive'], until: ['answer', 'withdraw'], whose: '本乡镇', onExpiry: 'remind', basis: [个人信息保护法('45', '2'), 个人信息保护法('46', '2')] },
  },
  name(matter) {
    const kind = first(matter, 'receive')?.answers.kind
    return kind === undefined ? '个人信息申请' : `个人信息申请（${kinds[kind]}）`
  },
})
