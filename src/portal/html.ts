// HTML that is escaped by construction: what is put into the template is text unless it was itself made by the template.
import { escapeHtml } from '#documents/html/escape.ts'

export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Html | string | number | undefined | false | readonly Part[]

/** `html\`<p>${name}</p>\``: strings and numbers are escaped, lists are joined, nothing is left out. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(fixed.reduce((whole, text, index) => whole + text + (index < parts.length ? partText(parts[index]) : ''), ''))
}

function partText(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === undefined || part === false) return ''
  return typeof part === 'object' ? part.map(partText).join('') : escapeHtml(String(part))
}
