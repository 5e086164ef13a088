// What commands print: JSON for programs, aligned lines for people.

export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** Chinese characters take two columns on a terminal. */
export function pad(text: string, width: number): string {
  const taken = [...text].reduce((sum, character) => sum + (/[\u1100-\uffdc\p{Script=Han}]/u.test(character) ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(0, width - taken))
}

export function printTable(rows: readonly (readonly string[])[], widths: readonly number[]): void {
  for (const row of rows) print(row.map((text, index) => pad(text, widths[index] ?? 0)).join(' ').trimEnd())
}
