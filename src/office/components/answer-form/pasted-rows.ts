// A block copied out of a spreadsheet, set into the rows of a form: nobody types forty names that stand in a table already.
import type { Field, Fields } from '#procedure/field.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

/** Where the block begins: the cell it was pasted into. */
type Corner = { readonly row: number; readonly column: number }

/**
 * @param text tab-separated cells, a line each, as every spreadsheet copies them
 * @returns the rows with the block in them; nothing when the text is no block, and belongs to one cell alone
 */
export function pastedRows(fields: Fields, rows: readonly Typed[], corner: Corner, text: string): readonly Typed[] | undefined {
  const lines = text.replace(/(\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/)
  const columns = Object.entries(fields)
  const into = columns[corner.column]?.[1]
  const prose = into?.kind === 'text' && into.long
  if (!text.includes('\t') && (lines.length < 2 || prose)) return undefined
  const filled = [...rows]
  lines.forEach((line, index) => {
    const place = corner.row + index
    const cells = line.split('\t').flatMap((cell, offset) => {
      const column = columns[corner.column + offset]
      return column ? [[column[0], typedCell(column[1], cell.trim())]] : []
    })
    filled[place] = { ...filled[place], ...Object.fromEntries(cells) }
  })
  return filled
}

/** Choices are told by their titles, yes and no by 是 and 否; what is neither stays as it came, for the check to name. */
function typedCell(field: Field, cell: string): unknown {
  if (cell === '') return undefined
  if (field.kind === 'yesNo') return cell === '是' ? true : cell === '否' ? false : cell
  if (field.kind === 'person') return { name: cell }
  if (field.kind !== 'choice') return cell
  const key = (title: string) => Object.entries(field.of).find(([, each]) => each === title)?.[0] ?? title
  return field.many ? cell.split(/[、，,；;]/).map((each) => key(each.trim())) : key(cell)
}
