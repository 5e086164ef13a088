// What a story of mediation needs around it: committees that stand or stood, mediators on and off the register, and the
// usual steps of a dispute.
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { mediationCommittee } from '#procedures/mediation/mediation-committee/procedure.ts'
import { mediator } from '#procedures/mediation/mediator/procedure.ts'
import { panelTemplate } from '#procedures/mediation/panel-template/procedure.ts'
import { storyId, storyOf, storyVillage, type Step } from '#test/story.ts'

export const threeMembers = [
  { person: { name: '张某' }, post: 'director', woman: false },
  { person: { name: '李某' }, post: 'member', woman: true },
  { person: { name: '王某' }, post: 'member', woman: false },
] as const

export const setUp = (more: object = {}): Step => ['setUp', '2023-12-20', { name: '永加村人民调解委员会', kind: 'village', chosenBy: 'villagers', members: threeMembers, ...more }]

export const committee = storyOf(mediationCommittee).matter([setUp()])
export const dissolvedCommittee = storyOf(mediationCommittee).matter([setUp(), ['dissolve', '2024-01-05', { reason: '合村' }]])

export const registered = (more: object = {}): Step => ['register', '2023-12-22', { person: { name: '赵某' }, adult: true, source: 'member', engagement: 'partTime', committees: [committee.id], ...more }]

const register = storyOf(mediator, { around: [committee, dissolvedCommittee] })
export const standingMediator = register.matter([registered()])
export const formerMediator = storyOf(mediator, { around: [committee], id: storyId() }).matter([registered(), ['leave', '2024-01-05', { reason: 'asked' }]])

/** The township's own committee, and that of the village in which the stories of hand-overs are told. */
export const townCommittee = storyOf(mediationCommittee).matter([setUp({ name: '永加乡人民调解委员会', kind: 'township', chosenBy: 'organisation' })])
export const villageCommittee = storyOf(mediationCommittee, { area: storyVillage }).matter([setUp()])

export const onePlusThree = {
  name: '1+3', within: 5,
  parts: [
    { part: 'coordinator', unit: '综治中心', need: 'must' }, { part: 'lead', unit: '司法所', need: 'must' },
    { part: 'member', unit: '办属单位', need: 'must' }, { part: 'outsider', unit: '社会组织', need: 'ifNeeded' },
  ],
} as const

const inUse = (more: object = {}) => storyOf(panelTemplate, { area: storyVillage.slice(0, 6) }).matter([['draft', '2024-01-02', { ...onePlusThree, ...more }], ['putInUse', '2024-01-03']])
export const template = inUse()
export const hardLandTemplate = inUse({ name: '1+1+3', types: ['land', 'expropriation'], difficulties: ['hard'] })
export const outsiderTemplate = inUse({ parts: onePlusThree.parts.map((each) => ({ ...each, need: 'must' })) })
export const draftTemplate = storyOf(panelTemplate, { area: storyVillage.slice(0, 6) }).matter([['draft', '2024-01-02', onePlusThree]])

export const around = [committee, dissolvedCommittee, standingMediator, formerMediator, townCommittee, villageCommittee, template, hardLandTemplate, outsiderTemplate, draftTemplate]

/** Tells a dispute before that committee. */
export const dispute = storyOf(disputeMediation, { around })

/** Tells a dispute of the village. */
export const villageDispute = storyOf(disputeMediation, { around, area: storyVillage })

export const heard = { committee: committee.id, type: 'neighbour', parties: [{ name: '甲某' }, { name: '乙某' }], account: '两家因滴水争执。' }

export const applied = (more: object = {}, on = '2024-03-01'): Step => ['apply', on, { ...heard, form: 'oral', ...more }]
export const received = (more: object = {}): Step => ['receive', '2024-03-01', { ...heard, sender: 'court', ...more }]
export const takenUp = (more: object = {}): Step => ['takeUp', '2024-03-01', { ...heard, found: 'screening', ...more }]
export const accepted: Step = ['accept', '2024-03-02', {}]
export const told: Step = ['tellRights', '2024-03-02', { way: 'oral', openness: 'closed' }]
export const appointed: Step = ['appoint', '2024-03-02', { mediators: [standingMediator.id], way: 'chosen' }]
export const mediated: Step = ['mediate', '2024-03-05', { place: '永加村调解室', record: '双方各自陈述。', outcome: 'agreed' }]
export const orally = { form: 'oral', terms: '滴水一侧加装接水槽。' }
export const inWriting = { form: 'written', terms: '滴水一侧加装接水槽。', signed: true, mediatorSigned: true, sealed: true }
export const agreed = (more: object = orally, on = '2024-03-05'): Step => ['agree', on, more]
export const failed: Step = ['fail', '2024-03-20', { reason: 'noAccord', routes: ['court'] }]
/** To the township's committee; in a story of the village, by its own mediator. */
export const handedOver = (more: object = {}, on = '2024-03-06'): Step => ['handOver', on, { to: 'township', committee: townCommittee.id, reason: 'hard', consent: true, ...more }, 'mediator']
export const takenOver = (on = '2024-03-07'): Step => ['takeOver', on, {}, 'justice-clerk']
export const called = (more: object = {}, on = '2024-03-04'): Step => ['callPanel', on, {
  template: template.id, conveneOn: '2024-03-06', ...more,
  units: 'units' in more ? more.units : [{ part: 'coordinator', unit: '乡综治中心' }, { part: 'lead', unit: '司法所' }, { part: 'member', unit: '经管站' }],
}]
export const satTogether = (more: object = {}, on = '2024-03-06'): Step => ['joinForces', on, { lead: '司法所', attendees: [{ unit: '综治中心', person: { name: '孙某' } }, { unit: '司法所' }], outcome: '先核对确权图。', ...more }]
