// What is wrong with an answer, said beside it.
import { createContext, useContext } from 'react'
import type { RefusalSaid } from '#office/api-client.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'

export const FaultsContext = createContext<readonly RefusalSaid[]>([])

/** Refusals of this very answer; those of its parts are said beside the parts. */
export function useFaults(path: string): readonly RefusalSaid[] {
  return useContext(FaultsContext).filter((each) => each.field === path)
}

export function FaultsAt({ path }: { readonly path: string }) {
  const faults = useFaults(path)
  return (
    <div id={answerId(`${path}.faults`)} className="faults">
      {faults.map((each) => <p key={each.sentence} className="fault">{each.sentence}</p>)}
    </div>
  )
}
