// A publicity activity: announced or not, held and recorded once, with its forms, its audience and how that was counted,
// and the copies it handed out, which leave the stock in the same stroke.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { areas, choice, choices, day, files, integer, longText, matter, rows, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { copiesOf, stockChanges, themeOf, totalOf } from './activity-facts.ts'
import { audienceEstimated } from './flags.ts'
import { countings, forms, lecturers, targets } from './forms.ts'
import { countingSaid, eachMaterialOnce, plannedAhead, somethingAmended } from './guards.ts'
import { kindsNoted } from './kinds-noted.ts'

const 普法责任制意见 = lawBook('who-enforces-publicises-opinion')
const 乡村振兴促进法 = lawBook('rural-revitalisation-law')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

const theme = text('主题', { hint: '如“全民国家安全教育日普法宣传”' })

const themeMonth = integer('主题月份', { least: 1, most: 12, unit: '月', optional: true, hint: '属于“一月一主题”的填月份，其他活动不填' })

const facts = {
  themeMonth,
  forms: choices('活动形式', forms, { hint: '几种形式一起办的都选，仍算一场活动' }),
  targets: choices('法律“九进”', targets, { optional: true }),
  places: areas('到达的村（社区）', { optional: true }),
  place: text('地点', { hint: '如“乡政府门前广场”' }),
  audience: integer('受众人数', { unit: '人次', hint: '没有统计的填0' }),
  counting: choice('人数怎么得来的', countings, { optional: true }),
  lecturer: choice('主讲人', lecturers, { optional: true }),
  materials: rows('发放的资料', {
    material: matter('资料', 'publicity-material'),
    copies: integer('份数', { least: 1, unit: '份' }),
  }, { optional: true, hint: '从宣传资料台账里选，库存同时扣减' }),
  consultations: integer('现场解答咨询', { unit: '人次', optional: true }),
  partners: text('联合开展的单位', { optional: true, hint: '如“派出所、司法所、中心校”' }),
  account: longText('活动情况', { optional: true }),
  attachments: files('简报、照片', { optional: true }),
}

export const publicityActivity = defineProcedure({
  id: 'publicity-activity',
  title: '普法活动',
  system: 'publicity',
  about: '普法宣传活动：预告、举办、记录；受众注明计数方法，发放的资料从库存扣减。',
  inForce: { from: plainDate('2017-05-17') },
  numbering: '（{year}）普法第{n}号',
  areaLevel: 'either',
  states: ['已预告', '已举办', '已归档', '已取消', '已作废'],
  ends: ['已归档', '已取消', '已作废'],
  actions: {
    announce: action({
      title: '预告活动', from: 'new', to: '已预告', by: ['justice-clerk', 'staff', 'village-cadre'],
      asks: { theme, themeMonth, plannedOn: day('计划举办日期', { future: true }), place: text('地点', { optional: true }), plan: text('内容和分工', { optional: true, most: 500 }) },
      guards: [plannedAhead],
      basis: [普法责任制意见(''), 乡村振兴促进法('48'), 法治宣传教育法('18')],
    }),
    hold: action({
      title: '记录举办', from: ['已预告'], to: '已举办', by: ['justice-clerk', 'staff', 'village-cadre'],
      asks: facts,
      guards: [countingSaid, eachMaterialOnce],
      notes: kindsNoted,
      brings: ({ answers, matter: before }) => stockChanges(new Map(), totalOf(answers.materials ?? []), themeOf(before)),
      issues: ['publicity-activity-record'],
      basis: [普法责任制意见(''), 乡村振兴促进法('48'), 法治宣传教育法('18')],
    }),
    record: action({
      title: '记录活动', from: 'new', to: '已举办', by: ['justice-clerk', 'staff', 'village-cadre'],
      asks: { theme, ...facts },
      guards: [countingSaid, eachMaterialOnce],
      notes: kindsNoted,
      brings: ({ answers }) => stockChanges(new Map(), totalOf(answers.materials ?? []), answers.theme),
      issues: ['publicity-activity-record'],
      basis: [普法责任制意见(''), 乡村振兴促进法('48'), 法治宣传教育法('18')],
      hint: '没有事先预告的活动，办完一次记全',
    }),
    amend: action({
      title: '更正数字', from: ['已举办'], by: ['justice-clerk', 'staff', 'village-cadre'],
      asks: {
        audience: integer('正确的受众人数', { unit: '人次', optional: true }),
        counting: choice('人数怎么得来的', countings, { optional: true }),
        consultations: integer('正确的咨询人次', { unit: '人次', optional: true }),
        materials: rows('发放份数有误的资料', {
          material: matter('资料', 'publicity-material'),
          copies: integer('正确的份数', { unit: '份', hint: '没有发放的填0，退回库存' }),
        }, { optional: true }),
        reason: text('更正原因'),
      },
      guards: [somethingAmended, countingSaid, eachMaterialOnce],
      notes: kindsNoted,
      brings: ({ answers, matter: before }) => stockChanges(copiesOf(before), totalOf(answers.materials ?? []), themeOf(before)),
      basis: [普法责任制意见('')],
      hint: '只填要更正的；份数多退少补，库存同时调整',
    }),
    file: action({
      title: '活动归档', from: ['已举办'], to: '已归档', by: ['justice-clerk', 'staff'],
      asks: { attachments: files('补充的简报、照片', { optional: true }), remark: text('备注', { optional: true }) },
      basis: [普法责任制意见('')],
    }),
    cancel: action({
      title: '取消', from: ['已预告'], to: '已取消', by: ['justice-clerk', 'staff', 'village-cadre'],
      asks: { reason: text('取消原因') },
      basis: [普法责任制意见('')],
    }),
    annul: action({
      title: '整条作废', from: ['已举办'], to: '已作废', by: ['justice-clerk'],
      asks: { reason: text('作废原因', { hint: '如“与第12号重复登记”' }) },
      brings: ({ matter: before }) => stockChanges(copiesOf(before), new Map([...copiesOf(before).keys()].map((material) => [material, 0])), themeOf(before)),
      basis: [普法责任制意见('')],
      hint: '重复或误记的活动，资料退回库存，各项数字不再计入',
    }),
  },
  timeLimits: {
    activity: {
      title: '按计划举办活动', within: { untilAnswer: 'plannedOn' }, after: ['announce'], until: ['hold', 'cancel'],
      whose: '活动承办人', onExpiry: 'remind', basis: [普法责任制意见('')],
    },
  },
  flags: [audienceEstimated],
  name: (matter) => (first(matter, 'announce') ?? first(matter, 'record'))?.answers.theme ?? '普法活动',
})
