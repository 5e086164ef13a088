// Who returns: the village alone. Who sets a book up and shelves it: the township, and the village for its own.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { screeningBook } from './procedure.ts'

test('回报由本村办理，建账、停用由乡镇办理', () => {
  expectAuthority(screeningBook, {
    setUp: ['justice-clerk', 'staff', 'village-cadre'], call: ['justice-clerk', 'staff'], nil: ['village-cadre', 'mediator'], found: ['village-cadre', 'mediator'],
    handled: ['justice-clerk', 'staff', 'village-cadre', 'mediator'], retire: ['justice-clerk', 'staff'],
  })
})
