// Officers as papers name and let them sign: the holder with the number of the certificate.
import type { SignatureLine } from '#documents/block.ts'
import type { Desk } from '#procedure/paper.ts'
import { holderOf, numberOf } from './valid-certificates.ts'

/** @param ids certificates; one that names no holder is left out */
export function officerNames(ids: readonly string[], desk: Desk): readonly string[] {
  return ids.flatMap((id) => {
    const certificate = desk.matter(id)
    const holder = holderOf(certificate)
    return holder === undefined ? [] : [`${desk.staff(holder)}（执法证号${numberOf(certificate)}）`]
  })
}

export function officerSignatures(ids: readonly string[], desk: Desk): readonly SignatureLine[] {
  return officerNames(ids, desk).map((name) => ({ label: `执法人员${name}签名` }))
}
