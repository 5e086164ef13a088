// The register of a village's 法治联络员: engaged, telling the township each month what the village needs of the law, leaving.
// No law knows this post; it is what townships set up for themselves.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, longText, person, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'

const 本地规定 = lawBook('local-rules')

const identities = { cadre: '村（社区）干部', literate: '法律明白人', gridWorker: '网格员', adviser: '村（社区）法律顾问', police: '社区民警', other: '其他人员' } as const

export const lawLiaison = defineProcedure({
  id: 'law-liaison',
  title: '法治联络员',
  system: 'publicity',
  about: '村（社区）法治联络员名册：聘任、联络记录、离任。没有设这个岗位的不用登记。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）法联第{n}号',
  areaLevel: 'village',
  states: ['在任', '已离任'],
  ends: ['已离任'],
  actions: {
    engage: action({
      title: '聘任', from: 'new', to: '在任', by: ['justice-clerk', 'village-cadre'],
      asks: {
        person: person('法治联络员', { reason: 'office', retention: 'keep-office' }),
        identity: choice('本来的身份', identities, { hint: '有几种身份的，选最主要的一种' }),
        document: text('聘任文件', { optional: true, hint: '如“永政发〔2024〕6号”；没有发文的不填' }),
      },
      basis: [本地规定('')],
    }),
    report: action({
      title: '联络记录', from: ['在任'], by: ['village-cadre', 'justice-clerk'], anyDay: true,
      asks: {
        about: choices('反映了什么', { disputes: '矛盾纠纷苗头', needs: '法律需求', publicity: '普法情况', villageAffairs: '村务、村规民约问题', nothing: '没有情况' }),
        note: longText('简要情况', { optional: true, hint: '不写姓名和隐私；发现纠纷的，另外登记矛盾纠纷' }),
      },
      basis: [本地规定('')],
      hint: '按约定的时间联络一次、记一次；没有情况的选“没有情况”',
    }),
    leave: action({
      title: '离任', from: ['在任'], to: '已离任', by: ['justice-clerk', 'village-cadre'],
      asks: { reason: choice('原因', { ended: '聘期届满', asked: '本人申请', moved: '离开本村', changed: '换人', other: '其他' }) },
      basis: [本地规定('')],
    }),
  },
  register: { standing: ['在任'], person: (matter) => first(matter, 'engage')?.answers.person.sealed },
  name(matter) {
    const identity = first(matter, 'engage')?.answers.identity
    return identity ? `法治联络员（${identities[identity]}）` : '法治联络员'
  },
})
