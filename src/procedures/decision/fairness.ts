// Fair-competition review of what touches the business of others: questions, and what the regulation does not let pass.
import { lawBook, type Basis } from '#law/instrument.ts'
import { choice, longText, yesNo } from '#procedure/field.ts'
import { guard } from '#procedure/guard.ts'

const 公平竞争条例 = lawBook('fair-competition-review-regulation')

export const fairness = {
  heard: yesNo('是否听取了经营者、行业协会等利害关系人的意见'),
  conclusion: choice('审查结论', { clear: '不违反审查标准', excepted: '有限制竞争效果，但符合例外规定', breach: '违反审查标准' }),
  explanation: longText('说明', { optional: true, hint: '适用例外规定的必填，写明理由和实施期限' }),
} as const

/** @param before where the review was prescribed before the regulation of 2024 */
export function fairnessGuards(before: readonly Basis[]) {
  return [
    guard<{ readonly heard: boolean }>({
      code: 'stakeholders-unheard', otherwise: '公平竞争审查要听取经营者、行业协会等利害关系人的意见。请先听取，再作结论。', basis: [公平竞争条例('16'), ...before], field: 'heard',
      holds: ({ answers }) => answers.heard,
    }),
    guard<{ readonly conclusion: string; readonly explanation?: string }>({
      code: 'exception-unexplained', otherwise: '适用例外规定的，要详细说明理由、没有影响更小的替代办法，以及实施期限或者终止条件。', basis: [公平竞争条例('12'), 公平竞争条例('17', '2')], field: 'explanation',
      holds: ({ answers }) => answers.conclusion !== 'excepted' || answers.explanation !== undefined,
    }),
  ]
}
