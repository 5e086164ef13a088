// Who may take each step: villages decide, the township hints and orders corrections, the supervisors alone supervise.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { villageResolution } from './procedure.ts'

const village = ['village-cadre'] as const
const government = ['township-head', 'deputy-head', 'justice-clerk'] as const

test('四议由村里登记；乡镇只提示和责令改正，不登记表决；监督意见只由村务监督委员会登记', () => {
  expectAuthority(villageResolution, {
    propose: village, discuss: village, partyReview: village, sendBack: village, convene: village, adjourn: village, vote: village, voteDown: village,
    publishResolution: village, finish: village, publishResult: village, close: village, revote: village, revoke: village, drop: village,
    lookAt: government, orderCorrection: government, supervise: ['village-supervisor'],
    object: ['village-cadre', 'village-supervisor', 'staff', 'window-clerk'], answerObjection: ['village-cadre', 'village-supervisor'],
  })
})
