// An address as a code to photograph: drawn inside the page, so that nothing is fetched, and sharp on paper.
import { encode } from 'uqr'
import { Html, html } from '#portal/html.ts'

/** @param label what the code opens, for whoever can't see it */
export function qrCode(address: string, label: string): Html {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('')
  return html`<svg class="code" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" width="${size * 4}" height="${size * 4}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>${new Html(`<path d="${squares}"/>`)}</svg>`
}

/** Where dark squares stand side by side: the first of them and how many. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const start = x
    while (row[x + 1] === true) x += 1
    runs.push([start, x - start + 1])
  }
  return runs
}
