// One sentence says what a dispute waits for, and names only steps that are open then.
import { describe, expect, test } from 'vitest'
import { agreed, applied, dispute, failed, mediated, takenUp, told } from '#test/mediation-story.ts'
import type { Step } from '#test/story.ts'
import { disputeMediation } from './dispute-mediation/procedure.ts'
import { nextStepOf } from './next-step.ts'

const after = (...steps: readonly Step[]) => nextStepOf(dispute.matter(steps))
const performed: Step = ['performed', '2024-03-10', {}]
const visited: Step = ['visit', '2024-03-12', { result: 'full' }]

describe('下一步', () => {
  test('从登记到结案，每个阶段说一句', () => {
    expect(after(applied())).toContain('受理')
    expect(after(takenUp())).toContain('权利义务')
    expect(after(takenUp(), told)).toContain('调解记录')
    expect(after(takenUp(), told, mediated)).toContain('达成协议')
    expect(after(takenUp(), told, mediated, agreed())).toContain('登记全部履行')
    expect(after(takenUp(), told, mediated, agreed(), performed)).toContain('回访')
    expect(after(takenUp(), told, mediated, agreed(), performed, visited)).toContain('结案')
    expect(after(takenUp(), failed)).toContain('归档')
  })

  test('说到的步骤，那时都能办', () => {
    const courses: readonly (readonly Step[])[] = [[applied()], [takenUp(), told], [takenUp(), told, mediated], [takenUp(), told, mediated, agreed()], [takenUp(), told, mediated, agreed(), performed, visited], [takenUp(), failed]]
    for (const steps of courses) {
      const { state } = dispute.matter(steps)
      const named = [...(after(...steps) ?? '').matchAll(/“(.+?)”/g)].map((match) => match[1])
      const open = Object.values(disputeMediation.actions).filter((action) => action.from !== 'new' && (action.from as readonly string[]).includes(state)).map((action) => action.title as string)
      expect([state, named.filter((title) => !open.includes(title ?? ''))]).toEqual([state, []])
    }
  })
})
