// What a recipient's table says as it was last matched: the blank file, and which of its columns and cells take what.
import type { FileRef } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'

export const returnKinds = { ledger: '一件纠纷一行', statistics: '一个调委会一行' } as const
export const returnPicks = { received: '本期受理的', ended: '本期有结果的', touched: '本期办过的' } as const

export type TemplateKept = {
  readonly name: string
  readonly recipient: string
  readonly file: readonly FileRef[]
  readonly sheet: string
  readonly what: keyof typeof returnKinds
  readonly pick?: keyof typeof returnPicks
  /** First row to fill, and how many the table keeps free from there. */
  readonly first?: number
  readonly room?: number
  readonly columns?: readonly { readonly column: string; readonly field: string; readonly class?: string }[]
  readonly cells?: readonly { readonly cell: string; readonly field: string; readonly class?: string }[]
}

export function templateKept(template: Pick<Matter, 'entries'> | undefined): TemplateKept | undefined {
  return template?.entries.findLast((entry) => 'sheet' in entry.answers)?.answers as unknown as TemplateKept | undefined
}
