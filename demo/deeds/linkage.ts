// Hand-overs and panels of the made-up year: the county's two templates, the hard disputes that several bodies sat over, and a few
// that a village handed up. None of it makes a dispute more or fewer.
import { plainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { county } from '#demo/people.ts'

const on = plainDate
const template = (name: string) => ({ by: 'xianju', of: `panel-${name}`, procedure: 'panel-template', area: county }) as const

/** “1+3” for everything, “1+1+3” for hard disputes over land. */
export const panelTemplates: readonly Deed[] = [
  {
    ...template('1+3'), on: on('2024-01-02'), action: 'draft',
    answers: () => ({
      name: '1+3', about: '综治中心统筹、司法所牵头，办属单位配合，社会组织补充。', within: 5, document: '双司发〔2024〕1号',
      parts: [
        { part: 'coordinator', unit: '综治中心', need: 'must' }, { part: 'lead', unit: '司法所', need: 'must' },
        { part: 'member', unit: '办属单位', need: 'must' }, { part: 'outsider', unit: '社会组织', need: 'ifNeeded' },
      ],
    }),
  },
  { ...template('1+3'), on: on('2024-01-02'), action: 'putInUse' },
  {
    ...template('1+1+3'), on: on('2024-01-02'), action: 'draft',
    answers: () => ({
      name: '1+1+3', about: '疑难的土地、征地纠纷：综治中心统筹、司法所牵头，派出所、经管站、村委会一起到场。', within: 3, types: ['land', 'expropriation'], difficulties: ['hard'], document: '双司发〔2024〕1号',
      parts: [
        { part: 'coordinator', unit: '综治中心', need: 'must' }, { part: 'lead', unit: '司法所', need: 'must' },
        { part: 'member', unit: '派出所', need: 'must' }, { part: 'member', unit: '经管站', need: 'must' }, { part: 'member', unit: '村委会', need: 'must' },
      ],
    }),
  },
  { ...template('1+1+3'), on: on('2024-01-02'), action: 'putInUse' },
]

type Step = Pick<Deed, 'of' | 'procedure' | 'area' | 'by'>
type Days = (count: number) => PlainDate

/** Called on the second day, held on the fourth, its task done on the fifth. */
export function panelDeeds(step: Step, day: Days): readonly Deed[] {
  const units = [['coordinator', '综治中心'], ['lead', '司法所'], ['member', '派出所'], ['member', '经管站']].map(([part, unit]) => ({ part, unit }))
  return [
    { ...step, by: 'sifa', on: day(1), action: 'callPanel', answers: (known) => ({ template: known.matter('panel-1+3'), units, conveneOn: day(3) }) },
    {
      ...step, by: 'sifa', on: day(3), action: 'joinForces',
      answers: () => ({
        place: '乡矛盾纠纷调处中心', lead: '司法所', attendees: units.map(({ unit }) => ({ unit })), outcome: '各方同意按确权和账目资料调解。',
        tasks: [{ what: '提供确权和账目资料', owner: '经管站', due: day(4) }],
      }),
    },
    { ...step, by: 'sifa', on: day(4), action: 'finishTask', answers: () => ({ task: 1, result: 'done', said: '资料已经带到调解现场' }) },
  ]
}

/** Disputes that a village handed to the township; the last also went up to the county, which sent it back. */
const handedUp: readonly number[] = [7, 37, 52]

/** Who mediates after that: the township's office where it has taken the dispute over, otherwise the village's mediator. */
export function mediatorOf(index: number, village: string): string {
  return handedUp.includes(index) ? 'sifa' : village
}

/** Handed over the day after rights were told, taken over the next; the township then names its own mediator. */
export function handOverDeeds(step: Step, index: number, day: Days): readonly Deed[] {
  if (!handedUp.includes(index)) return []
  const township = (known: Known) => ({ to: 'township', committee: known.matter('committee-town'), reason: 'hard', said: '村里已经分别谈过，双方要求乡里来调。', consent: true })
  return [
    { ...step, on: day(1), action: 'handOver', answers: township },
    { ...step, by: 'sifa', on: day(2), action: 'takeOver', answers: () => ({ difficulty: 'ordinary' }) },
    ...(index === 52 ? [
      { ...step, by: 'sifa', on: day(2), action: 'handOver', answers: () => ({ to: 'county', organisation: '双辽市人民调解中心', reason: 'across', consent: true }) },
      { ...step, by: 'xianju', on: day(3), action: 'handBack', answers: () => ({ reason: '双方都在本乡，先由乡里联调，县里派人指导' }) },
    ] : []),
    { ...step, by: 'sifa', on: day(3), action: 'appoint', answers: (known) => ({ mediators: [known.matter('mediator-10')], way: 'appointed' }) },
  ]
}
