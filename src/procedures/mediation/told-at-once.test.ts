// What is told at once becomes the entries the law wants, in its order, and nothing that was not told.
import { describe, expect, test } from 'vitest'
import { dispute, heard, standingMediator } from '#test/mediation-story.ts'
import type { Step } from '#test/story.ts'
import { stepsOf, type Told } from './told-at-once.ts'

const agreement = { form: 'oral', terms: '滴水一侧加装接水槽。' }
const session = { place: '永加村调解室', record: '双方各自陈述。' }
const steps = (told: Partial<Told>): readonly Step[] => stepsOf({ way: 'oral', heard, ending: { kind: 'open' }, ...told }).map(({ action, answers, occurredOn }) => [action, occurredOn ?? '2024-03-05', answers] as const)
const keys = (told: Partial<Told>) => steps(told).map(([action]) => action)

/** Every step is accepted after those before it. */
function allAccepted(told: Partial<Told>): void {
  const all = steps(told)
  all.forEach((step, index) => dispute.given(...all.slice(0, index)).when(...step).accepted())
}

describe('一次说完的纠纷', () => {
  test('六种来法都能登记', () => {
    for (const way of ['oral', 'written', 'screening', 'report', 'onSite'] as const) allAccepted({ way })
    allAccepted({ way: 'handed', sender: 'police' })
    expect(keys({ way: 'handed', sender: 'police' })).toEqual(['receive'])
  })

  test('当场口头调解好的：受理、告知、调解记录、协议各是一条', () => {
    const ending = { kind: 'agreed', rightsTold: true, session, agreement, performed: true } as const
    expect(keys({ ending })).toEqual(['apply', 'accept', 'tellRights', 'mediate', 'agree', 'performed'])
    expect(keys({ way: 'onSite', ending, mediators: [standingMediator.id] })).toEqual(['takeUp', 'appoint', 'tellRights', 'mediate', 'agree', 'performed'])
    allAccepted({ ending })
    allAccepted({ way: 'onSite', ending, mediators: [standingMediator.id] })
  })

  test('没有告知权利的不替人写上告知，由法律拦下（若干规定第三十条）', () => {
    const all = steps({ way: 'onSite', ending: { kind: 'agreed', rightsTold: false, session, agreement } })
    const [opening, mediate] = all
    if (!opening || !mediate) throw new Error('two steps at least')
    dispute.given(opening).when(...mediate).refused('rights-not-told')
  })

  test('没谈拢、一方没到场、对方不愿意，登记起来一样快', () => {
    expect(keys({ way: 'report', ending: { kind: 'noAccord', routes: ['court'] } })).toEqual(['takeUp', 'fail'])
    expect(keys({ ending: { kind: 'absent', routes: ['court'] } })).toEqual(['apply', 'accept', 'fail'])
    expect(keys({ ending: { kind: 'refused' } })).toEqual(['apply', 'refuse'])
    for (const ending of [{ kind: 'noAccord', routes: ['court'] }, { kind: 'absent', routes: ['court'] }, { kind: 'refused' }, { kind: 'withdrawn' }] as const) {
      allAccepted({ ending })
      allAccepted({ way: 'report', ending })
    }
  })

  test('后来的日子单独说了的，按那一天记', () => {
    expect(steps({ way: 'report', endedOn: '2024-03-20', ending: { kind: 'noAccord', routes: ['court'] } }).map(([, day]) => day)).toEqual(['2024-03-05', '2024-03-20'])
  })
})
