// What an inspection of a business found, once the township has published it. Who was there and what was said is not told.
import { derive } from '#calendar/derive.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { limitFromRule } from '#law/limit.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { grounds } from './lists.ts'
import { enterpriseInspection } from './procedure.ts'

const 三项制度 = lawBook('three-systems-opinion')

type Inspection = PublicMatterOf<typeof enterpriseInspection>

const openedBy = (inspection: Inspection) => last(inspection, 'propose') ?? last(inspection, 'startUrgent')

export const inspectionPublications = [
  publicationOf(enterpriseInspection)({
    id: 'enterprise-inspection.result', title: '涉企检查结果', shelf: 'penalties', basis: [三项制度('')], after: ['publish'],
    subject: (inspection) => `检查${openedBy(inspection)?.answers.enterprise ?? '企业'}`,
    shows: (inspection) => {
      const [opened, visited, told, passed] = [openedBy(inspection), last(inspection, 'inspect'), last(inspection, 'tellClear') ?? last(inspection, 'tellProblems'), last(inspection, 'recheckPassed')]
      const problems = Number(visited?.noted?.['problems'] ?? 0)
      const due = told && derive(limitFromRule('pen-publish-20wd', told.occurredOn), { start: told.occurredOn })
      return {
        facts: publicFacts({
          企业: opened?.answers.enterprise, 检查事项: String(opened?.noted?.['name'] ?? ''), 检查原因: opened?.answers.ground && grounds[opened.answers.ground],
          检查日期: visited && chineseDate(visited.occurredOn), 结果: problems === 0 ? '没有发现问题' : `发现${problems}处问题`, 改正: passed && `${chineseDate(passed.occurredOn)}复查，已经改正`,
        }),
        paragraphs: [], ...(due ? { days: [publicDay('结果应当公开的最后一天', due)] } : {}),
      }
    },
  }),
] as const
