// One training of 法律明白人, written down once when it was held.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { areas, choice, files, integer, longText, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { countingSaid, noMoreThanDue } from './guards.ts'

const 培养规范 = lawBook('law-literate-villagers-standard')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

export const lawLiterateTraining = defineProcedure({
  id: 'law-literate-training',
  title: '法律明白人培训',
  system: 'publicity',
  about: '“法律明白人”专题培训：内容、学时、授课、到训人数及其计数方法，办完一次记一次。',
  inForce: { from: plainDate('2021-11-08') },
  numbering: '（{year}）法明训第{n}号',
  areaLevel: 'either',
  states: ['已举办'],
  ends: ['已举办'],
  actions: {
    train: action({
      title: '记录培训', from: 'new', to: '已举办', by: ['justice-clerk', 'staff', 'village-cadre'],
      asks: {
        topic: text('培训主题', { hint: '如“民法典婚姻家庭编与调解方法”' }),
        content: longText('培训内容', { optional: true }),
        hours: integer('学时', { optional: true, unit: '学时' }),
        trainer: text('授课人或授课单位', { hint: '如“县司法局普法讲师”' }),
        villages: areas('参加的村（社区）', { optional: true }),
        due: integer('应到人数', { optional: true, unit: '人' }),
        attendance: integer('实到人数', { unit: '人' }),
        counting: choice('人数怎么得来的', { signIn: '签到', headcount: '现场清点', platform: '平台统计', estimate: '估算' }, { optional: true }),
        attachments: files('签到表、课件、照片', { optional: true }),
      },
      guards: [countingSaid, noMoreThanDue],
      issues: ['law-literate-training-record'],
      basis: [培养规范(''), 法治宣传教育法('46')],
    }),
  },
  name: (matter) => first(matter, 'train')?.answers.topic ?? '法律明白人培训',
})
