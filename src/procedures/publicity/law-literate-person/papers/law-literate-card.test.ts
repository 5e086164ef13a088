// The card of a 法律明白人, name and all, for the office's own file.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyOf } from '#test/story.ts'
import { lawLiteratePerson } from '../procedure.ts'
import { lawLiterateCard } from './law-literate-card.ts'

test('登记表写明身份、类别、推荐、考核、认定和履职，履职按日期排列', () => {
  const words = printed(lawLiterateCard, storyOf(lawLiteratePerson).matter([
    ['nominate', '2024-03-01', { person: { name: '张某' }, kind: 'gridWorker', way: 'committee', grounds: '办事公道' }],
    ['examine', '2024-04-10', { result: 'passed', hours: 8 }],
    ['confirm', '2024-04-20', { certificate: '法明2024-031' }],
    ['serve', '2024-06-20', { service: 'mediation', note: '邻里排水' }],
    ['serve', '2024-06-01', { service: 'publicity' }],
  ]), { person: () => ({ name: '张某' }) })
  for (const each of ['张某', '网格员', '村“两委”推荐', '办事公道', '2024年4月10日，合格，8学时', '法明2024-031', '引导、参与调解', '邻里排水']) expect(words).toContain(each)
  expect(words.indexOf('2024年6月1日')).toBeLessThan(words.indexOf('2024年6月20日'))
})
