// Everything that has to be put right, said together at the top of the page, each sentence leading to its field.
import { html, type Html } from '#portal/html.ts'

/** `field`: the id of the field it is about, as `form-field.ts` names it. */
export type FormFault = { readonly sentence: string; readonly field?: string }

/** @returns nothing where there is nothing to put right */
export function errorSummary(faults: readonly FormFault[]): Html | false {
  return faults.length > 0 && html`<div class="note wrong" role="alert"><h2>有${faults.length}处要改</h2>
<ul>${faults.map(({ sentence, field }) => html`<li>${field === undefined ? sentence : html`<a href="#${field}">${sentence}</a>`}</li>`)}</ul></div>`
}

/** @returns the sentence to stand at the field itself */
export function faultAt(faults: readonly FormFault[], field: string): string | undefined {
  return faults.find((each) => each.field === field)?.sentence
}
