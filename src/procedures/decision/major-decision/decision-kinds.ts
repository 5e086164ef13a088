// Kinds of decision. One is prescribed by a regulation that townships follow by reference; the other four, 三重一大, by party
// discipline and local rules, and are never told as statute.
import type { Json } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'

export const kinds = {
  administrative: '重大行政决策', major: '重大决策（三重一大）', appointment: '重要人事任免（三重一大）', project: '重大项目安排（三重一大）', fund: '大额资金使用（三重一大）',
} as const

export type Kind = keyof typeof kinds

export const traits = {
  technical: '专业性、技术性较强', stability: '可能影响社会稳定、公共安全', market: '涉及经营者的经济活动', secret: '依法不予公开',
} as const

export type Trait = keyof typeof traits

export const reviseCauses = { comments: '吸收公众意见', experts: '吸收专家论证、风险评估意见', review: '按合法性审查意见修改', meeting: '按会议意见修改', other: '其他' } as const

type Decided = { readonly entries: readonly { readonly answers: object }[] }

export function kindOf(decision: Decided | undefined): Kind | undefined {
  const said = (decision?.entries[0]?.answers as { readonly kind?: string } | undefined)?.kind
  return said !== undefined && Object.hasOwn(kinds, said) ? said as Kind : undefined
}

export function isAdministrative(decision: Decided | undefined): boolean {
  return kindOf(decision) === 'administrative'
}

/** As last said: a revised draft may touch on something else. */
export function hasTrait(decision: Decided | undefined, trait: Trait): boolean {
  const said = decision?.entries.findLast((entry) => 'traits' in entry.answers)?.answers as { readonly traits?: Json } | undefined
  return Array.isArray(said?.traits) && said.traits.includes(trait)
}

/** What has been done since the decision was begun, or begun anew for a major adjustment: earlier steps do not carry over. */
export function thisRound<E extends { readonly action: string }>(decision: { readonly entries: readonly E[] } | undefined): readonly E[] {
  const entries = decision?.entries ?? []
  return entries.slice(Math.max(0, entries.map((entry) => entry.action).lastIndexOf('reopen')))
}

export function didThisRound(decision: Matter | undefined, ...actions: readonly string[]): boolean {
  return thisRound(decision).some((entry) => actions.includes(entry.action))
}
