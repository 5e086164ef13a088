// How the division data is packed. One brotli block for each city, so that a township can be read without the country; in
// a block one line for each township, in a line its villages. Read by the program, written by `data/build-divisions.ts`.

/** The first block: everything down to counties, and where each city's block lies behind it. */
export type DivisionIndex = {
  readonly source: string
  readonly date: string
  readonly provinces: Readonly<Record<string, string>>
  readonly counties: Readonly<Record<string, string>>
  readonly cities: Readonly<Record<string, { readonly name: string; readonly at: number; readonly bytes: number }>>
}

/** A place of the lower two levels, named as in the register. */
export type Row = { readonly code: string; readonly name: string }
export type TownshipRows = { readonly township: Row; readonly villages: readonly Row[] }

/** The file begins with the length of the index block, four bytes, lowest first. */
export const indexLengthBytes = 4

/** A village begins with a mark, a character in no name, that stands for the ending of its name; the last for none of these. */
const endings = ['村民委员会', '社区居民委员会', '居民委员会', '社区居委会', '居委会', '村委会', '社区', '村', '']
const marks = '!#$%&*+=|'
const marked = /(?=[!#$%&*+=|])/

/** Codes continue from the line before: `38` `2` `203` … is only written as the five digits below the city. */
export function packTownship({ township, villages }: TownshipRows): string {
  let last = 0
  const packed = villages.map(({ code, name }) => {
    const number = Number(code.slice(9))
    const jump = number === last + 1 ? '' : `${number}:`
    last = number
    const ending = endings.findIndex((each) => name.endsWith(each))
    return marks.charAt(ending) + jump + name.slice(0, name.length - (endings[ending]?.length ?? 0))
  })
  return township.code.slice(4) + township.name + packed.join('')
}

/** @param city four digits; @param line as `packTownship` made it */
export function unpackTownship(city: string, line: string): TownshipRows {
  const [head = '', ...rest] = line.split(marked)
  const township = unpackHead(city, head)
  let number = 0
  const villages = rest.map((packed) => {
    const [, jump, stem = ''] = /^.(?:(\d+):)?(.*)$/u.exec(packed) ?? []
    number = jump === undefined ? number + 1 : Number(jump)
    return { code: township.code + String(number).padStart(3, '0'), name: stem + (endings[marks.indexOf(packed.charAt(0))] ?? '') }
  })
  return { township, villages }
}

/** The township of a line without its villages. */
export function unpackHead(city: string, line: string): Row {
  const end = line.search(marked)
  return { code: city + line.slice(0, 5), name: line.slice(5, end < 0 ? undefined : end) }
}
