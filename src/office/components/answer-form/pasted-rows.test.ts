import { expect, test } from 'vitest'
import { choice, integer, longText, rows, text, yesNo } from '#procedure/field.ts'
import { pastedRows } from '#office/components/answer-form/pasted-rows.ts'

const fields = rows('成绩', { name: text('姓名'), unit: text('单位'), took: choice('参考情况', { sat: '参考', absent: '缺考' }), score: integer('分数', { optional: true }), told: yesNo('已通知', { optional: true }) }).row

test('从表格里复制的几行，按行按列填进去，多出的行自动加', () => {
  expect(pastedRows(fields, [{}], { row: 0, column: 0 }, '王长海\t党政办\t参考\t85\t是\r\n赵国良\t综治中心\t缺考\t\t否\r\n')).toEqual([
    { name: '王长海', unit: '党政办', took: 'sat', score: '85', told: true },
    { name: '赵国良', unit: '综治中心', took: 'absent', score: undefined, told: false },
  ])
})

test('从中间一格粘贴，不动左边和上边，右边多出的列不要', () => {
  expect(pastedRows(fields, [{ name: '甲' }, { name: '乙' }], { row: 1, column: 3 }, '90\t是\t备注')).toEqual([{ name: '甲' }, { name: '乙', score: '90', told: true }])
})

test('一列名单逐行填下去', () => {
  expect(pastedRows(fields, [{}], { row: 0, column: 0 }, '甲\n乙\n丙')?.map((row) => row['name'])).toEqual(['甲', '乙', '丙'])
})

test('单独一段文字只属于那一格，照常粘贴', () => {
  expect(pastedRows(fields, [{}], { row: 0, column: 0 }, '王长海')).toBeUndefined()
})

test('几段文章贴进正文，还是一格里的几段', () => {
  expect(pastedRows({ body: longText('正文') }, [{}], { row: 0, column: 0 }, '第一段。\n第二段。')).toBeUndefined()
})

test('选项里没有的写法原样留下，由校验指出', () => {
  expect(pastedRows(fields, [{}], { row: 0, column: 2 }, '请假\t0')).toEqual([{ took: '请假', score: '0' }])
})
