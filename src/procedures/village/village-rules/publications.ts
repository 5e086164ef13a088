// Village rules and charters in force, as the villagers' assembly made them.
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicFacts } from '#procedure/publication.ts'
import { bodies } from '../bodies.ts'
import { villageRules } from './procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

export const villageRulesPublications = [
  publicationOf(villageRules)({
    id: 'village-rules.rules', title: '村规民约', shelf: 'village', basis: [村委会组织法('35', '2(1)')], after: ['publish'], mayName: true,
    subject: (rules) => first(rules, 'draft')?.answers.title ?? '村规民约',
    shows: (rules) => {
      const [drafted, adopted, posted, filed] = [first(rules, 'draft')?.answers, last(rules, 'adopt'), last(rules, 'publish')?.answers, last(rules, 'acceptFiling')]
      return {
        facts: publicFacts({
          由谁制定: adopted?.answers.body && bodies[adopted.answers.body], 表决日期: adopted && chineseDate(adopted.occurredOn),
          表决结果: adopted && `赞成${adopted.answers.agreed ?? ''}票，反对${adopted.answers.opposed ?? ''}票，弃权${adopted.answers.abstained ?? ''}票`,
          报乡镇备案: filed && chineseDate(filed.occurredOn), 开始施行: posted?.from && chineseDate(posted.from),
        }),
        paragraphs: [drafted?.main ?? ''],
        remedy: '认为村规民约违反法律、侵犯您的权利的，可以向乡镇人民政府反映，由乡镇责令改正。',
      }
    },
  }),
] as const
