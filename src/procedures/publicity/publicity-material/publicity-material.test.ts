// The stock of a publicity material: it gives out only what was there, and always reconciles.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, type Step } from '#test/story.ts'
import { publicityMaterialIndicators } from './indicators.ts'
import { kindOf } from './material-kinds.ts'
import { publicityMaterial } from './procedure.ts'
import { stockOf } from './stock.ts'

const stock = storyOf(publicityMaterial)
const opened = (copies: number): Step => ['openStock', '2024-01-05', { name: '民法典宣传单', kind: 'leaflet', copies }]
const received = (on: string, copies: number): Step => ['receive', on, { copies, source: 'printed' }]
const issued = (on: string, copies: number): Step => ['issue', on, { copies, activity: '民法典宣传月' }]
const counted = (on: string, copies: number, reason?: string): Step => ['count', on, { counted: copies, ...(reason ? { reason } : {}) }]
const onHand = (...steps: readonly Step[]) => stockOf(stock.matter(steps)).onHand

describe('宣传资料的库存', () => {
  test('结存等于入库减去发放', () => {
    expect(onHand(opened(500), received('2024-02-01', 2000), issued('2024-05-10', 800))).toBe(1700)
  })

  test('退库的加回库存', () => {
    expect(onHand(opened(500), issued('2024-05-10', 300), ['takeBack', '2024-05-12', { copies: 100, activity: '民法典宣传月' }])).toBe(300)
  })

  test('发放数量不能超过库存', () => {
    stock.given(opened(500)).when('issue', '2024-05-10', { copies: 501, activity: '民法典宣传月' }).refused('stock-short')
    stock.given(opened(500)).when('issue', '2024-05-10', { copies: 500, activity: '民法典宣传月' }).accepted()
  })

  test('发放时还没有入库的，后来入库也不能顶', () => {
    stock.given(opened(0), received('2024-06-01', 1000)).when('issue', '2024-05-10', { copies: 100, activity: '民法典宣传月' }).refused('stock-short')
  })

  test('补登的发放不能把后来已经发出去的份数占掉', () => {
    stock.given(opened(500), issued('2024-05-20', 400)).when('issue', '2024-05-10', { copies: 200, activity: '补登' }).refused('stock-short')
    stock.given(opened(500), issued('2024-05-20', 400)).when('issue', '2024-05-10', { copies: 100, activity: '补登' }).accepted()
  })

  test('补登的单据按发生日期入账，建账以前的不收', () => {
    stock.given(opened(500), issued('2024-05-20', 400)).when(...received('2024-05-01', 100)).accepted()
    stock.given(opened(500)).when(...received('2024-01-04', 100)).refused('day-before-last-step')
  })

  test('发放和退库只随活动记录，不能单独办理', () => {
    expect(publicityMaterial.actions.issue.consequenceOnly).toBe(true)
    expect(publicityMaterial.actions.takeBack.consequenceOnly).toBe(true)
  })
})

describe('盘点', () => {
  test('与账面一致的不用写原因，不一致的必须写明', () => {
    stock.given(opened(500), issued('2024-05-10', 200)).when('count', '2024-06-30', { counted: 300 }).accepted()
    stock.given(opened(500), issued('2024-05-10', 200)).when('count', '2024-06-30', { counted: 260 }).refused('difference-unexplained')
    stock.given(opened(500), issued('2024-05-10', 200)).when('count', '2024-06-30', { counted: 260, reason: '大厅摆放自取' }).accepted()
  })

  test('账面数随盘点留底', () => {
    expect(stock.given(opened(500), issued('2024-05-10', 200)).when('count', '2024-06-30', { counted: 260, reason: '大厅摆放自取' }).accepted().noted).toEqual({ book: 300 })
  })

  test('以实有数为准继续记账', () => {
    expect(onHand(opened(500), counted('2024-06-30', 460, '大厅摆放自取'), received('2024-07-10', 100))).toBe(560)
  })

  test('盘点前发放、盘点后补登的，不再扣减实有数，只冲减盘点差额', () => {
    const steps = [opened(500), counted('2024-06-30', 300, '活动单据未交'), issued('2024-06-10', 200)] as const
    expect(onHand(...steps)).toBe(300)
    expect(stockOf(stock.matter(steps)).lines.map((line) => [line.action, line.difference, line.balance])).toEqual([['openStock', 0, 500], ['issue', 0, 300], ['count', 0, 300]])
  })

  test('盘点当天的发放算在盘点之前', () => {
    expect(onHand(opened(500), counted('2024-06-30', 300, '活动单据未交'), issued('2024-06-30', 200))).toBe(300)
  })

  test('有结存的不能停用', () => {
    stock.given(opened(500)).when('retire', '2024-12-31', { reason: '法律已修订' }).refused('stock-left')
    stock.given(opened(500), counted('2024-12-31', 0, '内容过时，已销毁')).when('retire', '2024-12-31', { reason: '法律已修订' }).accepted()
  })
})

describe('宣传资料的数字', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(publicityMaterialIndicators, publicityMaterial, stock.matter(steps))

  test('出库数为发放减退库，盘点差额不算发放', () => {
    expect(figures(opened(500), received('2024-02-01', 2000), issued('2024-05-10', 800), ['takeBack', '2024-05-12', { copies: 50, activity: '民法典宣传月' }], counted('2024-06-30', 1000, '大厅摆放自取'))).toEqual({
      'publicity.materialsReceived': 2000, 'publicity.materialsIssued': 750, 'publicity.materialsKept': 1,
    })
  })

  test('不知道的资料算作其他宣传品', () => {
    expect(kindOf(stock.matter([opened(1)]))).toBe('leaflet')
    expect(kindOf(undefined)).toBe('other')
  })
})
