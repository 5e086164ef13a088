// A platform's list of results: columns by title, people by name and unit, each line that can't be taken says why.
import { describe, expect, test } from 'vitest'
import { readResultSheet, type ListedName } from './result-sheet.ts'

const listed: readonly ListedName[] = [
  { no: 1, name: '王伟', unit: '党政办' }, { no: 2, name: '王伟', unit: '财政所' }, { no: 3, name: '李 娜', unit: '财政所' },
  { no: 4, name: '赵强', unit: '党政办', settled: 'excused' }, { no: 5, name: '孙丽', unit: '党政办', settled: 'entered' }, { no: 6, name: '周涛', unit: '党政办' },
]
const read = (...cells: readonly (readonly string[])[]) => readResultSheet(cells, { listed, full: 100 })
const head = ['序号', '姓名', '工作单位', '成绩（分）']
const problemOf = (...row: readonly string[]) => read(head, row).rows[0]?.problem

describe('导入成绩单', () => {
  test('按标题认列，标题上面可以有大标题，标题带单位说明也认', () => {
    const sheet = read(['2024年学法考试成绩'], [], head, ['1', '李娜', '财政所', '92'])
    expect(sheet.columns).toEqual({ name: '姓名', unit: '工作单位', score: '成绩（分）' })
    expect(sheet.rows).toEqual([{ line: 4, name: '李娜', unit: '财政所', said: '92', no: 3, outcome: 'sat', score: 92 }])
  })

  test('没有姓名列、没有成绩列的说清楚要加什么', () => {
    expect(read(['甲', '乙'], ['王伟', '90']).problem).toContain('姓名')
    expect(read(['姓名', '电话'], ['王伟', '1']).problem).toContain('成绩')
  })

  test('同名的按单位分，分不清的不猜', () => {
    expect(read(head, ['1', '王伟', '财政所', '80']).rows[0]?.no).toBe(2)
    expect(problemOf('1', '王伟', '中心校', '80')).toContain('同名')
  })

  test('不同名的，单位写得不一样也认得', () => {
    expect(read(head, ['1', '李娜', '乡财政所', '80']).rows[0]?.no).toBe(3)
  })

  test('不在名单、已经免考、已有成绩的，各说各的原因', () => {
    expect(problemOf('1', '钱多', '党政办', '80')).toContain('不在应考名单上')
    expect(problemOf('1', '赵强', '党政办', '80')).toContain('免考')
    expect(problemOf('1', '孙丽', '党政办', '80')).toContain('已经登记过成绩')
    expect(problemOf('1', '', '党政办', '80')).toContain('没有姓名')
  })

  test('补考成绩只收缺考和不合格的人', () => {
    const again: readonly ListedName[] = [{ no: 1, name: '王伟', unit: '党政办', settled: 'passed' }, { no: 2, name: '李娜', unit: '财政所', settled: 'unsat' }]
    const { rows, missing } = readResultSheet([head, ['1', '王伟', '党政办', '80'], ['2', '李娜', '财政所', '80']], { listed: again, full: 100 })
    expect(rows.map((each) => each.problem)).toEqual(['首次已经合格，不登记补考成绩。', '还没有首次成绩，先登记首次成绩。'])
    expect(missing).toEqual([])
  })

  test('缺考如实登记，没有成绩的不当零分', () => {
    expect(read(head, ['1', '李娜', '财政所', '缺考']).rows[0]).toMatchObject({ outcome: 'absent' })
    expect(read([...head, '考试状态'], ['1', '李娜', '财政所', '', '未参考']).rows[0]).toMatchObject({ outcome: 'absent' })
    expect(problemOf('1', '李娜', '财政所', '')).toContain('没有成绩')
  })

  test('不是数字、高于满分的不收；小数舍去并说明', () => {
    expect(problemOf('1', '李娜', '财政所', '优秀')).toContain('不是数字')
    expect(problemOf('1', '李娜', '财政所', '101')).toContain('高于满分')
    expect(read(head, ['1', '李娜', '财政所', '89.5']).rows[0]).toMatchObject({ score: 89, remark: '舍去小数，登记为89分。' })
  })

  test('一个人两行，两行都不收', () => {
    expect(read(head, ['1', '李娜', '财政所', '80'], ['2', '李娜', '财政所', '90']).rows.map((each) => each.problem)).toEqual(Array.from({ length: 2 }, () => '同一个人有几行（第2、3行），请只留一行。'))
  })

  test('名单上有、表里没有的列出来', () => {
    expect(read(head, ['1', '李娜', '财政所', '80']).missing.map((each) => each.no)).toEqual([1, 2, 6])
  })
})
