// The dossier of a dispute as the server judges it, and where its pages fall when it is bound.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'

/** The procedure whose matters have a dossier. */
export const dossierProcedure = 'dispute-mediation'

export type DossierLine = {
  readonly row: string
  readonly title: string
  readonly state: 'there' | 'wanted' | 'later' | 'free'
  /** Who wants it, where somebody does. */
  readonly by: 'law' | 'standard' | null
  readonly basis: readonly string[]
  /** The step that brings it about. */
  readonly step: string | null
  readonly papers: readonly { readonly id: string; readonly title: string; readonly times: number }[]
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly caption: string }[]
}

export type Dossier = {
  readonly number: string
  /** `matter` is the county's standard; null of the usual order. */
  readonly standard: { readonly title: string; readonly matter: string | null; readonly kept: string }
  readonly lines: readonly DossierLine[]
  /** `found` where an item looks at one paper of the dossier; null where a person has to look. */
  readonly review: readonly { readonly title: string; readonly look: string; readonly full: number | null; readonly found: DossierLine['state'] | null }[]
}

export type DossierPages = { readonly rows: readonly { readonly row: string; readonly first: number; readonly last: number }[]; readonly pages: number }

type Place = { readonly id: string; readonly area: string; /** Read anew when the matter has gone on. */ readonly seq: number }

export const dossierQuery = ({ id, area, seq }: Place) => queryOptions({
  queryKey: ['dossier', id, area, seq],
  queryFn: () => read<Dossier>(`/api/matters/${id}/dossier`, { area }),
})

export const dossierPagesQuery = ({ id, area, seq }: Place) => queryOptions({
  queryKey: ['dossier-pages', id, area, seq],
  queryFn: () => read<DossierPages>(`/api/matters/${id}/dossier/pages`, { area }),
  staleTime: 600_000,
})
