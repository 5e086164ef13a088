// The standard: rows of conditions that leave every dispute one grade, set by the county alone.
import { describe, expect, test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { storyOf, type Step } from '#test/story.ts'
import { gradeOf, shares, standardSaid, type Standard } from '../allowance.ts'
import type { DisputeFacts } from '../dispute-facts.ts'
import { allowanceStandard } from './procedure.ts'

const county = storyOf(allowanceStandard, { area: '220382' })
const answers = {
  name: '以案定补标准', from: '2024-01-01', pays: ['agree'], needs: ['review', 'performed'],
  grades: [{ grade: '简单', level: 'village', yuan: 50_00 }, { grade: '一般', level: 'village', yuan: 100_00 }, { grade: '重大疑难', level: 'village', yuan: 200_00 }],
  criteria: [
    { grade: '一般', types: ['housing', 'land'] }, { grade: '重大疑难', parties: 10 }, { grade: '重大疑难', amount: 100_000_00 },
    { grade: '重大疑难', danger: ['criminal', 'mass'] }, { grade: '重大疑难', types: ['migrantWages'], parties: 5 },
  ],
}
const drafted = (more: object = {}): Step => ['draft', '2024-01-02', { ...answers, ...more }]

describe('以案定补标准', () => {
  test('拟定、启用以后不能改，停用写明用到哪一天', () => {
    const used: readonly Step[] = [drafted(), ['putInUse', '2024-01-03']]
    county.given(...used).when('revise', '2024-01-04', answers).refused('not-open-in-state')
    county.given(...used).when('retire', '2024-06-01', { until: '2023-12-31' }).refused('retired-before-start')
    county.given(...used).when('retire', '2024-06-01', { until: '2024-06-30' }).accepted()
  })

  test('每个等级都算得到，而且只有一个金额', () => {
    county.given().when(...drafted({ grades: [...answers.grades, answers.grades[0]] })).refused('grade-paid-twice')
    county.given().when(...drafted({ criteria: [...answers.criteria, { grade: '特大', parties: 50 }] })).refused('criterion-without-grade')
    county.given().when(...drafted({ criteria: [...answers.criteria, { grade: '简单', parties: 2 }] })).refused('lowest-grade-conditioned')
    county.given().when(...drafted({ criteria: answers.criteria.slice(1) })).refused('grade-without-criterion')
    county.given().when(...drafted({ criteria: [...answers.criteria, { grade: '一般' }] })).refused('criterion-empty')
  })

  test('只由县里定', () => {
    const keeper = ['county-reviewer'] as const
    expectAuthority(allowanceStandard, { draft: keeper, revise: keeper, putInUse: keeper, retire: keeper, drop: keeper })
  })
})

describe('等级由系统算，写明按哪一条', () => {
  const standard = standardSaid(county.matter([drafted()])) as Standard
  const plain = { type: 'neighbour', parties: 2, dangers: [], level: 'village' } as unknown as DisputeFacts
  const graded = (more: object) => gradeOf({ ...plain, ...more } as DisputeFacts, standard)

  test('从高到低，达到哪一行就按哪一行', () => {
    expect(graded({ parties: 12, type: 'land' })).toEqual({ grade: '重大疑难', why: '当事人12人，满10人，按“重大疑难”' })
    expect(graded({ type: 'land' })).toEqual({ grade: '一般', why: '类型是山林土地纠纷，按“一般”' })
    expect(graded({})).toEqual({ grade: '简单', why: '没有达到更高一级的条件，按“简单”' })
    expect(graded({ agreement: { amount: 100_000_00 } }).why).toBe('协议金额100000元，满100000元，按“重大疑难”')
    expect(graded({ agreement: { amount: 99_999_99 } }).grade).toBe('简单')
    expect(graded({ dangers: [{ kind: 'mass', on: '2024-03-01' }] }).why).toBe('登记过可能引发群体性事件，按“重大疑难”')
  })

  test('一行里写了两个条件的，都要达到', () => {
    expect(graded({ type: 'migrantWages', parties: 5 })).toEqual({ grade: '重大疑难', why: '类型是拖欠农民工工资纠纷，当事人5人，满5人，按“重大疑难”' })
    expect(graded({ type: 'migrantWages', parties: 4 }).grade).toBe('简单')
    expect(graded({ type: 'contract', parties: 5 }).grade).toBe('简单')
  })

  test('几位调解员平分，分不尽的一分给前面的', () => {
    expect(shares(100_00, ['甲', '乙', '丙']).map((each) => each.yuan)).toEqual([33_34, 33_33, 33_33])
  })
})
