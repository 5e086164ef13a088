// A mediator's certificate, where the county gives one out: the law on mediation knows none, so nothing in mediation depends
// on it; it is kept so that nobody's runs out unnoticed.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, integer, matter, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { laterThanBefore } from '../../certificate-term.ts'
import { mediatorStands } from './guards.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

const keepers = ['justice-clerk'] as const

export const mediatorCertificate = defineProcedure({
  id: 'mediator-certificate',
  title: '调解员证件',
  system: 'mediation',
  about: '调解员证的培训、考试、发证、换证、暂停和收回。法律没有规定调解员证，发不发由县（市、区）定；没有证件不影响调解。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）调解员证登记第{n}号',
  areaLevel: 'either',
  states: ['待发证', '有效', '暂停', '已收回', '未取得'],
  ends: ['已收回', '未取得'],
  actions: {
    enrol: action({
      title: '报名培训', from: 'new', to: '待发证', by: keepers,
      asks: { mediator: matter('调解员', 'mediator') }, guards: [mediatorStands], basis: [人民调解法('14'), 本地规定('')],
    }),
    train: action({
      title: '记录培训', from: ['待发证', '有效'], by: keepers, anyDay: true,
      asks: { topic: text('培训内容'), hours: integer('学时', { unit: '学时' }) }, basis: [人民调解法('14')],
    }),
    exam: action({
      title: '登记考试结果', from: ['待发证', '有效'], by: keepers,
      asks: { passed: yesNo('是否合格') }, basis: [本地规定('')],
    }),
    issue: action({
      title: '发证', from: ['待发证'], to: '有效', by: keepers,
      asks: { number: text('证号', { most: 40 }), issuer: text('发证机关', { optional: true, hint: '如“市司法局”' }), validTo: day('有效期止', { optional: true, future: true, hint: '没有期限的不填' }) },
      basis: [本地规定('')],
    }),
    giveUp: action({ title: '没有取得证件', from: ['待发证'], to: '未取得', by: keepers, asks: { why: choice('原因', { failed: '考试不合格', withdrawn: '本人不再参加' }) }, basis: [本地规定('')] }),
    renew: action({
      title: '换证', from: ['有效', '暂停'], to: '有效', by: keepers,
      asks: { validTo: day('新的有效期止', { future: true }) }, guards: [laterThanBefore], basis: [本地规定('')],
    }),
    suspend: action({ title: '暂停使用', from: ['有效'], to: '暂停', by: keepers, asks: { why: text('原因') }, basis: [本地规定('')] }),
    resume: action({ title: '恢复使用', from: ['暂停'], to: '有效', by: keepers, asks: {}, basis: [本地规定('')] }),
    takeBack: action({
      title: '收回', from: ['有效', '暂停'], to: '已收回', by: keepers,
      asks: { why: choice('原因', { left: '不再担任调解员', expired: '有效期满没有换证', lost: '遗失', dismissed: '被罢免或者解聘' }) },
      basis: [人民调解法('15'), 本地规定('')],
    }),
  },
  timeLimits: {
    renewal: { title: '着手换证', within: { untilAnswer: 'validTo', ahead: 'certificate-renew-ahead' }, after: ['issue', 'renew'], until: ['renew', 'takeBack'], whose: '司法所', onExpiry: 'remind', basis: [本地规定('')] },
    expiry: { title: '证件有效期满', within: { untilAnswer: 'validTo' }, after: ['issue', 'renew'], until: ['renew', 'takeBack'], whose: '司法所', onExpiry: 'remind', basis: [本地规定('')] },
  },
  register: { standing: ['有效'] },
  name: (certificate) => `调解员证${first(certificate, 'issue')?.answers.number ?? ''}`,
})
