// Marks for one paper: a question counts when exactly the right options were chosen, whatever the order; nothing is taken off.
import type { Drawn } from './draw-paper.ts'
import { questionBank } from './question-bank.ts'

/** By the question's place in the paper, from 1. */
export type Given = { readonly no: number; readonly chosen?: string }

/** @returns points reached; an unanswered question reaches none */
export function gradeAnswers(paper: readonly Drawn[], given: readonly Given[]): number {
  const chosen = new Map(given.map((each) => [each.no, inOrder(each.chosen ?? '')]))
  return paper.reduce((sum, { question, points }, index) => sum + (chosen.get(index + 1) === questionBank[question].right ? points : 0), 0)
}

function inOrder(letters: string): string {
  return [...new Set(letters)].sort().join('')
}
