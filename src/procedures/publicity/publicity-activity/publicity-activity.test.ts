// Publicity activities: recorded once, counted with their method, and the stock moves with them.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyId, storyOf, storyTownship, storyVillage, type Step } from '#test/story.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { publicityActivityIndicators } from './indicators.ts'
import { publicityActivity } from './procedure.ts'

/** A material as this procedure sees it: another procedure's matter, of which it reads the kind. */
function material(kind: string): Matter {
  const opening = { action: 'openStock', seq: 1, answers: { name: kind, kind, copies: 0 } } as unknown as Entry
  return { id: storyId(), procedure: 'publicity-material', entries: [opening], written: [opening] } as unknown as Matter
}

const [leaflet, booklet] = [material('leaflet'), material('booklet')]
const activity = storyOf(publicityActivity, { around: [leaflet, booklet], area: storyTownship })
const facts = { forms: ['consultation', 'display'], place: '乡政府门前广场', audience: 300, counting: 'headcount' }
const record = (more: object = {}): Step => ['record', '2024-04-15', { theme: '全民国家安全教育日', ...facts, ...more }]
const handingOut = (copies: number) => ({ materials: [{ material: leaflet.id, copies }] })
const broughtBy = (steps: readonly Step[], [action, on, answers]: Step) => {
  const { decision } = activity.given(...steps).when(action, on, answers)
  return decision.outcome === 'accepted' ? decision.consequences.map((each) => [each.matter, each.action, each.answers['copies']]) : decision.refusals
}

describe('普法活动', () => {
  test('预告后举办，办完归档', () => {
    const announced: Step = ['announce', '2024-04-10', { theme: '全民国家安全教育日', plannedOn: '2024-04-15' }]
    expect(activity.deadlines([announced]).map((each) => [each.state, each.derived.due])).toEqual([['running', '2024-04-15']])
    const filed = activity.matter([announced, ['hold', '2024-04-15', facts], ['file', '2024-04-18']])
    expect(filed.state).toBe('已归档')
  })

  test('已经办过的活动不能再预告', () => {
    activity.given().when('announce', '2024-04-16', { theme: '全民国家安全教育日', plannedOn: '2024-04-15' }).refused('planned-day-past')
  })

  test('没有预告的活动可以直接记录', () => {
    activity.given().when(...record()).accepted()
  })

  test('填了受众人数的，必须说明人数怎么得来', () => {
    const { counting: _, ...uncounted } = facts
    activity.given().when('record', '2024-04-15', { theme: '全民国家安全教育日', ...uncounted }).refused('counting-missing')
    activity.given().when('record', '2024-04-15', { theme: '全民国家安全教育日', ...uncounted, audience: 0 }).accepted()
    activity.given(['announce', '2024-04-10', { theme: '全民国家安全教育日', plannedOn: '2024-04-15' }]).when('hold', '2024-04-15', uncounted).refused('counting-missing')
  })

  test('估算的人数如实标明', () => {
    const raised = (counting: string) => publicityActivity.flags.map((flag) => flag.raised(activity.matter([record({ counting })])))
    expect(raised('estimate')).toEqual([true])
    expect(raised('signIn')).toEqual([false])
  })

  test('取消的活动不再举办', () => {
    activity.given(['announce', '2024-04-10', { theme: '全民国家安全教育日', plannedOn: '2024-04-15' }], ['cancel', '2024-04-14', { reason: '大雨' }]).when('hold', '2024-04-15', facts).refused('not-open-in-state')
  })
})

describe('发放的资料', () => {
  test('发放多少，库存就扣减多少', () => {
    expect(broughtBy([], record(handingOut(500)))).toEqual([[leaflet.id, 'issue', 500]])
  })

  test('预告过的活动同样扣减，并写明活动主题', () => {
    const { decision } = activity.given(['announce', '2024-04-10', { theme: '全民国家安全教育日', plannedOn: '2024-04-15' }]).when('hold', '2024-04-15', { ...facts, ...handingOut(500) })
    expect(decision).toMatchObject({ consequences: [{ action: 'issue', answers: { copies: 500, activity: '全民国家安全教育日' } }] })
  })

  test('没有登记过的资料不能发放', () => {
    activity.given().when(...record({ materials: [{ material: storyId(), copies: 10 }] })).refused('reference-unknown')
  })

  test('同一种资料不能填两行', () => {
    const twice = { materials: [{ material: leaflet.id, copies: 10 }, { material: leaflet.id, copies: 20 }] }
    activity.given().when(...record(twice)).refused('material-twice')
    activity.given(['announce', '2024-04-10', { theme: '全民国家安全教育日', plannedOn: '2024-04-15' }]).when('hold', '2024-04-15', { ...facts, ...twice }).refused('material-twice')
    activity.given(record()).when('amend', '2024-04-20', { ...twice, reason: '漏填' }).refused('material-twice')
  })

  test('更正份数时多退少补', () => {
    const more = (copies: number): Step => ['amend', '2024-04-20', { materials: [{ material: leaflet.id, copies }], reason: '误填' }]
    expect(broughtBy([record(handingOut(500))], more(350))).toEqual([[leaflet.id, 'takeBack', 150]])
    expect(broughtBy([record(handingOut(500))], more(600))).toEqual([[leaflet.id, 'issue', 100]])
    expect(broughtBy([record(handingOut(500))], more(500))).toEqual([])
    expect(broughtBy([record(handingOut(500)), more(350)], more(400))).toEqual([[leaflet.id, 'issue', 50]])
  })

  test('作废的活动，资料全部退回库存', () => {
    const both = { materials: [{ material: leaflet.id, copies: 500 }, { material: booklet.id, copies: 20 }] }
    expect(broughtBy([record(both)], ['annul', '2024-04-21', { reason: '与前一条重复' }])).toEqual([[leaflet.id, 'takeBack', 500], [booklet.id, 'takeBack', 20]])
  })
})

describe('更正', () => {
  test('至少要有一项内容', () => {
    activity.given(record()).when('amend', '2024-04-20', { reason: '误填' }).refused('nothing-amended')
  })

  test('更正人数也要说明怎么得来', () => {
    activity.given(record()).when('amend', '2024-04-20', { audience: 30, reason: '多写一个零' }).refused('counting-missing')
    activity.given(record()).when('amend', '2024-04-20', { audience: 30, counting: 'signIn', reason: '多写一个零' }).accepted()
  })
})

describe('普法的数字', () => {
  const figures = (...matters: readonly Matter[]) => figuresOf(publicityActivityIndicators, publicityActivity, ...matters)
  const one = (more: object = {}, ...then: readonly Step[]) => activity.matter([record(more), ...then])

  test('一场活动几种形式，活动总数只计一场，各形式各计一场', () => {
    expect(figures(one({ forms: ['talk', 'caseTalk', 'performance', 'ruralTrip', 'courtyard', 'contest'] }))).toMatchObject({
      'publicity.activities': 1, 'publicity.talks': 1, 'publicity.caseTalks': 1, 'publicity.performances': 1, 'publicity.ruralTrips': 1, 'publicity.courtyardTalks': 1, 'publicity.contests': 1,
    })
  })

  test('只预告的不计', () => {
    expect(figures(activity.matter([['announce', '2024-04-10', { theme: '主题', plannedOn: '2024-04-15' }]]))).toEqual({})
  })

  test('实数和估算分开，合计含两者', () => {
    expect(figures(one(), one({ audience: 1000, counting: 'estimate' }))).toMatchObject({ 'publicity.audience': 1300, 'publicity.audienceCounted': 300, 'publicity.audienceEstimated': 1000 })
  })

  test('资料按种类分别计，以更正后的份数为准', () => {
    const handed = { materials: [{ material: leaflet.id, copies: 500 }, { material: booklet.id, copies: 20 }] }
    expect(figures(one(handed))).toMatchObject({ 'publicity.leaflets': 500, 'publicity.booklets': 20 })
    expect(figures(one(handed, ['amend', '2024-04-20', { audience: 30, counting: 'signIn', materials: [{ material: leaflet.id, copies: 50 }], reason: '多写一个零' }]))).toMatchObject({
      'publicity.leaflets': 50, 'publicity.booklets': 20, 'publicity.audience': 30, 'publicity.audienceCounted': 30, 'publicity.activities': 1,
    })
  })

  test('作废的活动各项都不计', () => {
    const annulled = one({ ...handingOut(500), targets: ['school'], lecturer: 'viceHead', themeMonth: 4, consultations: 9, places: [storyVillage] }, ['annul', '2024-04-21', { reason: '重复' }])
    expect(Object.values(figures(annulled)).filter((value) => value !== 0)).toEqual([])
  })

  test('覆盖的村和主题月份去重', () => {
    const second = '220382203202'
    expect(figures(one({ places: [storyVillage, second], themeMonth: 4 }), one({ places: [storyVillage], themeMonth: 4 }), one({ themeMonth: 5 }))).toMatchObject({
      'publicity.villagesCovered': 2, 'publicity.themeMonths': 2, 'publicity.themeActivities': 3,
    })
  })

  test('村里登记的活动，本村即算覆盖；村里的法治课单独计', () => {
    const inVillage = storyOf(publicityActivity, { area: storyVillage }).matter([['record', '2024-04-15', { theme: '法治课', ...facts, forms: ['lawClass'] }, 'village-cadre']])
    expect(figures(inVillage)).toMatchObject({ 'publicity.villagesCovered': 1, 'publicity.villageLectures': 1 })
    expect(figures(one({ forms: ['lawClass'] }))).not.toHaveProperty('publicity.villageLectures')
  })

  test('进校园的场次、受众和法治副校长授课单独计', () => {
    expect(figures(one({ targets: ['school'], lecturer: 'viceHead', forms: ['lecture'], consultations: 5 }))).toMatchObject({
      'publicity.schoolActivities': 1, 'publicity.schoolAudience': 300, 'publicity.viceHeadLectures': 1, 'publicity.lectures': 1, 'publicity.consultations': 5,
    })
  })
})
