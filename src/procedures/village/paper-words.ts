// Words that the papers of a village share.
import type { SignatureLine } from '#documents/block.ts'
import type { Desk } from '#procedure/paper.ts'

/** `永加乡永加村` */
export function villageName(area: string, desk: Desk): string {
  return `${desk.township.name}${desk.area(area)}`
}

/** The village's committee, by the name under which it signs. */
export function committeeName(area: string, desk: Desk): string {
  return `${villageName(area, desk)}村民委员会`
}

/** `92.31%`, or nothing where nobody should have come. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((part * 10_000) / whole) / 100}%`
}

/** 元 with two decimals, from whole 分. */
export function yuan(fen: number | undefined): string {
  return fen === undefined ? '' : `${(fen / 100).toFixed(2)}元`
}

export function supervisorLines(): readonly SignatureLine[] {
  return [{ label: '村务监督委员会成员签名', dated: true }, { label: '村务监督委员会', name: '', seal: true, dated: true }]
}
