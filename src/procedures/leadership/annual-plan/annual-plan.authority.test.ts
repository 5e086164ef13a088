// Who drafts, approves and issues the plan.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { annualPlan } from './procedure.ts'

test('计划由司法所、站所办起草印发，由党政主要负责人审定，司法所可以代为登记', () => {
  expectAuthority(annualPlan, {
    draft: ['justice-clerk', 'staff'],
    revise: ['justice-clerk', 'staff'],
    approve: ['township-head', 'party-secretary', 'justice-clerk'],
    sendBack: ['township-head', 'party-secretary', 'justice-clerk'],
    issue: ['justice-clerk', 'staff'],
    review: ['justice-clerk', 'staff'],
    abandon: ['justice-clerk'],
  })
})
