// Going out to look once a month; what was found and to whom it went; one flood in July, one false alarm.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { township } from '#demo/people.ts'

const on = plainDate

const rounds = ['2024-01-24', '2024-02-06', '2024-03-20', '2024-04-24', '2024-05-22', '2024-06-12', '2024-07-10', '2024-08-21', '2024-09-26', '2024-10-23', '2024-11-20', '2024-12-18'] as const

const inspections: readonly Deed[] = rounds.map((day, index) => ({
  on: on(day), by: 'zonghe', of: `inspection-${index}`, procedure: 'safety-inspection', area: township, action: 'record',
  answers: (known) => ({
    kind: index === 1 || index === 8 ? 'holiday' : index === 5 ? 'special' : 'routine', fields: index % 2 === 0 ? ['production', 'fire'] : ['road', 'electricity'], inspectors: [known.account('zonghe'), known.account('fenguan')],
    places: [{ place: '永加加油站', seen: 'clear' }, { place: '粮食收储点', seen: index % 3 === 0 ? 'found' : 'clear', ...(index % 3 === 0 ? { said: '见隐患台账' } : {}) }],
  }),
}))

type Seen = { readonly on: string; readonly kind: string; readonly grade?: string; readonly place: string; readonly facts: string; readonly to?: string; readonly receipt?: string; readonly fixed?: string; readonly verified?: string; readonly stop?: string }

const seen: readonly Seen[] = [
  { on: '2024-01-24', kind: 'fire', place: '粮食收储点', facts: '灭火器过期四具' },
  { on: '2024-03-20', kind: 'electricity', place: '二组机井房', facts: '配电箱外壳破损', to: 'energy', receipt: '2024-03-25', fixed: '2024-04-02', verified: '2024-04-03' },
  { on: '2024-04-24', kind: 'fire', place: '粮食收储点', facts: '消防通道堆放编织袋' },
  { on: '2024-05-22', kind: 'road', place: '三组弯道', facts: '警示牌倒伏', fixed: '2024-05-27', verified: '2024-05-28' },
  { on: '2024-06-12', kind: 'production', grade: 'major', place: '砖厂', facts: '输送带传动部位没有防护', to: 'emergency', receipt: '2024-06-14', stop: '2024-06-17', fixed: '2024-07-01', verified: '2024-07-08' },
  { on: '2024-08-21', kind: 'building', place: '农机库', facts: '墙体开裂', to: 'housing', receipt: '2024-09-04' },
]

function hazard(each: Seen, index: number): readonly Deed[] {
  const step = { by: 'zonghe', of: `hazard-${index}`, procedure: 'hazard', area: township } as const
  return [
    { ...step, on: on(each.on), action: 'find', answers: () => ({ finder: 'inspection', kind: each.kind, grade: each.grade ?? 'ordinary', place: each.place, facts: each.facts }) },
    ...(each.to === undefined ? [] : [{ ...step, on: on(each.on), action: 'handOver', answers: () => ({ body: each.to, request: '请到场核查，依法处理，并反馈结果。' }) }]),
    ...(each.receipt === undefined ? [] : [{ ...step, on: on(each.receipt), action: 'receipt', answers: () => ({ said: '已接收' }) }]),
    ...(each.stop === undefined ? [] : [{ ...step, on: on(each.stop), action: 'stopOrder', answers: () => ({ body: 'emergency', stop: 'business', unit: '砖厂', decidedOn: each.stop, document: '双应急停〔2024〕6号' }) }]),
    ...(each.fixed === undefined ? [] : [{ ...step, on: on(each.fixed), action: 'fixed', answers: () => ({ by: each.place, measures: '已按要求整改' }) }]),
    ...(each.stop === undefined || each.verified === undefined ? [] : [{ ...step, on: on(each.verified), action: 'stopLifted', answers: () => ({ document: '双应急复查〔2024〕9号' }) }]),
    ...(each.verified === undefined ? [] : [{ ...step, on: on(each.verified), action: 'verify', answers: () => ({ verifier: each.to === undefined ? '乡应急办' : '有权部门和乡应急办' }) }]),
    ...(each.kind === 'fire' ? [{ ...step, on: on(each.on), action: 'fixOnSpot', answers: () => ({ measures: '当场整改' }) }] : []),
  ]
}

const flood = { of: 'flood', procedure: 'emergency', area: township } as const
const alarm = { of: 'false-alarm', procedure: 'emergency', area: township } as const
const emergencies: readonly Deed[] = [
  { ...flood, by: 'zonghe', on: on('2024-07-20'), action: 'log', answers: () => ({ kind: 'natural', what: '强降雨，北沟段漫路', place: '北沟', at: '4时10分', from: '村值班室', level: 'ordinary' }) },
  { ...flood, by: 'fenguan', on: on('2024-07-20'), action: 'report', answers: () => ({ to: '市政府值班室', way: 'phone', at: '4时30分', said: '北沟段漫路，低洼处正在转移，没有伤亡。' }) },
  { ...flood, by: 'zonghe', on: on('2024-07-20'), action: 'act', answers: () => ({ at: '5时', measures: '封闭道路，转移沿沟住户，设岗值守' }) },
  { ...flood, by: 'fenguan', on: on('2024-07-22'), action: 'over', answers: () => ({ summary: '道路恢复通行，转移人员全部返回，没有伤亡。', dead: 0, injured: 0, moved: 32 }) },
  { ...alarm, by: 'zonghe', on: on('2024-10-09'), action: 'log', answers: () => ({ kind: 'accident', what: '反映田间起火', place: '西甸子', at: '15时' }) },
  { ...alarm, by: 'zonghe', on: on('2024-10-09'), action: 'falseAlarm', answers: () => ({ said: '到场核实为烟尘，没有起火' }) },
]

export const safetyDeeds: readonly Deed[] = [...inspections, ...seen.flatMap(hazard), ...emergencies]
