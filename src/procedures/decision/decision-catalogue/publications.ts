// The yearly list of major decisions, or that there are none this year and why.
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicFacts } from '#procedure/publication.ts'
import { itemKinds } from './items.ts'
import { decisionCatalogue } from './procedure.ts'

const 条例 = lawBook('major-decision-regulation')

export const decisionCataloguePublications = [
  publicationOf(decisionCatalogue)({
    id: 'decision-catalogue.catalogue', title: '重大行政决策目录', shelf: 'decisions', basis: [条例('3', '3')], after: ['publish'], papers: ['decision-catalogue-published'],
    subject: (catalogue) => `${(first(catalogue, 'draft') ?? first(catalogue, 'declareNone'))?.answers.year ?? ''}年重大行政决策目录`,
    shows: (catalogue) => {
      const items = (last(catalogue, 'adjust') ?? first(catalogue, 'draft'))?.answers.items ?? []
      const none = first(catalogue, 'declareNone')?.answers.reason
      return {
        facts: publicFacts({ 发文字号: last(catalogue, 'publish')?.answers.documentNumber, 事项: items.length === 0 ? '今年没有' : `${items.length}项` }),
        paragraphs: [
          ...items.map(({ item, kind, unit, plannedBy }, index) => `${index + 1}. ${item}（${itemKinds[kind]}；${unit}承办${plannedBy ? `，计划${chineseDate(plannedBy)}以前完成` : ''}）`),
          ...(items.length === 0 && none !== undefined ? [none] : []),
        ],
      }
    },
  }),
] as const
