// The look back at a plan has to add up with the plan.
import { guard } from '#procedure/guard.ts'
import { plannedItems } from './planned-items.ts'

type Reviewed = { readonly completed: number; readonly unfinished?: string }

export const noMoreThanPlanned = guard<Reviewed>({
  code: 'completed-above-planned',
  otherwise: '完成任务数多于计划列明的任务数，请按印发的计划逐项核对。',
  basis: [],
  field: 'completed',
  holds: ({ answers, matter }) => answers.completed <= plannedItems(matter).length,
})

export const unfinishedExplained = guard<Reviewed>({
  code: 'unfinished-unexplained',
  otherwise: '有任务没有完成，请写明是哪几项、原因是什么。',
  basis: [],
  field: 'unfinished',
  holds: ({ answers, matter }) => answers.completed >= plannedItems(matter).length || answers.unfinished !== undefined,
})
