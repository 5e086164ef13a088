// What the office has said to the person in a matter, kind by kind: what is missing, what was answered, where to go instead. Named
// here one by one, so that nothing else of a matter's answers can get onto a page that a code opens.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'
import type { MatterPage } from '#projections/matter-page.ts'

export type Told = { readonly title: string; readonly on: PlainDate; readonly text: string }

type Say = { readonly action: string; readonly title: string; readonly field: string }

const said: Readonly<Record<string, readonly Say[]>> = {
  'public-request': [
    { action: 'askMore', title: '要您补的', field: 'missing' }, { action: 'answer', title: '答复', field: 'answer' }, { action: 'decline', title: '为什么办不了', field: 'explained' }, { action: 'decline', title: '该找哪里', field: 'elsewhere' },
    { action: 'callBack', title: '回访', field: 'said' },
  ],
  'service-application': [{ action: 'refuseAcceptance', title: '该找哪里', field: 'rightBody' }, { action: 'stop', title: '为什么暂停', field: 'expected' }, { action: 'extend', title: '为什么延长', field: 'reason' }, { action: 'grant', title: '结果', field: 'result' }],
  'consultation': [{ action: 'answer', title: '答复', field: 'answered' }, { action: 'refer', title: '转到了哪里', field: 'whereTo' }],
  'disclosure-request': [{ action: 'askCorrection', title: '要您补的', field: 'items' }, { action: 'extend', title: '为什么延长', field: 'reason' }, { action: 'answer', title: '到哪里取', field: 'where' }],
  'legal-aid-referral': [{ action: 'handOver', title: '转到了哪里', field: 'centre' }, { action: 'recordSupplementNotice', title: '要您补的', field: 'toSupply' }],
  'dispute-mediation': [],
}

export function toldIn({ procedure, matter, opened }: MatterPage): readonly Told[] {
  return matter.entries.flatMap((entry) => (said[procedure.id] ?? []).filter((each) => each.action === entry.action).flatMap(({ title, field }) => {
    const text = textOf(entry, field, opened)
    return text === undefined || text === '' ? [] : [{ title, on: entry.occurredOn, text }]
  }))
}

function textOf({ answers }: Entry, field: string, opened: MatterPage['opened']): string | undefined {
  const value = answers[field]
  if (typeof value === 'string') return value
  const sealed = typeof value === 'object' && value !== null && 'sealed' in value ? opened[String(value.sealed)] : undefined
  return typeof sealed === 'string' ? sealed : undefined
}
