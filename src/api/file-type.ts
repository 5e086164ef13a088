// What a file is by its own first bytes, whatever it calls itself. Nothing a browser would run is on the list.

const kinds: readonly { readonly type: string; readonly starts: readonly number[]; readonly from?: number }[] = [
  { type: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  { type: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  // .docx and .xlsx are zip archives; they are only ever handed back as downloads.
  { type: 'application/zip', starts: [0x50, 0x4b, 0x03, 0x04] },
  // What telephones record.
  { type: 'audio/amr', starts: [0x23, 0x21, 0x41, 0x4d, 0x52] },
  { type: 'audio/mpeg', starts: [0x49, 0x44, 0x33] },
  { type: 'audio/mpeg', starts: [0xff, 0xfb] },
  { type: 'audio/ogg', starts: [0x4f, 0x67, 0x67, 0x53] },
  { type: 'audio/webm', starts: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: 'audio/wav', starts: [0x57, 0x41, 0x56, 0x45], from: 8 },
  { type: 'audio/mp4', starts: [0x66, 0x74, 0x79, 0x70], from: 4 },
]

export function safeTypeOf(content: Uint8Array): string | undefined {
  return kinds.find(({ starts, from = 0 }) => starts.every((byte, index) => content[from + index] === byte))?.type
}
