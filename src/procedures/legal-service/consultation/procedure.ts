// The register of public legal service: one line for whoever comes, calls or asks on an outing. A simple question takes
// three taps; one that can't be answered at once gets a clock; who belongs elsewhere is sent there. Names are optional and sealed.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, integer, matter, person, privateText, text, yesNo } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { fromRequest, passesOn } from '../../from-request.ts'
import { lawFields } from '../law-fields.ts'
import { departmentNamed, onlyForOuting } from './guards.ts'
import { openingOf } from './opening.ts'
import { channels, destinations, services } from './service-kinds.ts'

const 公共法律服务意见 = lawBook('public-legal-service-opinion')
const 法律援助法 = lawBook('legal-aid-law')
const 本地规定 = lawBook('local-rules')

const desk = ['justice-clerk', 'window-clerk', 'staff', 'village-cadre'] as const

const asked = {
  service: choice('来办什么', services),
  lawField: choice('问题属于', lawFields),
  channel: choice('方式', channels),
  persons: integer('人数', { least: 1, most: 1000, unit: '人', optional: true, hint: '一个人的不填；同一问题几个人一起问的填人数' }),
  outing: matter('外出服务场次', 'legal-service-outing', { optional: true, hint: '外出服务时问的，从列表选那一场' }),
}

const sentOn = {
  referredTo: choice('转到', destinations, { optional: true, hint: '不归本处办的，选去处；不转的不选' }),
  whereTo: text('去处的名称', { optional: true, hint: '如“县自然资源局”；不写来访人的姓名' }),
}

const enquirer = person('咨询人', { reason: 'party', retention: 'keep-legal-service', optional: true, hint: '可以不留姓名' })
const question = privateText('问的是什么', { reason: 'statement', retention: 'keep-legal-service', optional: true, hint: '涉及个人的情况写在这里，系统封存' })
const answered = privateText('怎样答复', { reason: 'answer', retention: 'keep-legal-service', optional: true, hint: '如“可以申请劳动仲裁，时效一年”' })
const aidTold = yesNo('告知了可以申请法律援助', { optional: true, basis: [法律援助法('35')] })

export const consultation = defineProcedure({
  id: 'consultation',
  title: '法律咨询（公共法律服务登记）',
  system: 'legal-service',
  about: '窗口、电话、外出服务的法律咨询：当场答复、限期答复、转有关机构；姓名可以不留，留了的封存。',
  inForce: { from: plainDate('2019-07-10') },
  numbering: '（{year}）法询第{n}号',
  areaLevel: 'either',
  followedBy: 'enquirer',
  states: ['待答复', '已答复', '已转介', '已结束'],
  ends: ['已答复', '已转介', '已结束'],
  actions: {
    answerNow: action({
      title: '登记咨询（当场答复）', from: 'new', to: '已答复', by: desk,
      asks: { ...asked, ...sentOn, enquirer, question, answered, aidTold },
      guards: [departmentNamed, onlyForOuting],
      basis: [公共法律服务意见(''), 法律援助法('35')],
      hint: '简单的问题只选前三项，点一下就登记好了',
    }),
    receive: action({
      title: '登记咨询（以后答复）', from: 'new', to: '待答复', by: desk,
      asks: { ...asked, enquirer: person('咨询人', { reason: 'party', retention: 'keep-legal-service', hint: '留姓名和电话，好答复他' }), question: privateText('问的是什么', { reason: 'statement', retention: 'keep-legal-service' }), request: fromRequest },
      guards: [onlyForOuting], brings: passesOn('consultation'),
      basis: [公共法律服务意见(''), 本地规定('')],
      hint: '要查法律、问律师才能答复的',
    }),
    answer: action({
      title: '答复', from: ['待答复'], to: '已答复', by: desk,
      asks: { answered: privateText('怎样答复', { reason: 'answer', retention: 'keep-legal-service' }), adviser: text('请教了谁', { optional: true, hint: '如“法律顾问”“县司法局”' }), aidTold },
      basis: [公共法律服务意见(''), 法律援助法('35')],
    }),
    refer: action({
      title: '转介', from: ['待答复'], to: '已转介', by: desk,
      asks: { referredTo: choice('转到', destinations), whereTo: sentOn.whereTo, answered, aidTold },
      guards: [departmentNamed],
      basis: [公共法律服务意见(''), 法律援助法('35')],
      hint: '转人民调解的，另登记纠纷；转法律援助的，另登记法律援助转介',
    }),
    close: action({
      title: '不用答复了', from: ['待答复'], to: '已结束', by: desk,
      asks: { reason: text('原因', { hint: '如“咨询人说已经解决”“几次联系不上”' }) },
      basis: [本地规定('')],
    }),
  },
  timeLimits: {
    answer: {
      title: '答复咨询（本地规定）', within: { rule: 'consult-answer' }, after: ['receive'], until: ['answer', 'refer', 'close'],
      whose: '接待人', onExpiry: 'remind', basis: [本地规定('')],
    },
  },
  name(register) {
    const said = openingOf(register)?.answers
    return said ? `${services[said.service]}：${lawFields[said.lawField]}` : '法律咨询'
  },
})
