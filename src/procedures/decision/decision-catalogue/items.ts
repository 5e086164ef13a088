// The items of a catalogue as it stands, and the kinds of matter the regulation calls major (art. 3).
import type { Json } from '#procedure/entry.ts'

export const itemKinds = {
  service: '公共服务、社会管理、环境保护等重大政策和措施', planning: '经济和社会发展等重要规划', resources: '开发利用、保护重要自然资源和文化资源的重大政策和措施', works: '重大公共建设项目', other: '涉及重大公共利益或者群众切身利益的其他重大事项',
} as const

type Catalogue = { readonly entries: readonly { readonly action: string; readonly answers: object }[] }

/** Rows as last written down; none in a year without such matters. */
export function itemsOf(catalogue: Catalogue | undefined): readonly Readonly<Record<string, Json>>[] {
  const said = catalogue?.entries.findLast((entry) => ['draft', 'declareNone', 'adjust'].includes(entry.action))?.answers as { readonly items?: readonly Readonly<Record<string, Json>>[] } | undefined
  return said?.items ?? []
}
