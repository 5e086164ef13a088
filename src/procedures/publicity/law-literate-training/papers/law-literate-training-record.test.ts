// The record of a training.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyOf, storyTownship, storyVillage } from '#test/story.ts'
import { lawLiterateTraining } from '../procedure.ts'
import { lawLiterateTrainingRecord } from './law-literate-training-record.ts'

test('培训记录写明主题、日期、学时、授课人、应到实到和内容', () => {
  const words = printed(lawLiterateTrainingRecord, storyOf(lawLiterateTraining, { area: storyTownship }).matter([
    ['train', '2024-05-20', { topic: '调解方法', trainer: '县司法局讲师', hours: 4, villages: [storyVillage], due: 36, attendance: 33, counting: 'signIn', content: '以案释法。' }],
  ]))
  for (const each of ['调解方法', '2024年5月20日', '4学时', '县司法局讲师', '村201', '36人', '33人（签到）', '以案释法。']) expect(words).toContain(each)
})
