// What stands in the way, whether the server said so or nobody answered.
import { Problem, type RefusalSaid } from '#office/api-client.ts'

export function refusalsOf(error: Error | null): readonly RefusalSaid[] {
  if (!error) return []
  return error instanceof Problem ? error.refusals : [{ code: 'no-answer', sentence: `${error.message}请稍候再试。`, basis: [] }]
}
