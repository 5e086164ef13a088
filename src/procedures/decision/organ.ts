// Under whose name the papers of deciding go out.
import type { Desk } from '#procedure/paper.ts'

export function government(desk: Desk): string {
  return `${desk.township.fullName}人民政府`
}

/** Lines of a text typed as paragraphs; empty ones left out. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}
