// What is lawful to keep on the register and yet falls short.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const discretionMissing: Flag = {
  code: 'discretion-missing',
  sentence: '这个处罚事项还没有登记裁量基准；有裁量基准的应当公布，办案时照着用。',
  basis: [行政处罚法('34')],
  raised: (power) => power.state === '有效' && power.entries[0]?.answers['kind'] === 'penalty' && power.entries.every((entry) => entry.answers['discretion'] === undefined),
}
