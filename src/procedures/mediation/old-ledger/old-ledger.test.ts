// An old ledger is read as it is written: columns by their heads, words by what they mean, faults row by row with what mends them.
import { describe, expect, test } from 'vitest'
import { ledgerDay } from './ledger-day.ts'
import { guessColumns, headIn } from './ledger-fields.ts'
import { guessMeaning } from './ledger-values.ts'
import { planRow, type Around, type Mapping } from './plan-row.ts'

const around: Around = {
  township: '220382203', areas: [{ code: '220382203201', name: '永加村' }, { code: '220382203202', name: '四合村' }],
  committees: [{ id: 'c1', title: '永加村人民调解委员会', area: '220382203201' }, { id: 'c0', title: '永加乡人民调解委员会', area: '220382203' }],
  mediators: [{ id: 'm1', name: '赵公道', area: '220382203201' }],
}
const heads = ['序号', '受理日期', '村别', '当事人', '纠纷类别', '纠纷简要情况', '案件来源', '调解结果', '协议形式', '协议内容', '涉及金额', '调解员', '履行情况']
const file = { name: '2023年台账.xlsx', sha256: 'ab'.repeat(32) }
const good: Record<string, string> = { 受理日期: '2023.3.5', 村别: '永加', 当事人: '张三、李四', 纠纷类别: '邻里纠纷', 纠纷简要情况: '滴水。', 案件来源: '排查', 调解结果: '调解成功', 协议形式: '口头', 协议内容: '装接水槽。', 涉及金额: '1,200', 调解员: '赵公道', 履行情况: '已履行' }
const mapping: Mapping = { columns: guessColumns({ row: 0, titles: heads }), values: {}, defaults: {}, vouched: { rightsTold: true, signed: true, courtTold: true } }

function plan(cells: Record<string, string> = {}, more: Partial<Mapping> = {}) {
  return planRow({ row: 12, cells: { ...good, ...cells } }, { mapping: { ...mapping, ...more }, around, file })
}
const faults = (...args: Parameters<typeof plan>) => {
  const planned = plan(...args)
  return 'faults' in planned ? planned.faults.map((each) => each.field) : []
}
const planned = (...args: Parameters<typeof plan>) => {
  const found = plan(...args)
  if ('faults' in found) throw new Error(found.faults.map((each) => each.sentence).join('\n'))
  return found
}

describe('认出各列', () => {
  test('表头上面有标题、单位的，也找得到表头；按表头的字认出各列', () => {
    expect(headIn([['2023年矛盾纠纷台账'], ['填报单位：永加乡'], heads]).row).toBe(2)
    expect(mapping.columns).toEqual({ day: '受理日期', parties: '当事人', type: '纠纷类别', account: '纠纷简要情况', village: '村别', way: '案件来源', result: '调解结果', form: '协议形式', terms: '协议内容', amount: '涉及金额', mediators: '调解员', performed: '履行情况' })
  })

  test('两列叫同一个名字的，分得开', () => {
    expect(headIn([['申请人', '电话', '被申请人', '电话', '日期', '纠纷类型']]).titles).toEqual(['申请人', '电话', '被申请人', '电话(第4列)'.replace('(', '（').replace(')', '）'), '日期', '纠纷类型'])
  })
})

describe('读懂各格', () => {
  test('日期的各种写法都认，不存在的不认', () => {
    for (const said of ['2023-03-05', '2023.3.5', '2023年3月5日', '20230305', '2023/03/05', '44990', '２０２３.３.５']) expect([said, ledgerDay(said)]).toEqual([said, '2023-03-05'])
    for (const said of ['2023.13.5', '3月5日', '去年', '']) expect(ledgerDay(said)).toBeUndefined()
  })

  test('别人的类型、来源、结果对到我们的', () => {
    expect([guessMeaning('type', '拖欠农民工工资'), guessMeaning('type', '宅基地纠纷'), guessMeaning('type', '土地承包'), guessMeaning('type', '闹别扭')]).toEqual(['migrantWages', 'housing', 'land', undefined])
    expect([guessMeaning('way', '派出所移交'), guessMeaning('way', '主动排查'), guessMeaning('result', '未达成协议'), guessMeaning('result', '已化解')]).toEqual(['handed.police', 'screening', 'noAccord', 'agreed'])
  })

  test('“李和平”是一个人，“张三和李四”是两个人', () => {
    expect(planned({ 当事人: '李和平、王五' }).persons).toEqual([{ name: '李和平' }, { name: '王五' }])
    expect(planned({ 当事人: '张三和李四' }).persons).toEqual([{ name: '张三' }, { name: '李四' }])
  })
})

describe('一行变成几条记录', () => {
  test('达成口头协议并履行的，按台账的日子逐条登记，注明哪个文件、哪一行、文件的指纹', () => {
    const { area, occurredOn, steps } = planned()
    expect([area, occurredOn, steps.map((step) => step.action)]).toEqual(['220382203201', '2023-03-05', ['takeUp', 'appoint', 'tellRights', 'agree', 'performed']])
    expect(steps[0].answers).toMatchObject({ committee: 'c1', type: 'neighbour', found: 'screening', source: `2023年台账.xlsx 第12行（sha256 ${file.sha256}）` })
    expect(steps[3]?.answers).toEqual({ form: 'oral', terms: '装接水槽。', amount: 120_000 })
  })

  test('台账没有说的不编：没有确认告知过权利、书面协议没有确认签名的，不能登记协议', () => {
    expect(faults({}, { vouched: { rightsTold: false, signed: true, courtTold: true } })).toEqual(['result'])
    expect(faults({ 协议形式: '书面' }, { vouched: { rightsTold: true, signed: false, courtTold: true } })).toEqual(['form'])
    expect(planned({}, { values: { result: { 调解成功: 'open' } }, vouched: { rightsTold: false, signed: false, courtTold: false } }).steps.map((step) => step.action)).toEqual(['takeUp', 'appoint'])
  })

  test('调解不成、拒绝、撤回一样登记', () => {
    expect(planned({ 调解结果: '调解不成' }).steps.map((step) => step.action)).toEqual(['takeUp', 'appoint', 'fail'])
    expect(planned({ 调解结果: '对方拒绝' }).steps.at(-1)?.action).toBe('refuse')
  })

  test('一行里的毛病一次说完，指到哪一列', () => {
    expect(new Set(faults({ 受理日期: '2023.2.30', 当事人: '张三', 村别: '不知道的村', 纠纷类别: '闹别扭', 调解员: '没登记的人', 涉及金额: '好多钱' }))).toEqual(new Set(['amount', 'day', 'mediators', 'parties', 'type', 'village']))
  })

  test('没有写的，用选定的；也没有选的，说出来', () => {
    expect(planned({ 村别: '', 纠纷类别: '' }, { defaults: { area: '220382203202', type: 'other' } })).toMatchObject({ area: '220382203202', steps: [{ answers: { committee: 'c0', type: 'other' } }, {}, {}, {}, {}] })
    expect(faults({ 村别: '', 纠纷类别: '' })).toEqual(['village', 'type'])
  })
})
