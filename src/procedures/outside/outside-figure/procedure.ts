// A number that is not ours: written down with whose word it is, for which period, on which paper. Reports show it apart.
import { chineseDate, plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { asKept, attestedFigures, attestedTitles } from './attested-figures.ts'
import { percentReadable, periodInOrder, periodOver, valueInItsPlace } from './guards.ts'
import { hundredthsOf } from './percent.ts'

const 本地规定 = lawBook('local-rules')

export const outsideFigure = defineProcedure({
  id: 'outside-figure',
  title: '外部数据',
  system: 'outside',
  about: '公安、纪检、热线等其他单位的数据：谁提供的、哪个时期的、凭什么文件；报告里单独标明。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）外数第{n}号',
  areaLevel: 'township',
  states: ['已登记'],
  ends: ['已登记'],
  actions: {
    attest: action({
      title: '登记外部数据', from: 'new', to: '已登记', by: ['justice-clerk', 'staff'],
      asks: {
        indicator: choice('数据项目', attestedTitles),
        from: day('统计期自', { hint: '一般从年初算起：同一年有几份的，以截止日最晚的一份为准，不累加' }),
        to: day('统计期至'),
        value: integer('数值', { optional: true, hint: '件、个、笔、人次；金额按元填整数；没有发生的填0' }),
        percent: text('百分率', { optional: true, most: 10, hint: '如“98.5”' }),
        source: text('提供单位', { hint: '如“双辽市公安局永加派出所”' }),
        document: text('凭据', { hint: '文件名称和文号，或“盖章回函”“平台导出表”' }),
        scans: files('文件扫描件', { optional: true }),
      },
      guards: [periodInOrder, periodOver, valueInItsPlace, percentReadable],
      notes: ({ answers }) => ({ value: asKept(answers.indicator, answers.value) ?? hundredthsOf(answers.percent ?? '') ?? 0 }),
      basis: [本地规定('')],
      hint: '发生日期填收到数据的日期；登记错了的，更正这一条后重新登记',
    }),
  },
  name(matter) {
    const said = first(matter, 'attest')?.answers
    return said ? `${attestedFigures[said.indicator].title}（截至${chineseDate(said.to)}）` : '外部数据'
  },
})
