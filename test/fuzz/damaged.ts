// Real files, damaged: bytes changed, cut, doubled, filled with nothing; and archives whose inner texts are damaged and packed again.
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Damage = { readonly kind: 'flip' | 'cut' | 'double' | 'blank' | 'insert'; readonly at: number; readonly length: number; readonly text: string }

const wickedXml = ['<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>', '<!ENTITY x SYSTEM "file:///etc/passwd">&x;', '<', '&', '&#0;', '&#x110000;', ']]>', '<c r="XFD1048577">', '<c r="A99999999999">', 't="s"><v>99999999</v>', '<mergeCell ref="A1:XFD1048576"/>', '<a>'.repeat(500), '</w:p>', '\u0000', '1e309', '-1', '第九千九百九十九条', '第条']

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(fc.record({
  kind: fc.constantFrom('flip', 'cut', 'double', 'blank', 'insert'), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 200 }), text: fc.oneof(fc.constantFrom(...wickedXml), fc.string({ maxLength: 20 })),
}), { minLength: 1, maxLength: 4 })

/** @param files whole ones, as people send them */
export function damagedFiles(files: readonly Uint8Array[]): fc.Arbitrary<Buffer> {
  return fc.tuple(fc.constantFrom(...files), damages, fc.boolean(), fc.nat()).map(([file, list, within, which]) => Buffer.from(within && isZip(file) ? repacked(file, list, which) : list.reduce(damaged, file)))
}

function damaged(bytes: Uint8Array, { kind, at, length, text }: Damage): Uint8Array {
  const start = Math.floor(at * bytes.length)
  const [before, hit, after] = [bytes.subarray(0, start), bytes.subarray(start, start + length), bytes.subarray(start + length)]
  switch (kind) {
    case 'flip': return Buffer.concat([before, hit.map((byte) => byte ^ 0x55), after])
    case 'cut': return Buffer.concat([before, after])
    case 'double': return Buffer.concat([before, hit, hit, after])
    case 'blank': return Buffer.concat([before, new Uint8Array(hit.length), after])
    case 'insert': return Buffer.concat([before, strToU8(text), hit, after])
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function repacked(file: Uint8Array, list: readonly Damage[], which: number): Uint8Array {
  const parts = unzipSync(file)
  const names = Object.keys(parts)
  const name = names[which % names.length] ?? ''
  const text = strFromU8(list.reduce(damaged, parts[name] ?? new Uint8Array()))
  return zipSync({ ...parts, [name]: strToU8(text) })
}
