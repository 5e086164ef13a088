// Personal numbers are hidden until somebody asks: most who open a matter need the name and nothing more.

/** Keeps the first three and last four of a long number; a short one is hidden whole. */
export function masked(text: string): string {
  const characters = [...text]
  if (characters.length < 9) return '*'.repeat(characters.length)
  return `${characters.slice(0, 3).join('')}${'*'.repeat(characters.length - 7)}${characters.slice(-4).join('')}`
}
