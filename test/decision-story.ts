// What stories of deciding need around them: a meeting as it is written down, reviews with this or that conclusion, an adviser.
import type { Matter } from '#procedure/matter.ts'
import { legalAdviser } from '#procedures/decision/legal-adviser/procedure.ts'
import { legalityReview } from '#procedures/decision/legality-review/procedure.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'

export type Row = { readonly member: string; readonly attendance?: string; readonly head?: boolean; readonly position?: string; readonly said?: string }

/** Four who were due; the head speaks last. `positions` in that order. */
export function members(...positions: readonly [string, string, string, string]): readonly Row[] {
  return ['李某 副乡长', '王某 武装部长', '赵某 纪委书记', '陈某 乡长'].map((member, index) => ({
    member, attendance: 'came', position: positions[index] ?? 'agree', ...(index === 3 ? { head: true } : {}), ...(positions[index] === 'agree' ? {} : { said: '资金来源还没有落实。' }),
  }))
}

export const allAgree = members('agree', 'agree', 'agree', 'agree')

export function held(body: string, rows: readonly Row[] = allAgree, more: object = {}): object {
  return { body, session: '2024年第5次会议', chair: storyAccount, members: rows, decision: '按草案执行。', ...more }
}

export const engaged = (more: object = {}): Step => ['engage', '2024-01-08', { adviser: { name: '钱某' }, firm: '某某律师事务所', qualification: 'lawyer', capacity: 'township', until: '2025-01-07', ...more }]

export const adviser = storyOf(legalAdviser).matter([engaged()])
export const formerAdviser = storyOf(legalAdviser, { id: storyId() }).matter([engaged(), ['remove', '2024-02-01', { reason: 'asked' }]])

const everything = ['draft', 'explanation', 'grounds', 'process', 'counterpart', 'evidence']
export const findings = (found: string) => ({ power: 'yes', process: 'yes', content: found })
const issue = { problem: '没有写违约责任', advice: '补写违约责任' }

export const opinions = {
  lawful: { ...findings('yes'), conclusion: 'lawful' },
  amended: { ...findings('amended'), issues: [issue], conclusion: 'amended' },
  unlawful: { ...findings('no'), issues: [issue], conclusion: 'unlawful' },
  pioneering: { ...findings('no'), risk: '上位法没有规定，可能被撤销。', conclusion: 'pioneering' },
} as const

type Told = { readonly opinion?: keyof typeof opinions; readonly on?: string; readonly after?: readonly Step[] }

/** A review of that matter, sent in on 4 March 2024, with its opinion. */
export function reviewOf(as: 'decision' | 'document' | 'contract', matter: Matter, { opinion, on = '2024-03-12', after = [] }: Told): Matter {
  const steps: readonly Step[] = [
    ['send', '2024-03-04', { object: as, [as]: matter.id, subject: '草案', sender: '农业农村办公室', handedIn: everything }],
    ['accept', '2024-03-05', { reviewer: storyAccount }],
    ...(opinion ? [['opine', on, opinions[opinion]] as const] : []),
    ...after,
  ]
  return storyOf(legalityReview, { id: storyId(), around: [matter, adviser] }).matter(steps)
}
