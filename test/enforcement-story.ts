// What a story of enforcement needs around it: powers, officers' certificates, and the usual steps of a penalty case.
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import type { Entry, JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { enforcementPower } from '#procedures/enforcement/enforcement-power/procedure.ts'
import { penaltyCase } from '#procedures/enforcement/penalty-case/procedure.ts'
import { storyId, storyOf, storyTownship, type Step } from '#test/story.ts'

type Line = readonly [action: string, on: string, answers: JsonObject]

/** A certificate as the register holds it, told by its lines alone. */
export function certificate(holder: string, { opens = 'issue', issued = {}, later = [], state = '有效', closedOn, area = storyTownship }: { opens?: 'issue' | 'enrol'; issued?: JsonObject; later?: readonly Line[]; state?: string; closedOn?: string; area?: string } = {}): Matter {
  const lines: readonly Line[] = [[opens, '2022-01-01', { holder, number: `吉D${holder.slice(-4)}`, fields: ['urban', 'environment'], validTo: '2026-12-31', ...issued }], ...later]
  const entries = lines.map(([action, on, answers], index): Entry => ({ seq: index + 1, action, occurredOn: plainDate(on), recordedAt: momentAt(plainDate(on), 9), actor: holder, post: 'justice-clerk', answers }))
  return {
    id: storyId(), procedure: 'enforcement-certificate', version: plainDate('2021-07-15'), area, number: 1, state, openedOn: plainDate('2022-01-01'),
    ...(closedOn === undefined ? {} : { closedOn: plainDate(closedOn) }), seq: entries.length, entries, written: entries,
  }
}

export const accountOf = (digit: number) => `22222222-2222-7222-8222-${String(digit).padStart(12, '0')}`

export const first = certificate(accountOf(1))
export const second = certificate(accountOf(2))
export const third = certificate(accountOf(3))
const ofElsewhere = certificate(accountOf(4), { area: '220382101' })
const ofForestry = certificate(accountOf(5), { issued: { fields: ['forestry'] } })
const secondOfFirst = certificate(accountOf(1))
const expired = certificate(accountOf(6), { issued: { validTo: '2024-02-29' } })
const suspended = certificate(accountOf(7), { later: [['suspend', '2024-02-01', {}]], state: '暂停' })
/** Held by the account that acts in stories. */
const ofActor = certificate('11111111-1111-7111-8111-111111111111')
export const certificates = { first, second, third, ofElsewhere, ofForestry, secondOfFirst, expired, suspended, ofActor }

export const powerCard = {
  name: '对擅自占用道路摆摊的处罚', kind: 'penalty', field: 'urban', source: 'devolved', document: '省政府赋权决定', publishedOn: '2023-01-01',
  offence: '某条例第三条', sanction: '某条例第三十条', penalties: ['warning', 'fine', 'confiscateGoods', 'stop'], fineMost: 5_000_000, validFrom: '2023-02-01', discretion: '裁量基准第五项',
}

const powers = storyOf(enforcementPower)
export const power = powers.matter([['enter', '2023-02-01', powerCard]])
export const endedPower = storyOf(enforcementPower, { id: storyId() }).matter([['enter', '2023-02-01', powerCard], ['withdraw', '2024-02-20', { why: 'recalled' }]])
export const shortPower = storyOf(enforcementPower, { id: storyId() }).matter([['enter', '2023-02-01', { ...powerCard, validTo: '2024-03-20' }]])
export const inspectionPower = storyOf(enforcementPower, { id: storyId() }).matter([['enter', '2023-02-01', { ...powerCard, kind: 'inspection', penalties: undefined }]])

export const around: readonly Matter[] = [...Object.values(certificates), power, endedPower, shortPower, inspectionPower]

/** Tells a penalty case in that township. */
export const penalty = storyOf(penaltyCase, { around, area: storyTownship })

export const two = { officers: [first.id, second.id] }

export const clue = (more: object = {}, on = '2024-03-01'): Step => ['register', on, { act: '擅自占用道路摆摊', source: 'patrol', place: '永加街', actedOn: '2024-03-01', ...more }]
export const filed = (more: object = {}, on = '2024-03-04'): Step =>
  ['file', on, { power: power.id, partyKind: 'citizen', party: { name: '赵某', address: '永加村' }, lifeOrFinance: false, ...two, reason: '多次劝导不改。', ...more }]
export const inspected = (more: object = {}, on = '2024-03-04'): Step =>
  ['inspect', on, { ...two, shown: true, place: '永加街', presence: 'party', findings: '占道两米。', signed: 'signed', ...more }]
export const inquired = (more: object = {}, on = '2024-03-05'): Step =>
  ['inquire', on, { ...two, shown: true, asked: { name: '赵某' }, role: 'party', place: '执法队', rightsTold: true, talk: [{ ask: '是否占道？', answer: '是。' }], signed: 'signed', ...more }]
export const corrected = (on = '2024-03-05'): readonly Step[] => [
  ['orderCorrection', on, { ...two, requirement: '清除摊位', correctBy: '2024-03-08' }], ['recheck', '2024-03-08', { ...two, result: 'done' }],
]
export const concluded = (more: object = {}, on = '2024-03-11'): Step =>
  ['conclude', on, { ...two, facts: '占道摆摊。', evidence: '照片、笔录。', proposal: 'punish', suggested: '罚款二百元。', responsibility: 'full', finedBefore: false, grave: false, ...more }]
export const told = (more: object = {}, on = '2024-03-12'): Step =>
  ['notify', on, { kinds: ['fine'], fine: 20_000, ground: '某条例第三十条', facts: '占道摆摊。', hearingTold: false, answerBy: '2024-03-15', way: 'direct', ...more }]
export const decision = (more: object = {}, on = '2024-03-18'): Step =>
  ['decide', on, { kinds: ['fine'], fine: 20_000, ground: '某条例第三十条', facts: '占道摆摊。', payAt: '某银行账户', reviewBody: '双辽市人民政府', court: '双辽市人民法院', publish: false, ...more }]
export const handed = (more: object = {}, on = '2024-03-19'): Step => ['serve', on, { way: 'direct', receipt: true, ...more }]
export const paid = (more: object = {}, on = '2024-03-25'): Step => ['pay', on, { amount: 20_000, way: 'bank', receiptNumber: '0001', ...more }]
export const closed = (more: object = {}, on = '2024-04-01'): Step => ['close', on, { sealed: true, bound: true, pages: 42, ...more }]

export const investigating: readonly Step[] = [clue(), filed()]
export const foundOut: readonly Step[] = [...investigating, inspected(), inquired(), ...corrected()]
export const ended: readonly Step[] = [...foundOut, concluded()]
export const informed: readonly Step[] = [...ended, told()]
export const punished: readonly Step[] = [...informed, decision()]
export const carriedOut: readonly Step[] = [...punished, handed()]
