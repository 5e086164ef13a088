// The list that is drawn from, as a text that stays in the record: one dispute a line, so that anybody can draw again from it.
import type { Drawable } from './draw.ts'

const line = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{9}) ([0-9a-z-]{1,36}) (simple|ordinary|hard|none)$/

/** Sorted by id, so that the same disputes always give the same text. */
export function populationText(members: readonly Drawable[]): string {
  return members.map(({ id, tenant, committee, grade }) => `${id} ${tenant} ${committee} ${grade === '' ? 'none' : grade}`).sort().join('\n')
}

/** @returns nothing when a line cannot be read, stands twice or out of order; no lines are an empty list */
export function readPopulation(text: string): readonly Drawable[] | undefined {
  const lines = text === '' ? [] : text.split('\n')
  const members: Drawable[] = []
  for (const [index, each] of lines.entries()) {
    const [, id, tenant, committee, grade] = line.exec(each) ?? []
    if (id === undefined || tenant === undefined || committee === undefined || grade === undefined) return undefined
    if (index > 0 && (lines[index - 1] ?? '') >= each) return undefined
    members.push({ id, tenant, committee, grade: grade === 'none' ? '' : grade })
  }
  return new Set(members.map((each) => each.id)).size === members.length ? members : undefined
}
