// What broke, as the log of the machine tells it: where and of what kind, and nothing that anybody has typed in. Databases and
// parsers put the value that they could not take into their words; here it is left out.
import { Fault } from '#ledger/fault.ts'

/** @returns name, kind and places in the program; words in quotes, long numbers and all that is not plain ASCII are dots */
export function faultText(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause
  const { table, column, constraint } = cause as { readonly table?: unknown; readonly column?: unknown; readonly constraint?: unknown }
  const where = [table, column, constraint].filter((each): each is string => typeof each === 'string' && /^\w+$/.test(each)).join('.')
  const { code } = cause as { readonly code?: unknown }
  const kind = typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? ` [${code}]` : ''
  // Ours are sentences for the operator, written without a word of any answer.
  const said = cause instanceof Fault ? cause.message : withoutValues(cause.message)
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const deeper = cause.cause === undefined ? [] : [`caused by ${faultText(cause.cause)}`]
  return [`${cause.name}${kind}${where === '' ? '' : ` (${where})`}: ${said}`, ...frames, ...deeper].join('\n')
}

function withoutValues(message: string): string {
  const first = message.split('\n')[0] ?? ''
  // From the first quotation mark to the last: what is quoted may hold quotation marks itself.
  return first.replace(/["'`“‘].*["'`”’]/u, '…').replaceAll(/[^\x20-\x7e]+/gu, '…').replaceAll(/\d{5,}/g, '…')
}
