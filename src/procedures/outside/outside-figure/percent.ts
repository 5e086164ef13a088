// Per cents as people write them and as the ledger keeps them: 98.5 ↔ 9,850 hundredths, whole.

const shape = /^(\d{1,3})(?:\.(\d{1,2}))?$/

/** @returns hundredths of a per cent; nothing for what is no per cent between 0 and 100 with two places at most */
export function hundredthsOf(said: string): number | undefined {
  const match = shape.exec(said.trim().replace(/[%％]$/, ''))
  if (!match) return undefined
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return hundredths <= 10_000 ? hundredths : undefined
}
