// Which numbers of a sentence are figures, and which only look like it.
import { expect, test } from 'vitest'
import { figuresOf, mayBeEqual, rangeOf, type Figure } from '#checkup/figure.ts'
import { normalForm } from '#checkup/normal-form.ts'

const told = (sentence: string) => figuresOf(normalForm(sentence)).map((figure) => `${figure.value}${figure.unit}${figure.exactness === 'exact' ? '' : `~${figure.exactness}`}`)

test.each([
  ['召开会议4次', ['4次']],
  ['发放资料2万份，受教育群众达1万余人次', ['20000份', '10000人次~more']],
  ['调处纠纷２,８９７件', ['2897件']],
  ['投资1.2万元', ['12000元']],
  ['覆盖群众两万余人次', ['20000人次~more']],
  ['近300人参加', ['300人~about']],
  ['走访企业80多家', ['80家~more']],
  ['参加率百分之九十五，合格率98.5％，满意率百分百', ['95%', '98.5%', '100%']],
  ['一个乡调委会和十一个村调委会', ['1个', '11个']],
  ['召开会议四次', ['4次']],
  ['制度20余个', ['20个~more']],
  ['学习不少于40学时', ['40学时~more']],
])('“%s”里的数字', (sentence, figures) => {
  expect(told(sentence)).toEqual(figures)
})

test.each([
  '2024年12月4日', '第三次会议', '第58条', '《法治政府建设实施纲要（2021—2025年）》', '“三项制度”', '“两个维护”', '一次性告知', '一件事一次办', '四次全会', '12345热线', '“4·15”国家安全教育日', '新田委文〔2026〕3号',
  '三级联动', '20个工作日', '3个月', '百姓事', '纠纷2，897件', '千家万户', '第二十条',
])('“%s”里没有成绩数字', (sentence) => {
  expect(told(sentence)).toEqual([])
})

test('约数的范围：90余是90至99，2万余至3万以内，准数只等于自己', () => {
  const only = (sentence: string) => figuresOf(sentence)[0] as Figure
  expect(rangeOf(only('90余件'))).toEqual([90, 99])
  expect(mayBeEqual(only('90余件'), only('96件'))).toBe(true)
  expect(mayBeEqual(only('90余件'), only('126件'))).toBe(false)
  expect(mayBeEqual(only('2万份'), only('20000余份'))).toBe(true)
  expect(mayBeEqual(only('90件'), only('91件'))).toBe(false)
})

test('规范写法不改变长度，位置才对得上', () => {
  expect(normalForm('（2024）年,共1,200件;ＡＢ　％')).toBe('（2024）年，共1,200件；AB %')
})
