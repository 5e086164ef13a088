// How publicity is counted. An activity of several forms counts once as an activity and once in each form; an audience
// that was estimated is never added to one that was counted without saying so.
import { indicatorsOf } from '#procedure/indicator.ts'
import type { EntryOf, MatterOf } from '#procedure/procedure.ts'
import { audienceOf, consultationsOf, copiesOfKind, countingOf } from './activity-facts.ts'
import type { Form } from './forms.ts'
import { publicityActivity } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(publicityActivity)

type Activity = MatterOf<typeof publicityActivity>
type Held = Extract<EntryOf<typeof publicityActivity>, { action: 'hold' | 'record' }>

const held = { system: 'publicity', actions: ['hold', 'record'] } as const

/** An activity that was annulled never was. */
function stands(activity: Activity): boolean {
  return activity.state !== '已作废'
}

function villagesOf(entry: Held, activity: Activity): readonly string[] {
  return [...new Set([...(entry.answers.places ?? []), activity.area])].filter((code) => code.length === 12)
}

function inForm(id: string, title: string, form: Form) {
  const name = publicityActivity.actions.record.asks.forms.of[form]
  return count({
    ...held, id, title, unit: '场次', definition: `活动形式含“${name}”的普法活动，每场计一；同一场有几种形式的，在各形式下各计一，在活动总数里只计一。`,
    when: (entry, activity) => stands(activity) && entry.answers.forms.includes(form),
  })
}

function handedOut(id: string, title: string, kind: { id: string; name: string; unit: string }) {
  return sum({
    ...held, id, title, unit: kind.unit,
    definition: `普法活动发放的、种类为“${kind.name}”的资料份数之和，以更正后的份数为准，按活动日期归入年度；与宣传资料台账同步扣减。`,
    amount: (_, activity) => (stands(activity) ? copiesOfKind(activity, kind.id) : 0),
  })
}

const audience = '以更正后的人数为准，按活动日期归入年度；同一人参加几场计几次。'

export const publicityActivityIndicators = [
  count({ ...held, id: 'publicity.activities', title: '普法宣传活动场次', unit: '场次', definition: '已经举办的普法活动，每场计一，按举办日期归入年度；只预告、已取消、已作废的不计。', when: (_, activity) => stands(activity) }),
  count({
    ...held, id: 'publicity.themeActivities', title: '“一月一主题”活动场次', unit: '场次', definition: '登记了主题月份的普法活动，每场计一。',
    when: (entry, activity) => stands(activity) && entry.answers.themeMonth !== undefined,
  }),
  sum({ ...held, id: 'publicity.audience', title: '普法受众人次', unit: '人次', definition: `普法活动受众人数之和，含估算的；${audience}`, amount: (_, activity) => (stands(activity) ? audienceOf(activity) : 0) }),
  sum({
    ...held, id: 'publicity.audienceCounted', title: '普法受众人次（实数）', unit: '人次', definition: `经签到、现场清点或平台统计的受众人数之和；${audience}`,
    amount: (_, activity) => (stands(activity) && countingOf(activity) !== 'estimate' ? audienceOf(activity) : 0),
  }),
  sum({
    ...held, id: 'publicity.audienceEstimated', title: '普法受众人次（估算）', unit: '人次', definition: `计数方法为“估算”的受众人数之和；${audience}`,
    amount: (_, activity) => (stands(activity) && countingOf(activity) === 'estimate' ? audienceOf(activity) : 0),
  }),
  handedOut('publicity.leaflets', '普法宣传资料份数', { id: 'leaflet', name: '宣传单（折页）', unit: '份' }),
  handedOut('publicity.booklets', '普法手册册数', { id: 'booklet', name: '手册（读本）', unit: '本' }),
  handedOut('publicity.posters', '普法海报张数', { id: 'poster', name: '海报（挂图）', unit: '张' }),
  handedOut('publicity.otherItems', '其他普法宣传品件数', { id: 'other', name: '其他宣传品', unit: '件' }),
  sum({
    ...held, id: 'publicity.consultations', title: '普法活动现场咨询人次', unit: '人次', definition: '普法活动现场解答咨询人次之和，以更正后的为准；窗口的法律咨询另计。',
    amount: (_, activity) => (stands(activity) ? consultationsOf(activity) : 0),
  }),
  inForm('publicity.talks', '法治宣讲场次', 'talk'),
  inForm('publicity.lectures', '面向群众的法治讲座场次', 'lecture'),
  inForm('publicity.caseTalks', '以案释法次数', 'caseTalk'),
  inForm('publicity.courtyardTalks', '院坝普法场次', 'courtyard'),
  inForm('publicity.ruralTrips', '送法下乡次数', 'ruralTrip'),
  inForm('publicity.performances', '法治文艺演出场次', 'performance'),
  inForm('publicity.contests', '法律知识竞赛场次', 'contest'),
  count({
    ...held, id: 'publicity.schoolActivities', title: '法律进校园场次', unit: '次', definition: '法律“九进”对象含学校的普法活动，每场计一。',
    when: (entry, activity) => stands(activity) && (entry.answers.targets ?? []).includes('school'),
  }),
  sum({
    ...held, id: 'publicity.schoolAudience', title: '校园普法受众', unit: '人次', definition: `法律“九进”对象含学校的普法活动的受众人数之和；${audience}`,
    when: (entry, activity) => stands(activity) && (entry.answers.targets ?? []).includes('school'), amount: (_, activity) => audienceOf(activity),
  }),
  count({
    ...held, id: 'publicity.viceHeadLectures', title: '法治副校长授课场次', unit: '场次', definition: '主讲人为法治副校长的普法活动，每场计一。',
    when: (entry, activity) => stands(activity) && entry.answers.lecturer === 'viceHead',
  }),
  count({
    ...held, id: 'publicity.villageLectures', title: '村级法治课场次', unit: '场次', definition: '活动形式含“法治课”或“法治讲座”、到达村（社区）的普法活动，每场计一。',
    when: (entry, activity) => stands(activity) && villagesOf(entry, activity).length > 0 && (entry.answers.forms.includes('lawClass') || entry.answers.forms.includes('lecture')),
  }),
  distinct({
    ...held, id: 'publicity.villagesCovered', title: '普法覆盖村数', unit: '个', definition: '一年内普法活动到达的不同村（社区），每个计一；以登记的到达村（社区）和活动所属村（社区）为准。',
    when: (_, activity) => stands(activity), key: villagesOf,
  }),
  distinct({
    ...held, id: 'publicity.themeMonths', title: '“一月一主题”覆盖月数', unit: '个', definition: '一年内登记了主题月份的普法活动所覆盖的不同月份，每个计一。',
    when: (_, activity) => stands(activity), key: (entry) => (entry.answers.themeMonth === undefined ? [] : [String(entry.answers.themeMonth)]),
  }),
] as const
