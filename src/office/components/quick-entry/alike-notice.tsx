// While names are typed: has there been anything between these people, or at this place, before?
import { useQuery } from '@tanstack/react-query'
import { Notice } from '#office/components/notice/notice.tsx'
import type { QuickContent } from '#office/components/quick-entry/quick-content.ts'
import { RelatedList } from '#office/components/dispute-guide/related-list.tsx'
import { alikeQuery } from '#office/reads/related-disputes.ts'
import { usePlaces } from '#office/use-area.ts'
import { useSettled } from '#office/use-settled.ts'

export function AlikeNotice({ content, reading }: { readonly content: Pick<QuickContent, 'area' | 'parties' | 'place'>; readonly reading: string }) {
  const { nameOf } = usePlaces(reading)
  const parties = content.parties.map(({ name, phone }) => ({ name: name.trim(), ...(phone ? { phone } : {}) })).filter(({ name }) => name.length > 1)
  const described = useSettled({ area: content.area, reading, parties, ...(content.place.trim() === '' ? {} : { place: content.place.trim() }) })
  const related = useQuery({ ...alikeQuery(described), enabled: described.area !== '' && (described.parties.length > 0 || described.place !== undefined), retry: false }).data
  if (!related || related.disputes.length + related.elsewhere === 0) return null
  return <Notice tone="soon" title="以前可能有过，请看一眼是不是同一件"><RelatedList related={{ ...related, disputes: related.disputes.slice(0, 5) }} areaName={nameOf} /></Notice>
}
