// Beside a dispute: what comes now, and what there was before between the same people or at the same place.
import { useQuery } from '@tanstack/react-query'
import { nextStepOf } from '#procedures/mediation/next-step.ts'
import { RelatedList } from '#office/components/dispute-guide/related-list.tsx'
import type { MatterPage } from '#office/reads/matter-page.ts'
import { relatedQuery } from '#office/reads/related-disputes.ts'
import { usePlaces } from '#office/use-area.ts'

type DisputeGuideProps = { readonly page: Pick<MatterPage, 'id' | 'state' | 'entries'>; readonly reading: string }

export function DisputeGuide({ page, reading }: DisputeGuideProps) {
  const { nameOf } = usePlaces(reading)
  const related = useQuery(relatedQuery({ id: page.id, area: reading })).data
  const next = nextStepOf({ state: page.state, entries: page.entries.filter((entry) => entry.stands) })
  return (
    <>
      {next === undefined ? null : <p className="next-step"><strong>下一步：</strong>{next}</p>}
      {!related || related.disputes.length + related.elsewhere === 0 ? null : (
        <section aria-labelledby="related-title" className="notice notice-soon">
          <h2 id="related-title" className="notice-title">同一当事人或者同一地点的纠纷</h2>
          <RelatedList related={related} areaName={nameOf} />
        </section>
      )}
    </>
  )
}
