// The exact class of a dispute in another office's list, for those who want to say it. Nobody has to: the map has a usual one.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { text } from '#procedure/field.ts'
import { guard } from '#procedure/guard.ts'
import { chosenClass, listIds, mapOn, type ListId } from '../classifications.ts'
import type { DisputeType } from '../dispute-types.ts'
import { notArchived, workers } from './lists.ts'

const 本地规定 = lawBook('local-rules')

type Chosen = Partial<Readonly<Record<ListId, string>>>

const classFits = guard<Chosen>({
  code: 'class-not-on-map',
  otherwise: '所选的类别不在这种纠纷可以对应的类别里。请从列出的几个里选；对应表要改的，请县里修改。',
  basis: [本地规定('')],
  holds: ({ answers, matter, consulted }) => {
    const opening = matter?.entries[0]
    const type = opening?.answers['type']
    if (!opening || typeof type !== 'string') return false
    return listIds.every((list) => answers[list] === undefined || mapOn(consulted('classification-map'), list, opening.occurredOn)[type as DisputeType].includes(answers[list]))
  },
})

const somethingChosen = guard<Chosen>({
  code: 'class-not-chosen',
  otherwise: '没有选类别。请至少选一种分类；照一般对应的不用登记。',
  basis: [本地规定('')],
  holds: ({ answers, matter }) => listIds.some((list) => answers[list] !== undefined && (matter === undefined || chosenClass(matter, list) !== answers[list])),
})

export const classifySteps = {
  classify: action({
    title: '确定上报分类', from: [...notArchived, '已归档'], by: workers, aside: true,
    asks: { politicalLegal: text('政法委（综治）分类', { optional: true, most: 30 }), petition: text('信访分类', { optional: true, most: 30 }) },
    guards: [somethingChosen, classFits], consults: ['classification-map'], basis: [本地规定('')], hint: '一般不用办：系统按对应表分类；一种类型对应几类、要说得更准的才办',
  }),
}
