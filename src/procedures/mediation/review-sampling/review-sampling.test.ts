// A county's sampling plan: rule, then list, then number; nothing of it can be steered afterwards.
import { describe, expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { drawOrder, drawStratified, type Drawable } from './draw.ts'
import { reviewCircular } from './papers/review-circular.ts'
import { cutOff, planOf, seedText } from './plan.ts'
import { populationText } from './population.ts'
import { reviewSampling } from './procedure.ts'

const sampling = storyOf(reviewSampling, { area: '220382' })
const planned = (more: object = {}, on = '2024-04-10'): Step => ['plan', on, { year: 2024, period: 'q1', size: 3, perCommittee: 1, source: 'pl5', issue: '排列5第24095期', numberOn: '2024-04-12', ...more }]

const members: readonly Drawable[] = Array.from({ length: 12 }, (_, n) => ({ id: `00000000-0000-7000-8000-0000000000${10 + n}`, tenant: n < 6 ? '220382203' : '220382204', committee: `c${n % 2}`, grade: '' }))
const population = populationText(members)
const rule = { size: 3, perCommittee: 1, hardLeast: 0 }
const seed = (number: string) => seedText({ area: '220382', year: 2024, period: 'q1' }, number)
const rowOf = (id: string) => ({ dispute: id, township: members.find((each) => each.id === id)?.tenant, number: `（2024）人调字第${Number(id.slice(-2))}号`, title: '邻里纠纷（当事人2方）' })
const drawnWith = (number: string) => drawStratified(seed(number), members, rule).map(rowOf)
const drew = (number = '40713', more: object = {}): Step => ['draw', '2024-04-12', { number, population, drawn: drawnWith(number), ...more }]
const withoutId = ({ township, number, title }: ReturnType<typeof rowOf>) => ({ township, number, title })
const order = drawOrder(seed('40713'), members.map((each) => each.id))

describe('抽样计划', () => {
  test('号码要在登记以后才产生，抽查的时期要在号码产生以前结束', () => {
    sampling.given().when(...planned()).accepted()
    sampling.given().when(...planned({ numberOn: '2024-04-10' })).refused('number-already-known')
    sampling.given().when(...planned({ numberOn: '2024-04-09' })).refused('number-already-known')
    sampling.given().when('plan', '2024-03-20', { ...planned()[2], numberOn: '2024-03-31' }).refused('period-not-over')
    // Written down on a later day than it is said to have been made: what counts is when it was written down.
    sampling.given().when('plan', '2024-04-10', planned()[2], undefined, '2024-04-12').refused('number-already-known')
  })

  test('现场摇号要有两名以上见证人', () => {
    sampling.given().when(...planned({ source: 'onSite' })).refused('no-witnesses')
    sampling.given().when(...planned({ source: 'onSite', witnesses: '县人大代表李某' })).refused('no-witnesses')
    sampling.given().when(...planned({ source: 'onSite', witnesses: '县人大代表李某、律师张某' })).accepted()
  })

  test('号码公布以前可以作废，公布以后不能作废重抽', () => {
    sampling.given(planned()).when('abandon', '2024-04-11', { reason: '改用下一期' }).accepted()
    sampling.given(planned()).when('abandon', '2024-04-12', { reason: '不想要这个号码' }).refused('number-known')
  })

  test('总体截到号码公布那天零时', () => {
    const plan = planOf(sampling.matter([planned()]))
    expect(plan && cutOff(plan)).toBe('2024-04-12T00:00:00.000+08:00')
    expect(plan).toMatchObject({ from: '2024-01-01', to: '2024-03-31' })
    expect(planOf(sampling.matter([planned({ period: 'q4', year: 2023, numberOn: '2024-04-12' })]))).toMatchObject({ from: '2023-10-01', to: '2023-12-31' })
  })
})

describe('抽取', () => {
  test('没到公布的日子不能抽，号码不像样不能抽', () => {
    sampling.given(planned()).when(drew()[0], '2024-04-11', drew()[2]).refused('number-not-published')
    sampling.given(planned()).when(...drew('4071', { drawn: drawnWith('40713') })).refused('number-malformed', 'draw-not-reproducible')
  })

  test('只认按号码算出的名单：少一件、换一件、换先后、改乡镇、换清单，都不认', () => {
    const [first, second, third] = drawnWith('40713')
    const spare = rowOf(order.find((id) => !drawnWith('40713').some((each) => each.dispute === id)) ?? '')
    sampling.given(planned()).when(...drew()).accepted()
    for (const drawn of [[first, second], [first, second, spare], [second, first, third], [first, second, { ...third, township: '220382999' }]]) {
      sampling.given(planned()).when(...drew('40713', { drawn })).refused('draw-not-reproducible')
    }
    sampling.given(planned()).when(...drew('40713', { population: `${population}\n乱写` })).refused('draw-not-reproducible')
    sampling.given(planned()).when(...drew('40714', { drawn: drawnWith('40713') })).refused('draw-not-reproducible')
  })

  test('没有可抽的卷宗也如实登记', () => {
    sampling.given(planned()).when('draw', '2024-04-12', { number: '40713' }).accepted()
    sampling.given(planned()).when('draw', '2024-04-12', { number: '40713', drawn: drawnWith('40713') }).refused('draw-not-reproducible')
  })
})

describe('更换和通报', () => {
  const out = drawnWith('40713')[0]?.dispute ?? ''
  const never = order.filter((id) => !drawnWith('40713').some((each) => each.dispute === id))
  const replaced = (substitute: string, from = out): Step => ['replace', '2024-04-15', { out: from, reason: 'court', words: '卷宗已调往法院', substitute, ...withoutId(rowOf(substitute)) }]

  test('只能换下抽中的，由顺序中的下一件递补；换下的不再递补回来', () => {
    const [next = '', after = ''] = never
    sampling.given(planned(), drew()).when(...replaced(next)).accepted()
    sampling.given(planned(), drew()).when(...replaced(after)).refused('substitute-out-of-order')
    sampling.given(planned(), drew()).when(...replaced(next, after)).refused('substitute-out-of-order')
    sampling.given(planned(), drew(), replaced(next)).when(...replaced(out, next)).refused('substitute-out-of-order')
    sampling.given(planned(), drew(), replaced(next)).when(...replaced(after, next)).accepted()
  })

  test('通报要把抽中的每一件都写上，写事不写人，不排名', () => {
    const results = drawnWith('40713').map(({ dispute, number, township }) => ({ dispute, number, township, result: 'pass' }))
    sampling.given(planned(), drew()).when('conclude', '2024-05-10', { results: results.slice(1) }).refused('results-incomplete')
    const text = printed(reviewCircular, sampling.matter([planned(), drew(), ['conclude', '2024-05-10', { results, findings: [{ item: '材料齐全', count: 1, remark: '缺回访记录' }], demand: '按期回访。' }]]))
    for (const part of ['2024年第一季度人民调解卷宗评查通报', '排列5第24095期', '40713', '220382 2024 q1 40713', '12件纠纷', '合格3件', '缺回访记录', '按期回访']) expect(text).toContain(part)
    expect(text).not.toMatch(/第[一二三]名|排名第|得分最/)
  })
})

test('只有县里能定计划、能抽取；乡镇看得到，动不了', () => {
  for (const action of Object.values(reviewSampling.actions)) expect(action.by).toEqual(['county-reviewer'])
})
