// Days as people type them. A day without a year is not guessed at: last year's work is entered in January.

/** `20240305`, `2024.3.5`, `2024年3月5日`, full-width digits → `2024-03-05`; anything else comes back as typed. */
export function readDay(text: string): string {
  const plain = text.normalize('NFKC').trim()
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(plain)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : text
}
