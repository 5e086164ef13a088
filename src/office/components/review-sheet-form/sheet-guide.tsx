// What to look at under each item of a review sheet, and the sheet's lines as the form begins with them. Nothing is marked good
// beforehand: a reviewer says so of each item, or it is not said.
import type { SheetLine } from '#office/reads/county.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

export function SheetGuide({ items }: { readonly items: readonly SheetLine[] }) {
  return (
    <details className="sheet-guide">
      <summary>每项看什么</summary>
      <dl className="answers">{items.map((each) => <div key={each.title}><dt>{each.title}{each.full === null ? '' : `（满分${each.full}分）`}</dt><dd>{each.look}</dd></div>)}</dl>
    </details>
  )
}

/** After mending, what was found before stands there to be changed where it is mended. */
export function firstOfSheet(items: readonly SheetLine[]): Typed {
  return { items: items.map(({ title, before }) => ({ item: title, ...(before ? { verdict: before.verdict, ...(before.points === undefined ? {} : { points: String(before.points) }), ...(before.remark === undefined ? {} : { remark: before.remark }) } : {}) })) }
}
