// Who mediates: mediators of the place, and the justice office; what is handed up to the county, the county may take or send back.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { disputeMediation } from './procedure.ts'

const workers = ['mediator', 'justice-clerk'] as const
const receivers = [...workers, 'county-reviewer'] as const

test('纠纷由本地调解员和司法所办理，接收、退回移交的纠纷县里也可以办，别的岗位不能代办', () => {
  expectAuthority(disputeMediation, {
    apply: workers, receive: workers, takeUp: workers, accept: workers, decline: workers, tellRights: workers, appoint: workers, identify: workers, mandate: workers, evidence: workers, invite: workers, inquire: workers,
    mediate: workers, report: workers, handOver: workers, takeOver: receivers, handBack: receivers, callPanel: workers, joinForces: workers, finishTask: workers, draft: workers, agree: workers, performed: workers, urge: workers,
    contest: workers, visit: workers, confirmApplied: workers, confirmDecided: workers, policeAsked: workers, close: workers, fail: workers, refuse: workers, withdraw: workers, refer: workers,
    attachSigned: workers, giveSlips: workers, partyAnswered: [], archive: workers, classify: workers, allowance: ['deputy-head', 'township-head'], allowanceBack: ['deputy-head', 'township-head'],
  })
})
