// A title that says 王河镇 and a signature that says 王河乡.
import { defineCheck, ownConsistency, wholeLine } from '#checkup/check.ts'
import { areaIn } from '#checkup/identity.ts'

export const issuerAgainstTitle = defineCheck({
  code: 'issuer-against-title',
  title: '落款单位与标题不一致',
  explains: '标题和落款写了不同的乡、镇、街道；只有类别字不同的为错误，名称不同的存疑。',
  grades: ['error', 'doubt'],
  basis: [ownConsistency],
  find: (reading) => {
    const { title, titled: named, signature } = reading.identity
    return (signature?.issuers ?? []).flatMap((issuer) => {
      const area = areaIn(issuer.text.replace(/20\d\d.*$/, ''))
      if (!title || !named || !area || area.name.endsWith(named.name) || named.name.endsWith(area.name)) return []
      const sameBase = area.name.replace(/街道|[乡镇]$/, '') === named.name.replace(/街道|[乡镇]$/, '')
      return [
        {
          grade: sameBase ? ('error' as const) : ('doubt' as const),
          message: `标题写“${named.name}”，落款写“${area.name}”。请统一为现用名称。`,
          at: [title, issuer].map(({ line }) => wholeLine(reading, line)),
        },
      ]
    })
  },
})
