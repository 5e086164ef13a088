// A template is a county's or a township's, and has somebody who leads.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { PanelPart } from '../panel-parts.ts'

const 本地规定 = lawBook('local-rules')

export const ofCountyOrTownship = guard<object>({
  code: 'template-at-village',
  otherwise: '联调方案由县（市、区）或者乡镇定，不能登记在村（社区）。请重新选择地方。',
  basis: [本地规定('')],
  field: 'area',
  holds: ({ area }) => area.length < 12,
})

export const ledByOne = guard<{ readonly parts: readonly { readonly part: PanelPart; readonly need: string }[] }>({
  code: 'panel-without-lead',
  otherwise: '方案要有一个牵头单位，而且只能有一个，标为“必须参加”。请核对各方分工。',
  basis: [本地规定('')],
  field: 'parts',
  holds: ({ answers }) => {
    const leads = answers.parts.filter((each) => each.part === 'lead')
    return leads.length === 1 && leads[0]?.need === 'must'
  },
})
