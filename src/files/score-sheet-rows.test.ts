// Reading a score sheet as counties write them.
import { expect, test } from 'vitest'
import { readScoreSheet } from '#files/score-sheet-rows.ts'

test('表头前有标题、一级指标合并单元格、末尾有合计的，照样读出各项', () => {
  const read = readScoreSheet([
    ['2024年度法治建设考核评分细则', '', '', ''], ['序号', '一级指标', '考核内容', '分值（分）'],
    ['1', '组织领导', '每年召开4次会议', '5'], ['2', '', '制定年度计划', '2.5分'], ['3', '普法', '开展“一月一主题”', '12'], ['', '', '合计', '19.5'],
  ])
  expect(read.items).toEqual([
    { number: '1', head: '组织领导', text: '每年召开4次会议', weight: '5' }, { number: '2', head: '组织领导', text: '制定年度计划', weight: '2.5' }, { number: '3', head: '普法', text: '开展“一月一主题”', weight: '12' },
  ])
  expect(read.faults).toEqual([])
})

test('分值不是数字的行不读入，说明是哪一行', () => {
  expect(readScoreSheet([['考核内容', '分值'], ['开会', '5'], ['普法', '视情况']])).toMatchObject({ items: [{ text: '开会' }], faults: ['第3行的分值“视情况”不是数字，没有读入。'] })
})

test('编号重复的按顺序重编，找不到表头的说明怎么办', () => {
  expect(readScoreSheet([['编号', '内容', '分值'], ['1', '甲', '5'], ['1', '乙', '5']]).items.map((each) => each.number)).toEqual(['1', '2'])
  expect(readScoreSheet([['甲', '乙']]).faults[0]).toContain('分值')
})
