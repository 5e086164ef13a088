// What a panel may not lack: a template in use that fits, its roles filled, a day in time, and the parties' consent to outsiders.
import { derive } from '#calendar/derive.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { panelPartIds } from '../panel-parts.ts'
import { templateSaid } from '../template-said.ts'
import { openTasks } from './panel-tasks.ts'
import { unitsCalled, type Unit } from './panel-units.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

type Called = { readonly template: string; readonly units?: readonly Unit[]; readonly difficulty?: string; readonly conveneOn: PlainDate; readonly consent?: boolean }

export const templateInUse = guard<Pick<Called, 'template'>>({
  code: 'panel-template-not-in-use',
  otherwise: '所选的联调方案没有启用，或者已经停用。请选择使用中的方案。',
  basis: [本地规定('')],
  field: 'template',
  holds: ({ answers, around }) => around(answers.template)?.state === '使用中',
})

/** A template may be for some kinds of dispute or some grades only. */
export const panelFits = guard<Pick<Called, 'template' | 'difficulty'>>({
  code: 'panel-not-for-this',
  otherwise: '所选的联调方案不适用于这类纠纷，或者不适用于这个难易程度。请换一个方案；难易程度有变化的，在这里重新选。',
  basis: [本地规定('')],
  field: 'template',
  holds: ({ answers, matter, around }) => {
    const said = templateSaid(around(answers.template))
    if (!said) return true
    const type = String(matter?.entries[0]?.answers['type'])
    const difficulty = answers.difficulty ?? gradedAs(matter)
    return (said.types === undefined || said.types.some((each) => each === type)) && (said.difficulties === undefined || said.difficulties.some((each) => each === difficulty))
  },
})

function gradedAs(matter: Matter | undefined): unknown {
  return matter?.entries.findLast((entry) => entry.answers['difficulty'] !== undefined)?.answers['difficulty']
}

/** Names differ from place to place; what counts is that each part has as many as the template says must come. */
export const rolesFilled = guard<Pick<Called, 'template' | 'units'>>({
  code: 'panel-role-missing',
  otherwise: '方案里写明必须参加的单位还没有请齐。请对照方案，把统筹、牵头、配合单位逐个填上。',
  basis: [本地规定('')],
  field: 'units',
  holds: ({ answers, around }) => {
    const said = templateSaid(around(answers.template))
    const units = unitsCalled(answers, said)
    return panelPartIds.every((part) => units.filter((each) => each.part === part).length >= (said?.parts.filter((each) => each.part === part && each.need === 'must').length ?? 0))
  },
})

export const convenedInTime = guard<Pick<Called, 'template' | 'conveneOn'>>({
  code: 'panel-convened-late',
  otherwise: '会商日期不在方案规定的天数以内，或者早于启动的日期。请改定日期。',
  basis: [本地规定('')],
  field: 'conveneOn',
  holds: ({ answers, around, occurredOn }) => {
    const within = templateSaid(around(answers.template))?.within
    return answers.conveneOn >= occurredOn && (within === undefined || answers.conveneOn <= lastDay(within, occurredOn))
  },
})

function lastDay(within: number, start: PlainDate): PlainDate {
  return derive({ title: '召开联调会商', amount: within, unit: 'working-day', roll: true, basis: [本地规定('')] }, { start }).due
}

export const outsidersAgreed = guard<Pick<Called, 'template' | 'units' | 'consent'>>({
  code: 'panel-outsider-without-consent',
  otherwise: '邀请社会组织、有专门知识或特定经验的人员参与调解，须先征得当事人同意。请先征得同意，在“当事人是否同意邀请”选“是”；不同意的，不要请他们参加。',
  basis: [人民调解法('20')],
  field: 'consent',
  holds: ({ answers, around }) => answers.consent === true || unitsCalled(answers, templateSaid(around(answers.template))).every((each) => each.part !== 'outsider'),
})

export const taskOpen = guard<{ readonly task: number }>({
  code: 'no-such-task',
  otherwise: '没有这一项分工，或者已经登记过结果。请按会商记录的先后连续数，填还没有登记的那一项。',
  basis: [本地规定('')],
  field: 'task',
  holds: ({ answers, matter }) => openTasks(matter?.entries ?? []).some((each) => each.number === answers.task),
})
