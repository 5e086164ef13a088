// Who writes down what the learning centre did.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { lawLearningEvent } from './procedure.ts'

test('学习中心活动由司法所、站所办登记，村（社区）的由村干部登记', () => {
  expectAuthority(lawLearningEvent, { record: ['justice-clerk', 'staff', 'village-cadre'] })
})
