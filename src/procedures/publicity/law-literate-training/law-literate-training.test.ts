// Trainings of 法律明白人, each written down once.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, storyTownship, storyVillage, type Step } from '#test/story.ts'
import { lawLiterateTrainingIndicators } from './indicators.ts'
import { lawLiterateTraining } from './procedure.ts'

const story = storyOf(lawLiterateTraining, { area: storyTownship })
const said = { topic: '民法典婚姻家庭编与调解方法', trainer: '县司法局普法讲师', hours: 4, attendance: 33, counting: 'signIn' }
const train = (more: object = {}): Step => ['train', '2024-05-20', { ...said, ...more }]

describe('法律明白人培训', () => {
  test('填了实到人数的，必须说明人数怎么得来', () => {
    const { counting: _, ...uncounted } = said
    story.given().when('train', '2024-05-20', uncounted).refused('counting-missing')
    story.given().when('train', '2024-05-20', { ...uncounted, attendance: 0 }).accepted()
  })

  test('实到人数不能多于应到人数', () => {
    story.given().when(...train({ due: 32 })).refused('attendance-above-due')
    story.given().when(...train({ due: 33 })).accepted()
  })

  test('场次、人次、学时各自累加，估算的另外标明，覆盖的村去重', () => {
    const first = story.matter([train({ villages: [storyVillage, '220382203202'] })])
    const second = story.matter([train({ villages: [storyVillage], attendance: 20, counting: 'estimate' })])
    expect(figuresOf(lawLiterateTrainingIndicators, lawLiterateTraining, first, second)).toEqual({
      'lawLiterate.trainings': 2, 'lawLiterate.trained': 53, 'lawLiterate.trainedEstimated': 20, 'lawLiterate.trainingHours': 8, 'lawLiterate.villagesTrained': 2,
    })
  })
})
