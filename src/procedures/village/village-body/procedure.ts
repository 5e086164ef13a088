// A village's bodies in numbers, by date: how many adults, households, representatives, party members and members of the
// collective organisation. Votes are counted against this register, so that nobody chooses his own denominator.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, integer, staffList, text, yesNo } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { madeUpAsTheLawAsks } from './flags.ts'
import { representativesFit, womenFit } from './guards.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

const counts = {
  adults: integer('十八周岁以上村民', { least: 1, unit: '人' }),
  households: integer('全村户数', { least: 1, unit: '户' }),
  assembly: integer('村民代表会议组成人员', { least: 1, unit: '人', optional: true, hint: '村委会成员加村民代表；没有设立的不填' }),
  representatives: integer('村民代表', { least: 1, unit: '人', optional: true }),
  womenRepresentatives: integer('其中妇女村民代表', { least: 0, unit: '人', optional: true }),
  chosenBy: choice('村民代表怎样推选', { households: '按五至十五户推选一人', groups: '由各村民小组推选' }, { optional: true }),
  partyMembers: integer('村党组织应到党员', { least: 0, unit: '人' }),
  collective: choice('集体经济组织', { organisation: '已经设立', actedFor: '没有设立，由村委会代行职能' }, { hint: '2025年5月1日起，集体财产和成员权益的事项按成员大会计票' }),
  members: integer('集体经济组织有完全民事行为能力的成员', { least: 1, unit: '人', optional: true, hint: '按成员名册填' }),
  memberReps: integer('成员代表', { least: 1, unit: '人', optional: true, hint: '没有设成员代表大会的不填' }),
  committee: integer('村民委员会成员', { least: 1, unit: '人' }),
  womenOnCommittee: integer('其中妇女', { least: 0, unit: '人' }),
  committeeAccounts: staffList('村民委员会成员的账号', { optional: true, hint: '有账号的选上：他们不能发表村务监督意见' }),
  supervisors: integer('村务监督委员会成员', { least: 0, unit: '人' }),
  supervisorsFinance: yesNo('其中有懂财会、管理的人'),
  supervisorsClear: yesNo('其中没有村委会成员及其近亲属'),
  source: text('数字的来历', { hint: '如“2024年1月户籍和成员名册”' }),
} as const

export const villageBody = defineProcedure({
  id: 'village-body',
  title: '村级组织登记',
  system: 'village',
  about: '各村应到人数的登记：村民、户、代表、党员、集体经济组织成员，按日期变更；表决的应到人数从这里带出。',
  inForce: { from: plainDate('2018-12-29') },
  numbering: '（{year}）村组登第{n}号',
  areaLevel: 'village',
  states: ['在册', '已停用'],
  ends: ['已停用'],
  once: { per: [], except: ['已停用'], otherwise: '这个村已经登记过。人数有变化的，打开原来的登记办理“变更”，不用再登记一份。' },
  actions: {
    record: action({
      title: '登记', from: 'new', to: '在册', by: ['staff', 'village-cadre', 'justice-clerk'],
      asks: counts, guards: [representativesFit, womenFit],
      basis: [村委会组织法('25', '1'), 村委会组织法('29', '1')],
      hint: '发生日期填这些数字开始有效的那一天',
    }),
    update: action({
      title: '变更', from: ['在册'], by: ['staff', 'village-cadre', 'justice-clerk'],
      asks: counts, guards: [representativesFit, womenFit],
      basis: [村委会组织法('25', '1'), 村委会组织法('29', '1')],
      hint: '换届、人口变动以后，填变更后的全部数字',
    }),
    retire: action({
      title: '停用', from: ['在册'], to: '已停用', by: ['staff', 'justice-clerk'],
      asks: { reason: text('停用原因', { hint: '如“撤村并村”' }) }, basis: [村委会组织法('3', '2')],
    }),
  },
  flags: madeUpAsTheLawAsks,
  register: { standing: ['在册'] },
  name: () => '村级组织登记',
})
