// What stories of village affairs need around them: a village whose bodies stand on the register, before and after the
// collective economic organisations got their law.
import { villageBody } from '#procedures/village/village-body/procedure.ts'
import { storyId, storyOf, type Step } from '#test/story.ts'

export const committeeAccount = '22222222-2222-7222-8222-222222222222'
export const supervisorAccount = '33333333-3333-7333-8333-333333333333'

export const bodiesOfVillage = {
  adults: 900, households: 300, assembly: 45, representatives: 40, womenRepresentatives: 16, chosenBy: 'households', partyMembers: 30,
  collective: 'organisation', members: 850, memberReps: 42, committee: 5, womenOnCommittee: 2, committeeAccounts: [committeeAccount],
  supervisors: 3, supervisorsFinance: true, supervisorsClear: true, source: '2024年1月户籍和成员名册',
} as const

export const recorded = (more: object = {}): Step => ['record', '2024-01-02', { ...bodiesOfVillage, ...more }, 'staff']

export const register = storyOf(villageBody, { id: storyId() }).matter([recorded()])
/** A village without representatives' assembly and without a collective roll. */
export const bareRegister = storyOf(villageBody, { id: storyId() }).matter([['record', '2024-01-02', {
  adults: 100, households: 40, partyMembers: 6, collective: 'actedFor', committee: 3, womenOnCommittee: 1, supervisors: 3, supervisorsFinance: true, supervisorsClear: true, source: '户籍',
}, 'staff']])
export const retiredRegister = storyOf(villageBody, { id: storyId() }).matter([recorded(), ['retire', '2024-02-01', { reason: '并村' }, 'staff']])
export const nextVillage = storyOf(villageBody, { id: storyId(), area: '220382203202' }).matter([recorded()])

export const villageAround = [register, bareRegister, retiredRegister, nextVillage]
