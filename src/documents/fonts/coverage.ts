// Which characters a font has, read from its cmap table, as the alternating lengths the typesetter wants:
// so many absent, so many present, and so on from U+0000.

/** Lengths of runs, the first of them absent. */
export type Coverage = readonly number[]

/** @param cmap the table of that name; @returns nothing covered when no Unicode subtable is understood */
export function coverageOf(cmap: DataView): Coverage {
  const offset = bestSubtable(cmap)
  if (offset === undefined) return []
  return runsOf(cmap.getUint16(offset) === 12 ? charactersOfGroups(cmap, offset) : charactersOfSegments(cmap, offset))
}

/** True when the character lies in one of the present runs. */
export function covers(coverage: Coverage, character: number): boolean {
  let end = 0
  for (const [index, length] of coverage.entries()) {
    end += length
    if (character < end) return index % 2 === 1
  }
  return false
}

// Format 12 reaches beyond the basic plane and is taken where it exists; format 4 is in every font.
function bestSubtable(cmap: DataView): number | undefined {
  const found = new Map<number, number>()
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + index * 8
    const [platform, encoding, offset] = [cmap.getUint16(record), cmap.getUint16(record + 2), cmap.getUint32(record + 4)]
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))
    if (unicode && offset + 2 <= cmap.byteLength) found.set(cmap.getUint16(offset), offset)
  }
  return found.get(12) ?? found.get(4)
}

type Range = readonly [first: number, last: number]

function charactersOfGroups(cmap: DataView, offset: number): readonly Range[] {
  const ranges: Range[] = []
  for (let index = 0; index < cmap.getUint32(offset + 12); index += 1) {
    const group = offset + 16 + index * 12
    // A group that starts at glyph 0 begins with a character the font draws as a box.
    const absent = cmap.getUint32(group + 8) === 0 ? 1 : 0
    ranges.push([cmap.getUint32(group) + absent, cmap.getUint32(group + 4)])
  }
  return ranges
}

function charactersOfSegments(cmap: DataView, offset: number): readonly Range[] {
  const doubled = cmap.getUint16(offset + 6)
  const ranges: Range[] = []
  for (let place = 0; place < doubled; place += 2) {
    const last = cmap.getUint16(offset + 14 + place)
    const first = cmap.getUint16(offset + 16 + doubled + place)
    const delta = cmap.getUint16(offset + 16 + doubled * 2 + place)
    const indirect = offset + 16 + doubled * 3 + place
    const jump = cmap.getUint16(indirect)
    for (let character = first; character <= last && character !== 0xffff; character += 1) {
      const glyph = jump === 0 ? (character + delta) & 0xffff : glyphAt(cmap, indirect + jump + (character - first) * 2)
      if (glyph !== 0) ranges.push([character, character])
    }
  }
  return ranges
}

function glyphAt(cmap: DataView, place: number): number {
  return place + 2 <= cmap.byteLength ? cmap.getUint16(place) : 0
}

function runsOf(ranges: readonly Range[]): Coverage {
  const runs: number[] = []
  let end = 0
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (last < end || last < first) continue
    const start = Math.max(first, end)
    if (start === end && runs.length > 0) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + (last + 1 - start)
    else runs.push(start - end, last + 1 - start)
    end = last + 1
  }
  return runs
}
