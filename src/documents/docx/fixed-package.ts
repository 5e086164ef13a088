// A Word file is a zip of XML parts. Here the parts are made exact: the same paper at the same moment gives the same bytes.
import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from 'fflate'
import { fontRoles, fontWishes } from '#documents/font-names.ts'
import type { Moment } from '#calendar/clock.ts'
import { utcInstant } from '#documents/utc-instant.ts'

/**
 * Settings for which the library has no words; every paragraph inherits them. Snapping is off because LibreOffice would
 * stretch titles and cells to whole lines of the grid; the exact line distance already gives the 22 lines.
 */
const lineRules = '<w:wordWrap w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>'

/**
 * @param bytes a .docx as the library made it
 * @param at the moment written into the file's properties
 */
export function fixedPackage(bytes: Uint8Array, at: Moment): Uint8Array {
  const parts = unzipSync(bytes)
  const fixed: Zippable = {}
  // Photographs are packed already; packing them again costs seconds and gains nothing.
  for (const [path, part] of Object.entries(parts)) fixed[path] = [rewrite(path, part, at), { mtime: zipEpoch, level: path.startsWith('word/media/') ? 0 : 6 }]
  return zipSync(fixed)
}

// The first day a zip archive can name. The archive's clock says nothing; the properties carry the moment.
const zipEpoch = '1980-01-01T00:00:00'

function rewrite(path: string, part: Uint8Array, at: Moment): Uint8Array {
  if (path === 'docProps/core.xml') return edit(part, (xml) => xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${utcInstant(at)}`))
  if (path === 'word/styles.xml') return edit(part, (xml) => xml.replace(/<w:pPrDefault>\s*<w:pPr>/, (match) => match + lineRules))
  return path === 'word/fontTable.xml' ? strToU8(fontTable) : part
}

function edit(part: Uint8Array, change: (xml: string) => string): Uint8Array {
  return strToU8(change(strFromU8(part)))
}

/** Tells a computer that lacks the standard's own fonts which of its fonts to take. */
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fontRoles.map(fontEntry).join('')}</w:fonts>`

function fontEntry(role: (typeof fontRoles)[number]): string {
  const { name, families } = fontWishes[role]
  const others = families
    .filter((family) => family !== name)
    .slice(0, 8)
    .join(',')
  return `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`
}
