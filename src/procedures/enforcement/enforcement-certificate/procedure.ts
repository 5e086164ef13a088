// An officer's certificate, from the qualification examination to the day it is handed back. Every act of enforcement names
// the certificates of those who took it, and is judged by them as they stood on its day.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, integer, staff, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { enforcementFields } from '../enforcement-fields.ts'
import { notOnStaff } from './flags.ts'
import { laterThanBefore } from '../../certificate-term.ts'
import { examPassed, termInOrder } from './guards.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 本地规定 = lawBook('local-rules')

const keepers = ['justice-clerk'] as const

const person = {
  holder: staff('持证人'),
  fields: choices('执法领域', enforcementFields, { hint: '证件上写明的领域；写“综合执法”的只选综合行政执法' }),
  employment: choice('用工性质', { official: '公务员', institution: '事业编制人员', other: '合同、临时、公益性岗位等' }, { optional: true }),
}
const card = {
  number: text('证号', { most: 40 }),
  issuer: text('发证机关', { optional: true, hint: '如“某省人民政府”' }),
  validFrom: day('有效期起', { optional: true, future: true, hint: '不填的，从登记这天起' }),
  validTo: day('有效期止', { future: true }),
}

export const enforcementCertificate = defineProcedure({
  id: 'enforcement-certificate',
  title: '执法人员证件',
  system: 'enforcement',
  about: '执法人员证件：报名、考试、发证、年审、换证、暂停、收回。办案时选的是证件，过期、暂停、收回的证件不能用来执法。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）执法证登记第{n}号',
  areaLevel: 'township',
  states: ['待发证', '有效', '暂停', '已收回', '未取得'],
  ends: ['已收回', '未取得'],
  actions: {
    issue: action({
      title: '登记已有证件', from: 'new', to: '有效', by: keepers,
      asks: { ...person, ...card }, guards: [termInOrder], basis: [行政处罚法('42', '1')],
      hint: '已经有证件的人员，照证件登记',
    }),
    enrol: action({
      title: '报名资格考试', from: 'new', to: '待发证', by: keepers,
      asks: person, basis: [行政处罚法('42', '1')],
      hint: '还没有证件、准备参加培训和考试的人员',
    }),
    train: action({
      title: '记录培训', from: ['待发证', '有效', '暂停'], by: keepers, anyDay: true,
      asks: { topic: text('培训内容'), hours: integer('学时', { unit: '学时' }), organiser: text('组织单位', { optional: true, hint: '如“市司法局”' }) },
      basis: [行政处罚法('42', '1')],
    }),
    exam: action({
      title: '登记考试结果', from: ['待发证', '有效', '暂停'], by: keepers, hint: '在“执法人员培训”里登记过的考试已经自动记到证件上，不要再登记',
      asks: { passed: yesNo('是否合格'), organiser: text('组织单位', { optional: true }) },
      basis: [行政处罚法('42', '1')],
    }),
    examined: action({
      title: '培训中的考试结果', from: ['待发证', '有效', '暂停'], by: keepers, consequenceOnly: true, anyDay: true,
      asks: { passed: yesNo('是否合格'), qualification: yesNo('执法资格考试'), organiser: text('组织单位', { optional: true }) },
      basis: [行政处罚法('42', '1')],
    }),
    certify: action({
      title: '发证', from: ['待发证'], to: '有效', by: keepers,
      asks: card, guards: [examPassed, termInOrder], basis: [行政处罚法('42', '1')],
    }),
    giveUp: action({
      title: '没有取得证件', from: ['待发证'], to: '未取得', by: keepers,
      asks: { why: choice('原因', { failed: '考试不合格', withdrawn: '本人不再参加', moved: '调离', refused: '不符合条件' }) },
      basis: [行政处罚法('42', '1')],
    }),
    review: action({
      title: '年审', from: ['有效'], by: keepers,
      asks: { result: choice('结果', { passed: '通过', notPassed: '未通过' }) },
      basis: [本地规定('')], hint: '未通过的，另行登记暂停或者收回',
    }),
    renew: action({
      title: '换证', from: ['有效', '暂停'], to: '有效', by: keepers,
      asks: { validTo: day('新的有效期止', { future: true }), fields: choices('执法领域', enforcementFields, { optional: true, hint: '有变化的才选' }) },
      guards: [laterThanBefore], basis: [行政处罚法('42', '1')],
    }),
    suspend: action({
      title: '暂停使用', from: ['有效'], to: '暂停', by: keepers,
      asks: { why: choice('原因', { reviewMissed: '年审未通过', conduct: '违规执法被暂扣', leave: '暂时离岗', other: '其他' }), until: day('暂停到', { optional: true, future: true }) },
      basis: [本地规定('')], hint: '暂停期间不能执法',
    }),
    resume: action({ title: '恢复使用', from: ['暂停'], to: '有效', by: keepers, asks: {}, basis: [本地规定('')] }),
    cancel: action({
      title: '收回、注销', from: ['有效', '暂停'], to: '已收回', by: keepers,
      asks: { why: choice('原因', { left: '调离、退休、辞职', expired: '有效期满没有换证', lost: '遗失', revoked: '被吊销', unfit: '不再符合条件' }) },
      basis: [行政处罚法('42', '1')], hint: '离岗的证件要收回；遗失的注销以后再办新证',
    }),
  },
  timeLimits: {
    renewal: {
      title: '着手换证', within: { untilAnswer: 'validTo', ahead: 'certificate-renew-ahead' }, after: ['issue', 'certify', 'renew'], until: ['renew', 'cancel'],
      whose: '司法所', onExpiry: 'remind', basis: [本地规定('')],
    },
    expiry: {
      title: '证件有效期满', within: { untilAnswer: 'validTo' }, after: ['issue', 'certify', 'renew'], until: ['renew', 'cancel'],
      whose: '司法所', onExpiry: 'remind', basis: [行政处罚法('42', '1')],
    },
  },
  flags: [notOnStaff],
  register: { standing: ['待发证', '有效', '暂停'], staff: (certificate) => (first(certificate, 'issue') ?? first(certificate, 'enrol'))?.answers.holder },
  name(certificate) {
    const number = (first(certificate, 'certify') ?? first(certificate, 'issue'))?.answers.number
    const fields = (first(certificate, 'issue') ?? first(certificate, 'enrol'))?.answers.fields.map((field) => enforcementFields[field]).join('、') ?? ''
    const state = certificate.state === '有效' ? '' : `，${certificate.state}`
    return number === undefined ? `执法证件（${fields}${state}）` : `执法证${number}（${fields}${state}）`
  },
})
