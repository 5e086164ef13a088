// Marks for one paper: a question counts when exactly the right options were chosen, whatever the order; nothing is taken off.
import type { Drawn } from './draw-paper.ts'
import { questionBank } from './question-bank.ts'

export type Given = { readonly question: string; readonly chosen?: string }

/** @returns points reached; an unanswered question reaches none */
export function gradeAnswers(paper: readonly Drawn[], given: readonly Given[]): number {
  const chosen = new Map(given.map((each) => [each.question, inOrder(each.chosen ?? '')]))
  return paper.reduce((sum, { question, points }) => sum + (chosen.get(question) === questionBank[question].right ? points : 0), 0)
}

function inOrder(letters: string): string {
  return [...new Set(letters)].sort().join('')
}
