// Freezes of what kind each material was when its copies were recorded.
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import type { MaterialRow } from './activity-facts.ts'

/** @returns `{ kinds: { material: kind } }`; the kind is what the material's opening entry says */
export function kindsNoted({ answers, around }: Circumstances<{ readonly materials?: readonly MaterialRow[] }>): JsonObject {
  const kinds = (answers.materials ?? []).map(({ material }) => [material, around(material)?.entries[0]?.answers['kind'] ?? 'other'] as const)
  return { kinds: Object.fromEntries(kinds) }
}
