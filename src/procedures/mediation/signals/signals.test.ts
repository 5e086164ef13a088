// Each signal told twice: once as it should be seen, and once as the honest work that looks like it. A false alarm is as bad as
// a missed one.
import { describe, expect, test } from 'vitest'
import { momentAt, type Moment } from '#calendar/clock.ts'
import { addDays, plainDate } from '#calendar/plain-date.ts'
import { signalsOf } from './all-signals.ts'
import type { Material, MaterialStep } from './material.ts'
import { provesNothing, signalKinds } from './signal.ts'
import { thresholdReasons, thresholdsOn } from './thresholds.ts'

const day = plainDate('2024-06-30')
const reading = { occurredOn: day, consulted: () => [] }
const thresholds = thresholdsOn(reading)
const kinds = (...materials: readonly Material[]) => signalsOf(materials, thresholds).map((each) => each.kind)

let count = 0
const step = (action: string, on: string, recorded: string | Moment = on, more: Partial<MaterialStep> = {}): MaterialStep =>
  ({ action, occurredOn: plainDate(on), recordedAt: recorded.length > 10 ? recorded as Moment : momentAt(plainDate(recorded), 10), actor: 'mediator-a', post: 'mediator', scanned: false, ...more })
function dispute(more: Partial<Material> = {}): Material {
  count += 1
  return {
    id: `d${count}`, area: '220382203201', type: 'neighbour', openedOn: plainDate('2024-03-01'), mediators: ['m1'], parties: [`p${count}a`, `p${count}b`], records: [], account: '', imported: false, deniedByPhone: false,
    steps: [step('takeUp', '2024-03-01')], ...more,
  }
}

describe('可能重复登记', () => {
  const same = { parties: ['甲', '乙'] }
  const opened = (on: string, more: Partial<Material> = {}) => dispute({ ...same, openedOn: plainDate(on), steps: [step('takeUp', on)], ...more })

  test('同村、同类、同样两方，相隔几天：提示', () => {
    expect(kinds(opened('2024-03-01'), opened('2024-03-08'))).toEqual(['repeated'])
    expect(kinds(opened('2024-03-01', { parties: [], account: '两家因院墙滴水发生争执多次。' }), opened('2024-03-08', { parties: [], account: '两家因院墙滴水，发生争执多次' }))).toEqual(['repeated'])
  })

  test('隔了很久又起、只有一方相同、类别或村不同、前一件没谈成再来、回访说又起纠纷：都不提示', () => {
    expect(kinds(opened('2024-03-01'), opened('2024-05-08'))).toEqual([])
    expect(kinds(opened('2024-03-01'), opened('2024-03-08', { parties: ['甲', '丙'] }))).toEqual([])
    expect(kinds(opened('2024-03-01'), opened('2024-03-08', { type: 'land' }))).toEqual([])
    expect(kinds(opened('2024-03-01'), opened('2024-03-08', { area: '220382203202' }))).toEqual([])
    for (const end of ['fail', 'refuse', 'withdraw', 'refer', 'decline']) expect(kinds(opened('2024-03-01', { steps: [step('takeUp', '2024-03-01'), step(end, '2024-03-05')] }), opened('2024-03-08'))).toEqual([])
    expect(kinds(opened('2024-03-01', { steps: [step('takeUp', '2024-03-01'), step('visit', '2024-03-07', '2024-03-07', { again: true })] }), opened('2024-03-08'))).toEqual([])
    expect(kinds(opened('2024-03-01', { parties: [], account: '邻里纠纷' }), opened('2024-03-08', { parties: [], account: '邻里纠纷' }))).toEqual([])
  })
})

describe('调解记录大段相同', () => {
  const formula = '调解员宣布调解纪律，告知双方当事人依法享有的权利和应当履行的义务，询问是否申请回避，双方均表示不申请回避，同意由调解员主持调解。'
  const fence = '东院说西院去年秋天翻盖仓房时把滴水檐伸过了界墙约四十公分，雨水直接打在自家菜窖上，窖顶已经塌了一角，要求拆除并赔偿。西院说檐口是按老地基做的，没有超出，愿意请人来量。'
  const cow = '养牛户承认前天傍晚没有拴好，三头牛进了对方承包的二亩玉米地，踩倒六垄。对方要求按一亩产量赔偿，养牛户只认六垄。调解员与双方到地里数了株数，按株数折算。'

  test('去掉套话仍大半相同：提示；照抄得再多也看得见', () => {
    expect(kinds(dispute({ records: [formula + fence] }), dispute({ records: [`${formula}${fence}双方同意。`] }))).toEqual(['copied'])
    const many = Array.from({ length: 30 }, () => dispute({ records: [fence] }))
    const found = signalsOf(many, thresholds)
    expect(found.map((each) => [each.kind, each.disputes.length])).toEqual([['copied', 30]])
  })

  test('只有套话相同、记录很短、同一件的两次记录：不提示', () => {
    expect(kinds(dispute({ records: [formula + fence] }), dispute({ records: [formula + cow] }))).toEqual([])
    const trade = Array.from({ length: 12 }, (_, index) => dispute({ records: [formula.repeat(2) + Array.from({ length: 40 }, (__, at) => String.fromCodePoint(0x4e00 + index * 97 + at * 7)).join('')] }))
    expect(kinds(...trade)).toEqual([])
    expect(kinds(dispute({ records: ['双方各自陈述，互相谅解，达成一致。'] }), dispute({ records: ['双方各自陈述，互相谅解，达成一致。'] }))).toEqual([])
    expect(kinds(dispute({ records: [fence, fence] }))).toEqual([])
  })
})

describe('一次补记多件', () => {
  const sat = (index: number, more: Partial<MaterialStep> = {}) => dispute({ steps: [step('takeUp', '2024-06-01'), step('mediate', `2024-06-0${index + 1}`, momentAt(plainDate('2024-06-28'), 14, index * 9), more)] })
  const six = (more: Partial<MaterialStep> = {}) => [0, 1, 2, 3, 4, 5].map((index) => sat(index, more))

  test('调解员一口气补记六个不同日子的六件：提示一次', () => {
    const found = signalsOf(six(), thresholds)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ kind: 'batch', disputes: { length: 6 } })
    expect(found[0]?.saw).toContain('6件')
  })

  test('司法所代录纸质记录、附了当时签名的照片、一周内录入、件数不多、从旧台账导入：不提示', () => {
    expect(kinds(...six({ post: 'justice-clerk', actor: 'clerk' }))).toEqual([])
    expect(kinds(...six({ scanned: true }))).toEqual([])
    expect(kinds(...six().slice(0, 4))).toEqual([])
    expect(kinds(...six().map((each) => ({ ...each, imported: true })))).toEqual([])
    expect(kinds(...[0, 1, 2, 3, 4, 5].map((index) => dispute({ steps: [step('takeUp', '2024-06-24'), step('mediate', '2024-06-25', momentAt(plainDate('2024-06-28'), 14, index * 9))] })).map((each, index) => ({ ...each, mediators: [`m${index}`] })))).toEqual([])
    // An hour between any two: not one sitting.
    expect(kinds(...[0, 1, 2, 3, 4, 5].map((index) => dispute({ steps: [step('takeUp', '2024-06-01'), step('mediate', `2024-06-0${index + 1}`, momentAt(plainDate('2024-06-28'), 9 + index))] })))).toEqual([])
  })
})

describe('一天调解多件', () => {
  const held = (count_: number, more: (index: number) => Partial<Material> = () => ({})) => Array.from({ length: count_ }, (_, index) => dispute({ steps: [step('takeUp', '2024-05-06'), step('mediate', '2024-05-06')], ...more(index) }))

  test('一人一天七件互不相干的：提示', () => {
    expect(kinds(...held(7))).toEqual(['oneDay'])
  })

  test('一批工人告同一个老板、两名调解员分着调、件数不多：不提示', () => {
    expect(kinds(...held(9, (index) => ({ type: 'migrantWages', parties: [`工人${index}`, '老板'] })))).toEqual([])
    expect(kinds(...held(8, (index) => ({ mediators: [`m${index % 2}`] })))).toEqual([])
    expect(kinds(...held(5))).toEqual([])
  })
})

describe('当事人说不属实', () => {
  const answered = (...answers: readonly (readonly [string, string])[]) => dispute({ steps: [step('takeUp', '2024-05-06'), ...answers.map(([party, answer]) => step('partyAnswered', '2024-06-01', '2024-06-01', { party, answer }))] })

  test('有一位说没有、部分不实，或者电话里说没有：提示，写明另外几位怎么说', () => {
    const found = signalsOf([answered(['一', 'denied'], ['二', 'confirmed'])], thresholds)
    expect(found).toMatchObject([{ kind: 'denied' }])
    expect(found[0]?.saw).toContain('另有1位说属实')
    expect(kinds(answered(['一', 'partly']))).toEqual(['denied'])
    expect(kinds(dispute({ deniedByPhone: true }))).toEqual(['denied'])
  })

  test('都说属实、后来改口说属实的：不提示', () => {
    expect(kinds(answered(['一', 'confirmed'], ['二', 'confirmed']))).toEqual([])
    expect(kinds(answered(['一', 'denied'], ['一', 'confirmed']))).toEqual([])
  })
})

describe('协议和结案一次补记', () => {
  const closed = (agreedOn: string, closedOn: string, minutes: number, more: Partial<MaterialStep> = {}) => dispute({ steps: [step('takeUp', agreedOn), step('agree', agreedOn, momentAt(plainDate(closedOn), 15, 0), more), step('close', closedOn, momentAt(plainDate(closedOn), 15, minutes))] })

  test('两个日子隔了二十天、同一分钟登记、没有签名照片：提示', () => {
    expect(kinds(closed('2024-05-06', '2024-05-26', 0))).toEqual(['together'])
  })

  test('当场谈成当场履行、有签名照片、分两次登记：不提示', () => {
    expect(kinds(closed('2024-05-26', '2024-05-26', 0))).toEqual([])
    expect(kinds(closed('2024-05-06', '2024-05-26', 0, { scanned: true }))).toEqual([])
    expect(kinds(closed('2024-05-06', '2024-05-26', 59))).toEqual([])
  })
})

describe('很久以后才登记', () => {
  const openedLate = (days: number, more: Partial<Material> = {}) => dispute({ steps: [step('takeUp', '2024-04-01', addDays(plainDate('2024-04-01'), days))], ...more })

  test('受理五十天以后才登记：提示；一次补录多件只提示一行', () => {
    expect(kinds(openedLate(50))).toEqual(['late'])
    const found = signalsOf(Array.from({ length: 20 }, () => openedLate(50)), thresholds)
    expect(found.map((each) => [each.kind, each.disputes.length])).toEqual([['late', 20]])
  })

  test('三周内登记、旧台账导入：不提示', () => {
    expect(kinds(openedLate(20))).toEqual([])
    expect(kinds(openedLate(300, { imported: true }))).toEqual([])
  })
})

describe('怎样说', () => {
  test('每种都写明老实人也会这样、该看什么；不点人名，不计个人的数，不排名', () => {
    for (const kind of Object.values(signalKinds)) {
      expect(kind.honest).toContain('也会')
      expect(kind.look).not.toBe('')
    }
    expect(provesNothing).toContain('不能证明任何事')
    expect(JSON.stringify(signalKinds)).not.toMatch(/造假|作假|虚假|违规|排名第/)
  })

  test('起点是县里可以改的数，每个都有理由', () => {
    expect(thresholdReasons(reading)).toHaveLength(8)
    for (const each of thresholdReasons(reading)) expect(each.reason).toContain('由县（市、区）设定')
  })

  test('同样的材料排列不同，提示的内容相同', () => {
    const materials = [dispute({ parties: ['甲', '乙'] }), dispute({ parties: ['甲', '乙'], openedOn: plainDate('2024-03-05') }), dispute({ deniedByPhone: true })]
    const plain = (given: readonly Material[]) => signalsOf(given, thresholds).map((each) => `${each.kind} ${[...each.disputes].sort().join(' ')}`).sort()
    expect(plain(materials)).toEqual(plain([...materials].reverse()))
  })
})
