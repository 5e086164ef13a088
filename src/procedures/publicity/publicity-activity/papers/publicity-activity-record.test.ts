// The record of an activity says how the audience was counted.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyId, storyOf, storyTownship, storyVillage } from '#test/story.ts'
import type { Matter } from '#procedure/matter.ts'
import { publicityActivity } from '../procedure.ts'
import { publicityActivityRecord } from './publicity-activity-record.ts'

test('活动记录表写明主题、形式、地点、人数及其来历、发放的资料和更正', () => {
  const leaflet = { id: storyId(), procedure: 'publicity-material', entries: [] } as unknown as Matter
  const activity = storyOf(publicityActivity, { area: storyTownship, around: [leaflet] }).matter([
    ['record', '2024-04-15', {
      theme: '全民国家安全教育日', forms: ['consultation', 'display'], targets: ['village'], places: [storyVillage], place: '集市', audience: 3000, counting: 'estimate',
      lecturer: 'lawyer', partners: '派出所', materials: [{ material: leaflet.id, copies: 500 }], consultations: 12, account: '摆摊宣传半天。',
    }],
    ['amend', '2024-04-20', { audience: 300, counting: 'headcount', reason: '多写一个零' }],
  ])
  const words = printed(publicityActivityRecord, activity, { title: () => '民法典宣传单' })
  for (const each of ['全民国家安全教育日', '现场咨询、展板、横幅', '进乡村', '村201，集市', '300人次（现场清点）', '律师、法律顾问', '派出所', '民法典宣传单500份', '12人次', '摆摊宣传半天。', '2024年4月20日更正：多写一个零']) {
    expect(words).toContain(each)
  }
  expect(words).not.toContain('3000')
})

test('没有发放资料的写明未发放', () => {
  const activity = storyOf(publicityActivity, { area: storyTownship }).matter([['record', '2024-04-15', { theme: '广播', forms: ['broadcast'], place: '各村', audience: 0 }]])
  expect(printed(publicityActivityRecord, activity)).toContain('未发放')
})
