// A people's mediator: on the register of one or more committees, trained, and off it again. One matter for one person.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, integer, matters, person, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { adult, committeesStand } from './guards.ts'
import { engagements } from './engagements.ts'

const 人民调解法 = lawBook('people-mediation-law')

const committees = matters('所在调委会', 'mediation-committee', { hint: '在几个调委会任调解员的都选' })

export const mediator = defineProcedure({
  id: 'mediator',
  title: '人民调解员',
  system: 'mediation',
  about: '人民调解员名册：登记、培训、变动、离任。一人一条，任何一天的名册都能查。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）调员第{n}号',
  areaLevel: 'either',
  states: ['在册', '已离任'],
  ends: ['已离任'],
  actions: {
    register: action({
      title: '登记', from: 'new', to: '在册', by: ['justice-clerk'],
      asks: {
        person: person('调解员', { reason: 'office', retention: 'keep-office' }),
        adult: yesNo('是否年满十八周岁'),
        source: choice('来源', { member: '调委会委员', hired: '调委会聘任' }),
        engagement: choice('专职或兼职', engagements),
        committees,
        hiredTo: day('聘期到', { optional: true, future: true, hint: '聘任的填；委员的任期随调委会' }),
        certificate: text('证件或编号', { optional: true }),
      },
      guards: [adult, committeesStand],
      basis: [人民调解法('13'), 人民调解法('14')],
    }),
    train: action({
      title: '记录培训', from: ['在册'], by: ['justice-clerk'], anyDay: true,
      asks: { topic: text('培训内容'), hours: integer('学时', { optional: true, unit: '学时' }), organiser: text('组织单位', { optional: true, hint: '如“市司法局”' }) },
      basis: [人民调解法('14')],
    }),
    renew: action({
      title: '续聘', from: ['在册'], by: ['justice-clerk'],
      asks: { hiredTo: day('新的聘期到', { future: true }) },
      basis: [人民调解法('13')],
    }),
    transfer: action({
      title: '变更调委会', from: ['在册'], by: ['justice-clerk'],
      asks: { committees, reason: text('原因', { optional: true }) },
      guards: [committeesStand],
      basis: [人民调解法('13')],
    }),
    correct: action({
      title: '批评教育、责令改正', from: ['在册'], by: ['justice-clerk'],
      asks: { conduct: choice('行为', { partial: '偏袒一方当事人', insulting: '侮辱当事人', taking: '索取、收受财物或牟取其他不正当利益', leaking: '泄露当事人个人隐私、商业秘密' }), result: text('处理情况') },
      basis: [人民调解法('15')],
    }),
    leave: action({
      title: '离任', from: ['在册'], to: '已离任', by: ['justice-clerk'],
      asks: { reason: choice('原因', { asked: '本人辞任', ended: '聘期、任期届满', moved: '离开本地', engagedAnew: '专职、兼职有变化（另行登记）', unable: '不能继续履职', removed: '罢免或解聘', died: '去世' }) },
      basis: [人民调解法('13'), 人民调解法('15')],
      hint: '罢免、解聘由推选或者聘任单位作出，这里如实登记',
    }),
  },
  register: { standing: ['在册'], person: (each) => first(each, 'register')?.answers.person.sealed },
  name: (each) => {
    const engagement = first(each, 'register')?.answers.engagement
    return engagement ? `人民调解员（${engagements[engagement]}）` : '人民调解员'
  },
})
