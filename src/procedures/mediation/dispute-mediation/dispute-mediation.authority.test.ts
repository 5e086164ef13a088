// Who mediates: mediators of the place, and the justice office.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { disputeMediation } from './procedure.ts'

const workers = ['mediator', 'justice-clerk'] as const

test('纠纷由本地调解员和司法所办理，别的岗位不能代办', () => {
  expectAuthority(disputeMediation, {
    apply: workers, receive: workers, takeUp: workers, accept: workers, decline: workers, tellRights: workers, appoint: workers, invite: workers, joinForces: workers, inquire: workers,
    mediate: workers, report: workers, draft: workers, agree: workers, performed: workers, urge: workers, visit: workers, confirmApplied: workers, confirmDecided: workers, close: workers, fail: workers,
    refuse: workers, withdraw: workers, refer: workers,
  })
})
