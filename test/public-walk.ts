// Walks the public pages as anybody can: from the front page along every link, without a code and without an account.
import type { FastifyInstance } from 'fastify'

export type WalkedPage = { readonly path: string; readonly status: number; readonly body: string }

/** Of a kind of which there are many alike, so many are read. */
export type Sample = { readonly of: RegExp; readonly most: number }

/** @param begin addresses to begin at; @param samples kinds of page of which a part stands for all */
export async function walkPublicPages(app: FastifyInstance, begin: readonly string[], samples: readonly Sample[] = []): Promise<readonly WalkedPage[]> {
  const known = new Set(begin)
  const read = new Map<Sample, number>()
  const pages: WalkedPage[] = []
  for (const path of known) {
    const sample = samples.find(({ of }) => of.test(path))
    const before = sample ? read.get(sample) ?? 0 : 0
    if (sample && before >= sample.most) continue
    if (sample) read.set(sample, before + 1)
    const page = await readPage(app, path, pages.length)
    pages.push(page)
    for (const next of linksOf(page.body)) known.add(next)
  }
  return pages
}

/** From an address of its own each time: whoever asks much from one place is made to wait. */
async function readPage(app: FastifyInstance, path: string, turn: number): Promise<WalkedPage> {
  const { statusCode, body } = await app.inject({ url: path, remoteAddress: `10.${Math.floor(turn / 65_536) % 256}.${Math.floor(turn / 256) % 256}.${turn % 256}` })
  return { path, status: statusCode, body }
}

/** Links within the public pages; the other type size shows the same. */
function linksOf(body: string): readonly string[] {
  return [...body.matchAll(/<a\b[^>]*? href="(\/public[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')).filter((href) => !/[?&]large\b/.test(href))
}
