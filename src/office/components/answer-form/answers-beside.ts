// What is answered beside a field, and what was answered when the matter was opened: some fields offer what another names.
import { createContext, useContext } from 'react'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

export const AnswersBeside = createContext<Typed>({})

export function useAnswerBeside(key: string | undefined): unknown {
  const beside = useContext(AnswersBeside)
  return key === undefined ? undefined : beside[key]
}
