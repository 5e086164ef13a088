// The ledger lists movements in the order of days and carries the balance.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyOf } from '#test/story.ts'
import { publicityMaterial } from '../procedure.ts'
import { materialLedger } from './material-ledger.ts'

test('台账按发生日期列出每笔出入库和结存，合计可以对上', () => {
  const words = printed(materialLedger, storyOf(publicityMaterial).matter([
    ['openStock', '2024-01-05', { name: '民法典宣传单', kind: 'leaflet', copies: 500 }],
    ['receive', '2024-02-01', { copies: 2000, source: 'printed', note: '红星印刷厂' }],
    ['issue', '2024-05-10', { copies: 800, activity: '民法典宣传月' }],
    ['takeBack', '2024-05-11', { copies: 30, activity: '民法典宣传月' }],
    ['issue', '2024-03-15', { copies: 100, activity: '补登的活动' }],
    ['count', '2024-06-30', { counted: 1600, reason: '大厅自取' }],
  ]))
  const lines = words.split('\n')
  for (const each of ['民法典宣传单', '宣传单（折页）', '建账', '自行印制，红星印刷厂', '发放：民法典宣传月', '退库：民法典宣传月', '盘点：大厅自取']) expect(words).toContain(each)
  expect(lines.indexOf('发放：补登的活动')).toBeLessThan(lines.indexOf('发放：民法典宣传月'))
  expect(lines.slice(lines.indexOf('合计') + 1, lines.indexOf('合计') + 5)).toEqual(['2530', '900', '-30', '1600'])
})
