// How disclosure is counted: postings by rhythm, in time or late, complaints and what came of them.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import { publishedLate } from './flags.ts'
import { villageDisclosure } from './procedure.ts'

const { count, distinct } = indicatorsOf(villageDisclosure)
const time = { unit: '次', system: 'village' } as const
const assetKeys: readonly string[] = ['assets', 'finance']

export const disclosureIndicators = [
  count({ ...time, id: 'village.disclosures', title: '村务公开次数', definition: '村务公布，每次计一，含重大事项随时公布和责令后重新公布的；按公布日期归入年度。', actions: ['publish', 'publishAtOnce'] }),
  count({ ...time, id: 'village.disclosuresQuarterly', title: '季度村务公开次数', definition: '列入日历的一般事项，第一次公布的每期计一。', actions: ['publish'], when: (entry, matter) => first(matter, 'plan')?.answers.rhythm === 'quarterly' && first(matter, 'publish')?.seq === entry.seq }),
  count({ ...time, id: 'village.disclosuresMonthly', title: '财务按月公开次数', definition: '列入日历的财务收支，第一次公布的每期计一。', actions: ['publish'], when: (entry, matter) => first(matter, 'plan')?.answers.rhythm === 'monthly' && first(matter, 'publish')?.seq === entry.seq }),
  count({ ...time, id: 'village.disclosuresAtOnce', title: '重大事项随时公开次数', definition: '重大事项随时公布的，每次计一。', actions: ['publishAtOnce'] }),
  count({ ...time, id: 'village.assetDisclosures', title: '集体资产资源、财务公开次数', definition: '公布内容含集体资产、资源、合同或者财务收支的，每次计一。', actions: ['publish', 'publishAtOnce'], when: (entry) => entry.answers.contents.some((each) => assetKeys.includes(each)) }),
  count({ ...time, id: 'village.disclosuresDue', title: '列入公开日历的期数', definition: '列入公开日历的，每期计一，按列入日期归入年度。', actions: ['plan'] }),
  count({ ...time, id: 'village.disclosuresLate', title: '晚于日历公开的期数', definition: '第一次公布晚于日历日期的，每期计一。', actions: ['publish'], when: (entry, matter) => publishedLate(matter as never) && first(matter, 'publish')?.seq === entry.seq }),
  count({ ...time, id: 'village.disclosuresPlannedDone', title: '按日历公开的期数', definition: '列入日历、已经公布的，每期计一。', actions: ['publish'], when: (entry, matter) => first(matter, 'publish')?.seq === entry.seq }),
  ratio({ id: 'village.disclosureRate', title: '村务公开率', unit: '%', system: 'village', definition: '按日历公开的期数÷列入公开日历的期数；跨年公布的会影响比例。', numerator: 'village.disclosuresPlannedDone', denominator: 'village.disclosuresDue' }),
  distinct({ id: 'village.villagesDisclosing', title: '公开村务的村数', unit: '个', system: 'village', definition: '年内有村务公布的村，每村计一。', actions: ['publish', 'publishAtOnce'], key: (_, matter) => [matter.area] }),
  count({ ...time, id: 'village.disclosureComplaints', title: '村务公开反映件数', definition: '村民反映公布不及时、不真实、应公布未公布的，每次计一。', actions: ['complain'] }),
  count({ ...time, id: 'village.disclosureOrders', title: '责令公布次数', definition: '经核实责令依法公布的，每次计一。', actions: ['orderPublication'] }),
] as const
