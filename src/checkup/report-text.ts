// A report as the check-up reads it: its lines, a paragraph or a table row each, with nothing of the file format left.

export type ReportText = { readonly lines: readonly string[] }

/** @param text a whole report; every kind of line end is understood */
export function reportTextOf(text: string): ReportText {
  return { lines: text.split(/\r\n|[\n\r\u2028\u2029\v\f]/) }
}
