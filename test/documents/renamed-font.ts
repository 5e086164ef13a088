// Font files for tests, made from a font that is there: the same glyphs under another family name, alone or as a collection.

/** @returns the TrueType file with `family` as its only name */
export function renamedFont(font: Uint8Array, family: string): Uint8Array {
  const name = nameTable(family)
  const bytes = new Uint8Array(font.length + name.length)
  bytes.set(font)
  bytes.set(name, font.length)
  const view = new DataView(bytes.buffer)
  const record = recordOf(view, 'name')
  view.setUint32(record + 8, font.length)
  view.setUint32(record + 12, name.length)
  return bytes
}

/** @returns a collection of TrueType files */
export function collectionOf(fonts: readonly Uint8Array[]): Uint8Array {
  const head = 12 + fonts.length * 4
  const starts = fonts.map((_, index) => head + fonts.slice(0, index).reduce((sum, font) => sum + font.length, 0))
  const bytes = new Uint8Array(head + fonts.reduce((sum, font) => sum + font.length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x74746366)
  view.setUint32(4, 0x00010000)
  view.setUint32(8, fonts.length)
  for (const [index, font] of fonts.entries()) {
    const start = starts[index] ?? 0
    view.setUint32(12 + index * 4, start)
    bytes.set(font, start)
    for (let table = 0; table < view.getUint16(start + 4); table += 1) {
      const offset = start + 12 + table * 16 + 8
      view.setUint32(offset, view.getUint32(offset) + start)
    }
  }
  return bytes
}

function recordOf(view: DataView, tag: string): number {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const record = 12 + table * 16
    if ([0, 1, 2, 3].every((step) => view.getUint8(record + step) === tag.charCodeAt(step))) return record
  }
  throw new Error(`no table ${tag}`)
}

function nameTable(family: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(18 + family.length * 2))
  for (const [index, value] of [0, 1, 18, 3, 1, 0x804, 1, family.length * 2, 0].entries()) view.setUint16(index * 2, value)
  for (let index = 0; index < family.length; index += 1) view.setUint16(18 + index * 2, family.charCodeAt(index))
  return new Uint8Array(view.buffer)
}
