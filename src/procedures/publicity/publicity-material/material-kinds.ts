// What is handed out, in the kinds that reports count apart.

export const materialKinds = {
  leaflet: '宣传单（折页）',
  booklet: '手册（读本）',
  poster: '海报（挂图）',
  other: '其他宣传品',
} as const

export type MaterialKind = keyof typeof materialKinds

/** @param material a matter of publicity material, or nothing where it is not known */
export function kindOf(material: { readonly entries: readonly { readonly answers: object }[] } | undefined): MaterialKind {
  const opening = material?.entries[0]?.answers
  const kind = opening && 'kind' in opening ? String(opening.kind) : ''
  return Object.hasOwn(materialKinds, kind) ? kind as MaterialKind : 'other'
}
