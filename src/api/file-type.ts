// What a file is by its own first bytes, whatever it calls itself. Nothing a browser would run is on the list.

const kinds: readonly { readonly type: string; readonly starts: readonly number[] }[] = [
  { type: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  { type: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  // .docx and .xlsx are zip archives; they are only ever handed back as downloads.
  { type: 'application/zip', starts: [0x50, 0x4b, 0x03, 0x04] },
]

export function safeTypeOf(content: Uint8Array): string | undefined {
  return kinds.find((kind) => kind.starts.every((byte, index) => content[index] === byte))?.type
}
