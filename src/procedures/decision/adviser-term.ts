// The term and the villages of an engagement as they stand after each step.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Json } from '#procedure/entry.ts'

type Engagement = { readonly entries: readonly { readonly answers: object }[] }

function latest(engagement: Engagement | undefined, key: string): Json | undefined {
  const said = engagement?.entries.findLast((entry) => Object.hasOwn(entry.answers, key))?.answers as Readonly<Record<string, Json>> | undefined
  return said?.[key]
}

export function untilOf(engagement: Engagement | undefined): PlainDate | undefined {
  const until = latest(engagement, 'until')
  return typeof until === 'string' ? until as PlainDate : undefined
}

/** Division codes of the villages served; none of an adviser to the township alone. */
export function villagesOf(engagement: Engagement | undefined): readonly string[] {
  const villages = latest(engagement, 'villages')
  return Array.isArray(villages) ? villages.map(String) : []
}
