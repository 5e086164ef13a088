// What stands small at the head of every printed paper, drawn and in clear signs: the code by which the signed sheet comes back, or
// on a paper for everybody the code by which anybody checks it.
import type { FastifyRequest } from 'fastify'
import type { Door } from '#api/door.ts'
import { paperCode, type PaperPlace } from '#api/paper-code.ts'
import { qrPicture } from '#api/qr-picture.ts'
import { grouped } from '#api/spoken-code.ts'
import type { PaperDocument } from '#documents/block.ts'
import type { Pictures } from '#documents/picture.ts'

/** The address by which people reach this server: as set at its start, otherwise as this request came. */
export function addressFor(door: Pick<Door, 'address'>, request: FastifyRequest): string {
  return door.address ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`
}

/** @returns the paper with its mark, and the picture that belongs to it */
export async function marked(door: Door, request: FastifyRequest, paper: { readonly document: PaperDocument; readonly place: PaperPlace }): Promise<{ readonly document: PaperDocument; readonly pictures: Pictures }> {
  const code = await paperCode(door, paper.place)
  const { lines, path } = published(door, paper.place) ? { lines: ['扫码核对是不是公布的原文', `核验码 ${grouped(code, 3)}`], path: `public/verify/${paper.place.tenant}/${code}` } : { lines: ['签好后扫码拍照归卷', `归卷码 ${grouped(code, 3)}`], path: `p/${code}` }
  return { document: { ...paper.document, mark: { picture: 'paper-code', lines } }, pictures: new Map([['paper-code', qrPicture(`${addressFor(door, request)}/${path}`)]]) }
}

/** Does a notice for everybody say the same? */
function published({ engine }: Pick<Door, 'engine'>, { paper }: PaperPlace): boolean {
  return engine.system.publications.some((each) => each.papers?.includes(paper) === true)
}
