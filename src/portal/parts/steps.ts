// Where one is in a form of several pages.
import { html, type Html } from '#portal/html.ts'

/** @param step counted from one */
export function stepLine(step: number, of: number): Html {
  return html`<p class="hint">第${step}步，共${of}步</p>`
}
