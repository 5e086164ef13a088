// A reply after its day, and an opinion on a claim for which nobody was heard.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { dueDay } from '../due-day.ts'

const 信访条例 = lawBook('petition-work-regulation')

export const repliedLate: Flag = {
  code: 'replied-late',
  sentence: '超过办理期限才答复。',
  basis: [信访条例('34')],
  raised: ({ entries }) => {
    const accepted = entries.find((entry) => entry.action === 'accept')
    const replied = entries.find((entry) => entry.action === 'reply')
    if (!accepted || !replied || accepted.noted?.['handleDays'] === undefined) return false
    return replied.occurredOn > dueDay({ rule: 'pet-handle-60', from: accepted.occurredOn, extension: { action: 'extend', rule: 'pet-handle-extend-30' } }, entries)
  },
}

export const unheard: Flag = {
  code: 'not-investigated',
  sentence: '申诉求决事项已经答复，但没有登记调查核实。依照条例应当听取信访人陈述事实和理由，并调查核实。',
  basis: [信访条例('31', '(6)')],
  raised: ({ entries }) => entries[0]?.answers['kind'] === 'claim' && entries.some((entry) => entry.action === 'reply') && entries.every((entry) => entry.action !== 'investigate'),
}
