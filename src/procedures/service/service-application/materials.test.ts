// Taking materials: by the guide, missing ones said once and all, accepted when complete.
import { describe, expect, test } from 'vitest'
import { accepted, asking, items, received, service } from '#test/service-story.ts'
import type { Step } from '#test/story.ts'
import { cardIn } from './item-card.ts'
import { listedName, outstanding } from './materials.ts'

const some = (...names: readonly string[]) => ({ allIn: false, materials: names.map((name) => ({ name })) })
const partly = (...names: readonly string[]) => received('licence', some(...names))
const notice = (...names: readonly string[]): Step => ['notify', '2024-03-05', { materials: names.map((name) => ({ name, problem: 'missing' })) }]
const supplemented = (on: string, ...names: readonly string[]): Step => ['supplement', on, some(...names)]

describe('收件', () => {
  test('都收齐了的，一项就登记好', () => {
    const noted = service.given().when(...received()).accepted().noted
    expect(noted).toEqual({ item: '农村村民宅基地审批', kind: 'licence', received: ['宅基地申请表', '居民身份证复印件', '家庭成员合影'], missing: [], licenceNoticeDays: 5 })
  })

  test('没有收齐的，系统列出缺了哪些必需材料', () => {
    expect(service.given().when(...partly('宅基地申请表')).accepted().noted).toMatchObject({ received: ['宅基地申请表'], missing: ['居民身份证复印件'] })
    expect(service.given().when(...received('licence', { allIn: false })).accepted().noted).toMatchObject({ received: [], missing: ['宅基地申请表', '居民身份证复印件'] })
  })

  test('材料填名称或者办事指南上的序号都可以，空格不计较', () => {
    expect(service.given().when(...partly('1', '居民身份证 复印件')).accepted().noted).toMatchObject({ received: ['宅基地申请表', '居民身份证复印件'], missing: [] })
    const card = cardIn(items.licence)
    expect([listedName(card, '3'), listedName(card, '4'), listedName(card, '0'), listedName(card, '户口簿')]).toEqual(['家庭成员合影', undefined, undefined, undefined])
  })

  test('办事指南没有列的材料，不能要求提交（行政许可法第三十一条）', () => {
    service.given().when(...partly('村委会证明')).refused('material-not-listed')
    service.given(partly('1')).when(...notice('居民身份证复印件', '村委会证明')).refused('material-not-listed')
    service.given(partly('1'), notice('2')).when(...supplemented('2024-03-07', '村委会证明')).refused('material-not-listed')
    service.given().when('handleOnSpot', '2024-03-04', asking('registration', some('居民身份证复印件', '村委会证明'))).refused('material-not-listed')
  })

  test('移出目录的事项不再收件', () => {
    service.given().when(...received('withdrawn')).refused('item-off-list')
    service.given().when('handleOnSpot', '2024-03-04', asking('withdrawn')).refused('item-off-list')
  })

  test('事项名称记在办件上，标题里没有申请人', () => {
    expect(JSON.stringify(service.matter([received()]).entries)).not.toContain('李德福')
  })
})

describe('一次性告知', () => {
  test('缺的必需材料要一次告知全部（行政许可法第三十二条第一款第四项）', () => {
    service.given(received('licence', { allIn: false })).when(...notice('宅基地申请表')).refused('notice-incomplete')
    service.given(received('licence', { allIn: false })).when(...notice('宅基地申请表', '居民身份证复印件')).accepted()
    service.given(received('licence', { allIn: false })).when(...notice('1', '2')).accepted()
  })

  test('收到了但不合格的，也可以告知重交', () => {
    const entry = service.given(received()).when('notify', '2024-03-05', { materials: [{ name: '2', problem: 'form', requirement: '须本人签名' }] }).accepted()
    expect(entry.noted).toEqual({ told: ['居民身份证复印件'] })
  })

  test('只能告知一次：补来的还不齐，也不能再发告知书', () => {
    service.given(partly('1'), notice('2'), supplemented('2024-03-07', '3')).when('notify', '2024-03-08', { materials: [{ name: '2', problem: 'missing' }] }).refused('notified-already')
  })

  test('按告知补齐的，应当受理（行政许可法第三十二条第一款第五项）', () => {
    service.given(partly('1'), notice('2'), supplemented('2024-03-15', '2')).when('accept', '2024-03-15').accepted()
  })

  test('告知重交的材料没有重交，不能受理', () => {
    const told: readonly Step[] = [received(), ['notify', '2024-03-05', { materials: [{ name: '2', problem: 'form' }] }]]
    service.given(...told, supplemented('2024-03-07', '1')).when('accept', '2024-03-07').refused('materials-missing')
    service.given(...told, supplemented('2024-03-07', '2')).when('accept', '2024-03-07').accepted()
  })

  test('告知里写了可后补的材料，也要补来才受理', () => {
    const told = [partly('1'), notice('2', '3'), supplemented('2024-03-07', '2')] as const
    service.given(...told).when('accept', '2024-03-07').refused('materials-missing')
  })

  test('补交没有填材料的，不能登记', () => {
    service.given(partly('1'), notice('2')).when('supplement', '2024-03-07', { allIn: false }).refused('nothing-handed-in')
    service.given(partly('1'), notice('2')).when('supplement', '2024-03-07', { allIn: true }).accepted()
  })
})

describe('受理', () => {
  test('必需材料没有收齐，不能受理', () => {
    service.given(partly('1')).when('accept', '2024-03-05').refused('materials-missing')
  })

  test('可以后补的材料没有，照样受理', () => {
    service.given(partly('1', '2')).when('accept', '2024-03-05').accepted()
  })

  test('当场补交的，不用发告知书（行政许可法第三十二条第一款第三项）', () => {
    service.given(partly('1'), supplemented('2024-03-04', '2')).when('accept', '2024-03-04').accepted()
  })

  test('当场办结同样要材料齐全', () => {
    service.given().when('handleOnSpot', '2024-03-04', asking('registration', { allIn: false })).refused('materials-missing')
    expect(service.matter([['handleOnSpot', '2024-03-04', asking('registration')]]).state).toBe('已办结')
  })

  test('不属于本机关职权的，要写明向哪里申请；不需要办理的不用写（行政许可法第三十二条第一款第一、二项）', () => {
    service.given(received()).when('refuseAcceptance', '2024-03-04', { why: 'wrongBody' }).refused('right-body-missing')
    service.given(received()).when('refuseAcceptance', '2024-03-04', { why: 'wrongBody', rightBody: '双辽市自然资源局' }).accepted()
    service.given(received()).when('refuseAcceptance', '2024-03-04', { why: 'notNeeded' }).accepted()
  })

  test('办事指南后来修订，不影响已经记下的材料', () => {
    const application = service.matter([partly('1', '2')])
    const reordered = { ...cardIn(items.licence), materials: [{ name: '居民身份证复印件', required: true }, { name: '宅基地申请表', required: true }] }
    expect(outstanding(reordered, application)).toEqual([])
  })

  test('受理当天把时限记在办件上', () => {
    expect(service.matter(accepted()).entries.at(-1)?.noted).toEqual({ kind: 'licence', forward: false, substantiveCheck: false, promisedDays: 10, decideDays: 20 })
  })
})
