// How wide a text is in full-width characters, as far as page arithmetic needs it: Latin letters and digits count half.

/** Latin and its accents end here; what lies above is set as a full square in Chinese type. */
const firstFullWidth = 0x300

/** `2024年3月5日` is 6: six digits count three, 年月日 three. */
export function characterWidth(text: string): number {
  let width = 0
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) < firstFullWidth ? 0.5 : 1
  return width
}
