// Legal advisers of the township and its villages: who is engaged from when to when, for whom, and what was done, visit by visit.
// The register says what was done and by whom; it gives nobody marks.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { area, areas, choice, day, files, integer, longText, person, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { servesVillages, termAhead, villageServed, villagesNamed, withinTerm } from './guards.ts'
import { capacities, qualifications, services } from './services.ts'

const 顾问意见 = lawBook('legal-counsel-opinion')
const 本地规定 = lawBook('local-rules')

const until = day('聘期至', { future: true })

export const legalAdviser = defineProcedure({
  id: 'legal-adviser',
  title: '法律顾问',
  system: 'decision',
  about: '法律顾问名册和工作日志：聘任、续聘、服务的村、一次一记的服务、解聘。只记事，不打分。',
  inForce: { from: plainDate('2016-06-16') },
  numbering: '（{year}）顾聘字第{n}号',
  areaLevel: 'township',
  states: ['在聘', '已解聘'],
  ends: ['已解聘'],
  actions: {
    engage: action({
      title: '聘任', from: 'new', to: '在聘', by: ['justice-clerk'],
      asks: {
        adviser: person('法律顾问', { reason: 'office', retention: 'keep-office' }),
        firm: text('律师事务所或者单位', { hint: '如“某某律师事务所”' }),
        qualification: choice('身份', qualifications),
        certificate: text('执业证号', { optional: true }),
        capacity: choice('担任什么顾问', capacities),
        villages: areas('服务的村（社区）', { optional: true, hint: '担任村（社区）法律顾问的选' }),
        until,
        scope: longText('服务范围', { optional: true, hint: '按聘任合同写，如“审查合同，列席涉法会议，每月到村值班一次”' }),
        contract: files('聘任合同', { optional: true }),
      },
      guards: [termAhead, villagesNamed],
      issues: ['adviser-appointment'],
      basis: [顾问意见(''), 本地规定('')],
      hint: '发生日期填聘期开始的那天；一份聘任一条，服务几个村都填在一条里',
    }),
    log: action({
      title: '记录服务', from: ['在聘'], by: ['justice-clerk', 'staff'], anyDay: true,
      asks: {
        service: choice('做了什么', services),
        village: area('在哪个村（社区）', { optional: true, hint: '为村里服务的选，为乡镇服务的不选' }),
        people: integer('服务人次', { optional: true, unit: '人次' }),
        content: text('内容', { most: 500, hint: '不写来访人姓名，如“解答土地流转合同问题”' }),
        result: text('结果', { optional: true }),
        proof: files('记录扫描件', { optional: true }),
      },
      guards: [villageServed, withinTerm],
      basis: [顾问意见(''), 本地规定('')],
      hint: '来一次记一条；没有人来咨询的值班也照记，人次填0',
    }),
    changeVillages: action({
      title: '调整服务的村', from: ['在聘'], by: ['justice-clerk'],
      asks: { villages: areas('调整后服务的村（社区）', { hint: '填调整后的全部' }), reason: text('原因', { optional: true }) },
      guards: [servesVillages],
      basis: [本地规定('')],
    }),
    renew: action({ title: '续聘', from: ['在聘'], by: ['justice-clerk'], asks: { until, contract: files('聘任合同', { optional: true }) }, guards: [termAhead], issues: ['adviser-appointment'], basis: [顾问意见(''), 本地规定('')] }),
    remove: action({
      title: '解聘', from: ['在聘'], to: '已解聘', by: ['justice-clerk'],
      asks: { reason: choice('原因', { ended: '聘期届满', asked: '本人提出', moved: '工作变动', breach: '不履行顾问职责', lost: '不再具备条件' }), remark: text('说明', { optional: true }) },
      basis: [顾问意见(''), 本地规定('')],
    }),
  },
  timeLimits: {
    term: { title: '聘期届满，续聘或者解聘', within: { untilAnswer: 'until' }, after: ['engage', 'renew'], until: ['renew', 'remove'], whose: '司法所', onExpiry: 'remind', basis: [本地规定('')] },
  },
  register: { standing: ['在聘'], person: (each) => first(each, 'engage')?.answers.adviser.sealed },
  name: (each) => {
    const engaged = first(each, 'engage')?.answers
    return engaged ? `${capacities[engaged.capacity]}（${engaged.firm}）` : '法律顾问'
  },
})
