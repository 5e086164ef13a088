// How wide a text is in full-width characters, as far as page arithmetic needs it: Latin letters and digits count half.

// Everything below the general punctuation block is set half as wide in Chinese type; what lies above is a full square.
const halfWidth = /[\u0000-\u02ff]/

/** `2024年3月5日` is 6: six digits count three, 年月日 three. */
export function characterWidth(text: string): number {
  let width = 0
  for (const sign of text) width += halfWidth.test(sign) ? 0.5 : 1
  return width
}
