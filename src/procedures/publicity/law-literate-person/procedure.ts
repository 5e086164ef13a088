// The register of 法律明白人 of a village: nominated, trained and examined, confirmed, serving, reviewed once a year, leaving.
// The method is a working standard of ministries, cited as such; the law of 2025 sets only the duty to train.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, integer, longText, person, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { examPassed } from './guards.ts'
import { personKinds } from './person-kinds.ts'

const 培养规范 = lawBook('law-literate-villagers-standard')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

export const lawLiteratePerson = defineProcedure({
  id: 'law-literate-person',
  title: '法律明白人',
  system: 'publicity',
  about: '村（社区）“法律明白人”名册：推荐、培训考核、认定、履职、年度评议、退出。',
  inForce: { from: plainDate('2021-11-08') },
  numbering: '（{year}）法明第{n}号',
  areaLevel: 'village',
  states: ['已推荐', '在册', '已退出', '未认定'],
  ends: ['已退出', '未认定'],
  actions: {
    nominate: action({
      title: '推荐', from: 'new', to: '已推荐', by: ['village-cadre', 'justice-clerk'],
      asks: {
        person: person('被推荐人', { reason: 'office', retention: 'keep-office' }),
        kind: choice('人员类别', personKinds, { hint: '有几种身份的，选最主要的一种' }),
        way: choice('推荐方式', { self: '村民自荐', committee: '村“两委”推荐' }),
        grounds: text('推荐理由', { optional: true, hint: '如“办事公道，能帮人讲法说理”' }),
      },
      issues: ['law-literate-card'],
      basis: [培养规范('')],
    }),
    examine: action({
      title: '培训考核', from: ['已推荐'], by: ['justice-clerk'],
      asks: {
        hours: integer('培训学时', { unit: '学时', optional: true }),
        result: choice('考核结果', { passed: '合格', failed: '不合格' }),
      },
      basis: [培养规范(''), 法治宣传教育法('46')],
      hint: '不合格的可以再培训、再考核',
    }),
    confirm: action({
      title: '认定', from: ['已推荐'], to: '在册', by: ['justice-clerk'],
      asks: { certificate: text('证书编号', { optional: true, hint: '县（市、区）还没有发证的可以不填' }) },
      guards: [examPassed],
      basis: [培养规范('')],
    }),
    decline: action({
      title: '不予认定', from: ['已推荐'], to: '未认定', by: ['justice-clerk'],
      asks: { reason: text('原因') },
      basis: [培养规范('')],
    }),
    serve: action({
      title: '履职记录', from: ['在册'], by: ['village-cadre', 'justice-clerk'], anyDay: true,
      asks: {
        service: choice('做了什么', { publicity: '宣传法律', mediation: '引导、参与调解', aid: '指引法律援助等服务', feedback: '收集法治需求、提出建议', governance: '参与村务议事' }),
        note: text('简要情况', { optional: true, hint: '不写当事人姓名和隐私' }),
      },
      basis: [培养规范('')],
      hint: '有一次记一次，没有的不用记',
    }),
    review: action({
      title: '年度评议', from: ['在册'], by: ['village-cadre', 'justice-clerk'],
      asks: {
        result: choice('评议意见', { stays: '继续担任', training: '继续担任，需加强培训', leave: '建议退出' }),
        opinion: longText('说明', { optional: true }),
      },
      basis: [培养规范('')],
    }),
    leave: action({
      title: '退出名册', from: ['在册'], to: '已退出', by: ['justice-clerk'],
      asks: {
        reason: choice('退出原因', { asked: '本人申请', moved: '离开本村', unable: '不能继续履职', unlawful: '违法违纪', died: '去世' }),
        proof: files('证明材料', { optional: true }),
      },
      basis: [培养规范('')],
    }),
  },
  register: { standing: ['在册'], person: (matter) => first(matter, 'nominate')?.answers.person.sealed },
  name: (matter) => {
    const kind = first(matter, 'nominate')?.answers.kind
    return kind ? `法律明白人（${personKinds[kind]}）` : '法律明白人'
  },
})
