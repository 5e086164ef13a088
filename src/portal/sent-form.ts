// What a form of the public pages sends: fields as text, cleaned of what no person types, and the files that came along.
import type { FastifyRequest } from 'fastify'
import type {} from '@fastify/multipart'

export type SentFile = { readonly name: string; readonly content: Buffer }
export type SentForm = { readonly text: (name: string) => string; readonly all: (name: string) => readonly string[]; readonly files: readonly SentFile[] }

/** Control characters can be typed by nobody, and the database holds no noughts. */
function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n]/gu, '').trim()
}

/** An ordinary form, as its body came. */
export function sentForm({ body }: FastifyRequest): SentForm {
  const fields = new URLSearchParams(Buffer.isBuffer(body) ? body.toString('utf8') : '')
  return { text: (name) => clean(fields.get(name) ?? ''), all: (name) => fields.getAll(name).map(clean), files: [] }
}

/** A form with files. An empty file is what browsers send for none. @throws what the parser throws for a form that is too large or broken */
export async function sentWithFiles(request: FastifyRequest): Promise<SentForm> {
  const fields = new Map<string, string[]>()
  const files: SentFile[] = []
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const content = await part.toBuffer()
      if (content.length > 0) files.push({ name: clean(part.filename).slice(-100), content })
    } else fields.set(part.fieldname, [...fields.get(part.fieldname) ?? [], clean(String(part.value ?? ''))])
  }
  return { text: (name) => fields.get(name)?.[0] ?? '', all: (name) => fields.get(name) ?? [], files }
}
