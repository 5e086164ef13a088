// The ids an input holds, whether it takes one or many.

export function chosenIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[]
  return typeof value === 'string' ? [value] : []
}
