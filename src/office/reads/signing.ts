// The words of a paper that is to be signed on a screen, and the places where people sign.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'

export type PaperToSign = {
  readonly title: string; readonly matter: string; readonly seq: number
  readonly lines: readonly string[]; readonly digest: string
  readonly places: readonly { readonly line: number; readonly label: string; readonly name: string }[]
}

export const signingQuery = (place: { readonly id: string; readonly paper: string; readonly area: string }) => queryOptions({
  queryKey: ['signing', place.id, place.paper, place.area],
  queryFn: () => read<PaperToSign>(`/api/matters/${place.id}/papers/${place.paper}/signing`, { area: place.area }),
  // What lies before the signers does not change under their hands; the server says when it has.
  staleTime: Infinity,
  refetchOnWindowFocus: false,
})
