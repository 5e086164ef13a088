// A round of looking for danger: where, by whom, what was seen. A record, not enforcement: what needs power is handed on.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, files, longText, rows, staffList, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { hazardKinds } from '../hazard-kinds.ts'

const 安全生产法 = lawBook('work-safety-law')

export const safetyInspection = defineProcedure({
  id: 'safety-inspection',
  title: '安全检查记录',
  system: 'safety',
  about: '安全检查：到了哪里、谁去的、看到什么；没有发现隐患也照样记。只是记录，不是行政处罚。',
  inForce: { from: plainDate('2021-09-01') },
  numbering: '（{year}）安检第{n}号',
  areaLevel: 'either',
  states: ['已记录'],
  ends: ['已记录'],
  actions: {
    record: action({
      title: '记录检查', from: 'new', to: '已记录', by: ['staff', 'enforcement-officer', 'deputy-head', 'township-head', 'party-secretary'],
      asks: {
        kind: choice('种类', { routine: '日常检查', special: '专项检查', holiday: '节前检查', joint: '联合检查', followUp: '复查' }),
        fields: choices('领域', hazardKinds),
        inspectors: staffList('检查人员'),
        partners: text('参加单位', { optional: true, hint: '如“派出所、供电所”' }),
        places: rows('到了哪里', {
          place: text('单位或地点', { hint: '如“永加加油站”“二组机井”，不写个人姓名' }),
          seen: choice('结果', { clear: '没有发现隐患', found: '发现隐患' }),
          said: text('情况', { optional: true, most: 500 }),
        }),
        account: longText('说明', { optional: true }),
        photos: files('照片', { optional: true }),
      },
      issues: ['safety-inspection-record'],
      basis: [安全生产法('9', '2')], hint: '进企业作行政检查的，在行政执法里办理；发现的隐患另在“安全隐患”里登记',
    }),
  },
  name(matter) {
    const said = first(matter, 'record')?.answers
    return said ? `安全检查（${said.fields.map((each) => hazardKinds[each]).join('、')}，${said.places.length}处）` : '安全检查'
  },
})
