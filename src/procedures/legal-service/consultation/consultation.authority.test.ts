// Who keeps the register of consultations.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { consultation } from './procedure.ts'

const desk = ['justice-clerk', 'window-clerk', 'staff', 'village-cadre'] as const

test('法律咨询由司法所、窗口、站所办登记和答复，村（社区）的由村干部登记', () => {
  expectAuthority(consultation, { answerNow: desk, receive: desk, answer: desk, refer: desk, close: desk })
})
